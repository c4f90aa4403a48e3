/**
 * Trains the scorer of `src/analysis/quotes/learned`: which verb introduces a statement, from PolNeAR train.
 * `node training/quotes.ts` writes src/analysis/quotes/learned/weights.json (lemmas and closed-class words with
 * weights; no text of the corpus). Every tenth document chooses the threshold.
 */
import { writeFileSync } from 'node:fs';
import type { GoldAttribution, GoldDocument } from '../bench/quality/quotes-corpus.ts';
import { readDocuments } from '../bench/quality/quotes-corpus.ts';
import { annotateClauses } from '../src/analysis/clauses/index.ts';
import { annotateLanguage } from '../src/analysis/language/index.ts';
import type { Proposal } from '../src/analysis/quotes/learned/features.ts';
import { featuresOf } from '../src/analysis/quotes/learned/features.ts';
import { proposeAll } from '../src/analysis/quotes/learned/propose.ts';
import { logit } from '../src/analysis/quotes/learned/score.ts';
import { sceneOf } from '../src/analysis/quotes/scene.ts';
import type { Article } from '../src/types/article.ts';
import type { Example } from './quotes-learner.ts';
import { train, written } from './quotes-learner.ts';

/** Added to the threshold of the best F1: a wrong statement costs more than a missing one. */
const CAUTION = 0.8;
function examplesOf(document: GoldDocument, heldOut: boolean): Example[] {
  const article = { id: document.id, text: document.text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  const scene = sceneOf(article, { sentences, tokens, names, clauses, entities: [] });
  return proposeAll(scene).map((proposal) => ({
    features: featuresOf(scene, proposal),
    label: document.attributions.some((gold) => matches(gold, proposal)),
    heldOut,
  }));
}

/** The corpus has an attribution whose cue and content both overlap the proposed ones. */
function matches(gold: GoldAttribution, { cue, content }: Proposal): boolean {
  const cued = gold.cue.some(([start, end]) => start < cue.end && cue.start < end);
  return cued && gold.content.some(([start, end]) => start < content.end && content.start < end);
}

/** The threshold with the best F1 on held-out proposals. */
function thresholdOf(
  examples: readonly Example[],
  weights: ReadonlyMap<string, number>,
): { threshold: number; f1: number } {
  const gold = examples.filter(({ label }) => label).length;
  let best = { threshold: 0, f1: 0 };
  for (let threshold = -1.5; threshold <= 1.5; threshold += 0.1) {
    const found = examples.filter(({ features }) => logit(features, weights) > threshold);
    const right = found.filter(({ label }) => label).length;
    const f1 = (200 * right) / Math.max(1, found.length + gold);
    if (f1 > best.f1) best = { threshold: Math.round(threshold * 10) / 10, f1 };
  }
  return best;
}

const corpora = process.env.READOUT_CORPORA;
if (corpora === undefined) throw new Error('READOUT_CORPORA names no folder: set it to the corpora to train');
const limit = Number(process.argv[2] ?? '10000');
const documents = readDocuments(corpora, 'train').slice(0, limit);
const examples = documents.flatMap((document, index) => examplesOf(document, index % 10 === 9));
const weights = train(examples.filter(({ heldOut }) => !heldOut));
const { threshold: best, f1 } = thresholdOf(
  examples.filter(({ heldOut }) => heldOut),
  weights,
);
const threshold = Math.round((best + CAUTION) * 10) / 10;
const kept = written(weights);
const out = new URL('../src/analysis/quotes/learned/weights.json', import.meta.url);
writeFileSync(out, `${JSON.stringify({ threshold, weights: Object.fromEntries(kept) }, null, 2)}\n`);
console.log(
  `${String(examples.length)} proposals, ${String(kept.length)} weights, threshold ${String(threshold)}, held-out F1 ${f1.toFixed(1)}`,
);
