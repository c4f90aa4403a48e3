import { writeFileSync } from 'node:fs';
import { Lemmatizer } from '../src/analysis/language/lemmas/lemmatizer.ts';
import type { TreebankSplit } from './conllu.ts';
import { readTreebank } from './conllu.ts';
import { scoreLemmas } from './lemmas/score.ts';
import { trainLemmas } from './lemmas/train.ts';

// Trains models/lemmas.json on the train splits of EWT and GUM and prints its accuracy on the dev splits (gold tags).
const corpora = process.env.READOUT_CORPORA;
if (corpora === undefined) throw new Error('READOUT_CORPORA names no folder: set it to the corpora to train');

const train: TreebankSplit[] = ['ewt-train', 'gum-train'];
const model = trainLemmas(train.flatMap((split) => readTreebank(corpora, split)));
const json = `${JSON.stringify(model, null, 1)}\n`;
writeFileSync(new URL('../models/lemmas.json', import.meta.url), json);
console.log(`models/lemmas.json: ${String(Buffer.byteLength(json))} bytes`);

const dev: TreebankSplit[] = ['ewt-dev', 'gum-dev'];
for (const split of dev) {
  const score = scoreLemmas(new Lemmatizer(model), readTreebank(corpora, split));
  console.log(`${split}: ${score.toFixed(2)} % of words`);
}
