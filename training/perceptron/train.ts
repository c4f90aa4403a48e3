import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { PerceptronGrammar } from '../../src/analysis/language/perceptron/grammar.ts';
import { encodeModel } from '../../src/analysis/language/perceptron/model.ts';
import { readTreebank } from '../conllu.ts';
import { evaluateGrammar, renderScores } from '../evaluate.ts';
import { buildModel } from './build.ts';
import { readNews } from './news.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'models/perceptron.bin' },
    'tag-passes': { type: 'string', default: '7' },
    passes: { type: 'string', default: '8' },
    thinning: { type: 'string', default: '0.1' },
    news: { type: 'string', default: '300000' },
    teachers: { type: 'string', default: '6' },
  },
});

const started = Date.now();
const corpora = process.env.READOUT_CORPORA ?? '';

function report(line: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}

const model = buildModel([...readTreebank(corpora, 'ewt-train'), ...readTreebank(corpora, 'gum-train')], {
  tagPasses: Number(values['tag-passes']),
  parsePasses: Number(values.passes),
  thinning: Number(values.thinning),
  teacherPasses: Number(values.teachers),
  news: readNews(corpora, Number(values.news)),
  least: 5,
  folds: 4,
  pruning: {
    tags: { features: 300_000, bits: 19, least: 6 },
    actions: { features: 1_000_000, bits: 21, least: 0 },
    labels: { features: 200_000, bits: 19, least: 6 },
  },
  report,
});
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
