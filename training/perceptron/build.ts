import type { PerceptronModel } from '../../src/analysis/language/perceptron/model.ts';
import { tagKinds } from '../../src/analysis/language/perceptron/parse-state.ts';
import { WordEncoder } from '../../src/analysis/language/perceptron/words.ts';
import type { TreebankSentence } from '../conllu.ts';
import { jackknifeTags, parseExamples } from './examples.ts';
import { type Pruning, quantizeActions, quantizeRows } from './quantize.ts';
import { trainParser } from './train-parser.ts';
import { buildLexicon, collectTags, countedNames, encodeTagged, trainTagger } from './train-tagger.ts';

export interface BuildOptions {
  tagPasses: number;
  parsePasses: number;
  /** Tags and relations met less often than this are not learnt. */
  least: number;
  folds: number;
  /** The chance of each feature to be left out of a decision while training. */
  thinning: number;
  margin: number;
  pruning: { tags: Pruning; actions: Pruning; labels: Pruning };
  report?: (line: string) => void;
}

/** Trains a tagger, tags the training text by taggers that have not seen it, and trains a parser on those tags. */
export function buildModel(sentences: readonly TreebankSentence[], options: BuildOptions): PerceptronModel {
  const tags = collectTags(sentences, options.least);
  const relations = sentences.flatMap(({ words }) => words.map(({ deprel }) => deprel));
  const labels = countedNames(relations, options.least);
  const tagged = encodeTagged(sentences, tags, new WordEncoder());
  const { thinning, pruning, report } = options;
  const tagTraining = { tagCount: tags.length, epochs: options.tagPasses, seed: 7, thinning };
  const lexicon = buildLexicon(tagged);
  const tagger = trainTagger(tagged, lexicon, tagTraining);
  const tagRows = quantizeRows(tagger, pruning.tags);
  report?.(`tagger: ${tagger.rows} features`);
  const jackknifed = jackknifeTags(tagged, options.folds, tagTraining);
  report?.('training text tagged');
  const kinds = tagKinds(tags);
  const learners = trainParser(parseExamples(sentences, tagged, { tags: jackknifed, kinds, labels }), {
    labelCount: labels.length,
    rootLabel: labels.indexOf('root'),
    epochs: options.parsePasses,
    seed: 3,
    thinning,
    margin: options.margin,
    ...(report ? { report } : {}),
  });
  const actions = quantizeActions(learners.actions, pruning.actions);
  return {
    tags,
    labels,
    lexicon,
    tagRows,
    actions,
    labelRows: quantizeRows(learners.labels, pruning.labels),
  };
}
