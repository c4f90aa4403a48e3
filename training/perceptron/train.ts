import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel, type PerceptronModel } from '../../src/analysis/language/perceptron/model.ts';
import { PerceptronGrammar } from '../../src/analysis/language/perceptron/grammar.ts';
import { tagKinds } from '../../src/analysis/language/perceptron/parse-state.ts';
import { WordEncoder } from '../../src/analysis/language/perceptron/words.ts';
import { readTreebank, type TreebankSentence } from '../conllu.ts';
import { evaluateGrammar, renderScores } from '../evaluate.ts';
import { jackknifeTags, parseExamples } from './examples.ts';
import { quantizeActions, quantizeRows } from './quantize.ts';
import { buildLexicon, collectTags, countedNames, encodeTagged, trainTagger } from './train-tagger.ts';
import { trainParser } from './train-parser.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'models/perceptron.bin' },
    'tag-passes': { type: 'string', default: '6' },
    passes: { type: 'string', default: '10' },
  },
});

const started = Date.now();
const corpora = process.env.READOUT_CORPORA ?? '';

function report(line: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}

function train(sentences: readonly TreebankSentence[]): PerceptronModel {
  const tags = collectTags(sentences, 5);
  const labels = countedNames(
    sentences.flatMap(({ words }) => words.map(({ deprel }) => deprel)),
    5,
  );
  const tagged = encodeTagged(sentences, tags, new WordEncoder());
  const tagTraining = { tagCount: tags.length, epochs: Number(values['tag-passes']), seed: 7 };
  const lexicon = buildLexicon(tagged);
  const tagger = trainTagger(tagged, lexicon, tagTraining);
  report(`tagger: ${tagger.rows} features`);
  const jackknifed = jackknifeTags(tagged, 5, tagTraining);
  report('tags of the training text');
  const examples = parseExamples(sentences, tagged, { tags: jackknifed, kinds: tagKinds(tags), labels });
  const learners = trainParser(examples, {
    labelCount: labels.length,
    rootLabel: labels.indexOf('root'),
    epochs: Number(values.passes),
    seed: 3,
    report,
  });
  return {
    tags,
    labels,
    lexicon,
    tagRows: quantizeRows(tagger, { features: 350_000, bits: 20, least: 2 }),
    actions: quantizeActions(learners.actions, { features: 700_000, bits: 20, least: 0 }),
    labelRows: quantizeRows(learners.labels, { features: 150_000, bits: 19, least: 2 }),
  };
}

const model = train([...readTreebank(corpora, 'ewt-train'), ...readTreebank(corpora, 'gum-train')]);
const bytes = encodeModel(model);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
report(`${values.out}: ${(bytes.length / 1e6).toFixed(2)} MB`);
const grammar = new PerceptronGrammar(model);
for (const split of ['ewt-dev', 'gum-dev'] as const) {
  const sentences = readTreebank(corpora, split);
  const before = performance.now();
  const scores = evaluateGrammar(grammar, sentences);
  const rate = scores.words / (performance.now() - before);
  report(`${split}: ${renderScores(scores)}, ${rate.toFixed(1)} words/ms`);
}
