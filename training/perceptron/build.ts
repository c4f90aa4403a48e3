import type { PerceptronModel } from '../../src/analysis/language/perceptron/model.ts';
import { tagKinds } from '../../src/analysis/language/perceptron/parse-state.ts';
import { Tagger } from '../../src/analysis/language/perceptron/tagger.ts';
import { WordEncoder } from '../../src/analysis/language/perceptron/words.ts';
import type { TreebankSentence } from '../conllu.ts';
import { jackknifeTags, parseExamples } from './examples.ts';
import { type Pruning, quantizeActions, quantizeRows } from './quantize.ts';
import { type TaggedWords, teach } from './teachers.ts';
import { trainParser } from './train-parser.ts';
import {
  buildLexicon,
  collectTags,
  countedNames,
  encodeTagged,
  type TagTraining,
  trainTagger,
} from './train-tagger.ts';

export interface BuildOptions {
  tagPasses: number;
  parsePasses: number;
  teacherPasses: number;
  /** Tags and relations met less often than this are not learnt. */
  least: number;
  folds: number;
  /** The chance of each feature to be left out of a decision while training. */
  thinning: number;
  pruning: { tags: Pruning; actions: Pruning; labels: Pruning };
  /** Sentences without trees, as forms, to be parsed by teachers and learnt from; none skips the teachers. */
  news: readonly (readonly string[])[];
  report?: (line: string) => void;
}

/**
 * Trains a tagger, tags the training text by taggers that have not seen it, and trains a parser on those tags
 * and, where there is news, on the trees that a vote of teachers gives it.
 */
export function buildModel(sentences: readonly TreebankSentence[], options: BuildOptions): PerceptronModel {
  const tags = collectTags(sentences, options.least);
  const relations = sentences.flatMap(({ words }) => words.map(({ deprel }) => deprel));
  const labels = countedNames(relations, options.least);
  const encoder = new WordEncoder();
  const tagged = encodeTagged(sentences, tags, encoder);
  const { thinning, pruning, report, folds } = options;
  const tagTraining: TagTraining = {
    ...{ tagCount: tags.length, epochs: options.tagPasses, seed: 7, thinning },
  };
  const lexicon = buildLexicon(tagged);
  const tagLearner = trainTagger(tagged, lexicon, tagTraining);
  const tagRows = quantizeRows(tagLearner, pruning.tags);
  report?.(`tagger: ${tagLearner.rows} features`);
  const jackknifed = jackknifeTags(tagged, folds, { ...tagTraining, epochs: Math.min(4, options.tagPasses) });
  report?.('training text tagged');
  const kinds = tagKinds(tags);
  const parsing = {
    labelCount: labels.length,
    rootLabel: labels.indexOf('root'),
    epochs: options.parsePasses,
    seed: 3,
    thinning,
    ...(report ? { report } : {}),
  };
  const gold = parseExamples(sentences, tagged, { tags: jackknifed, kinds, labels });
  const tagger = new Tagger(lexicon, tagRows, tags.length);
  const news = options.news.map((forms): TaggedWords => {
    const words = forms.map((form) => encoder.encode(form));
    return { words, tags: tagger.tag(words) };
  });
  const goldWords = tagged.map(({ words }, at) => ({ words, tags: jackknifed[at] ?? [] }));
  const teacherOptions = { ...parsing, kinds, epochs: options.teacherPasses };
  const taught = news.length > 0 ? teach(gold, goldWords, { news, options: teacherOptions }) : [];
  const learners = trainParser([...gold, ...taught], parsing);
  const actions = quantizeActions(learners.actions, pruning.actions);
  const labelRows = quantizeRows(learners.labels, pruning.labels);
  return { tags, labels, lexicon, tagRows, actions, labelRows };
}
