/**
 * Trains where a content ends (`src/analysis/quotes/learned/ends.ts`) from PolNeAR train: `node training/quotes-ends.ts`
 * writes src/analysis/quotes/learned/ends.json (closed-class words, tags, relations and lemmas of cues with weights; no
 * text of the corpus). Every tenth document chooses the threshold, by contents that end where the corpus ends them.
 */
import { writeFileSync } from 'node:fs';
import type { GoldDocument } from '../bench/quality/quotes-corpus.ts';
import { readDocuments } from '../bench/quality/quotes-corpus.ts';
import { annotateClauses } from '../src/analysis/clauses/index.ts';
import { annotateLanguage } from '../src/analysis/language/index.ts';
import { boundariesOf } from '../src/analysis/quotes/learned/boundaries.ts';
import type { Proposal } from '../src/analysis/quotes/learned/features.ts';
import { proposeAll } from '../src/analysis/quotes/learned/propose.ts';
import { logit } from '../src/analysis/quotes/learned/score.ts';
import type { Scene } from '../src/analysis/quotes/scene.ts';
import { sceneOf } from '../src/analysis/quotes/scene.ts';
import { trimmed } from '../src/analysis/quotes/sieves/extent.ts';
import type { Article } from '../src/types/article.ts';
import type { Example } from './quotes-learner.ts';
import { train, written } from './quotes-learner.ts';

/** A content with the ends it may have; `right` is the index of the corpus's end, its own end counted last. */
interface Choice {
  examples: Example[];
  right: number;
}

function choicesOf(document: GoldDocument, heldOut: boolean): Choice[] {
  const article = { id: document.id, text: document.text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  const scene = sceneOf(article, { sentences, tokens, names, clauses, entities: [] });
  return proposeAll(scene).flatMap((proposal) => {
    const end = goldEnd(document, proposal);
    return end === null ? [] : choiceOf(scene, proposal, { end, heldOut });
  });
}

/** Where the corpus ends the content that begins like the proposed one and has its cue. */
function goldEnd(document: GoldDocument, { cue, content }: Proposal): number | null {
  for (const gold of document.attributions) {
    const span = gold.content.find(([start]) => start === content.start);
    if (span && gold.cue.some(([start, end]) => start < cue.end && cue.start < end)) return span[1];
  }
  return null;
}

function choiceOf(
  scene: Scene,
  proposal: Proposal,
  { end, heldOut }: { end: number; heldOut: boolean },
): Choice[] {
  const boundaries = boundariesOf(scene, proposal);
  const first = scene.tokens.findIndex(({ start }) => start >= proposal.content.start);
  const ends = boundaries.map(({ token }) => trimmed(scene, first, token - 1).end);
  const right = ends.indexOf(end);
  const last = right < 0 ? boundaries.length : right + 1;
  // What stands behind the corpus's end says nothing; a content that ends between two boundaries is no example.
  if (right < 0 && end < proposal.content.end) return [];
  const examples = boundaries
    .slice(0, last)
    .map(({ features }, index) => ({ features, label: index === right, heldOut }));
  return [{ examples, right: right < 0 ? boundaries.length : right }];
}

/** Added to the best threshold: words cut off what somebody said pass for the reporter's own. */
const CAUTION = 0.9;

/** How many contents end right at a threshold: every boundary before the right one refused, that one taken. */
function rightAt(
  choices: readonly Choice[],
  weights: ReadonlyMap<string, number>,
  threshold: number,
): number {
  return choices.filter(({ examples, right }) => {
    const taken = examples.findIndex(({ features }) => logit(features, weights) > threshold);
    return (taken < 0 ? Infinity : taken) === (right < examples.length ? right : Infinity);
  }).length;
}

const corpora = process.env.READOUT_CORPORA;
if (corpora === undefined) throw new Error('READOUT_CORPORA names no folder: set it to the corpora to train');
const documents = readDocuments(corpora, 'train').slice(0, Number(process.argv[2] ?? '10000'));
const choices = documents.flatMap((document, index) => choicesOf(document, index % 10 === 9));
const isHeldOut = ({ examples }: Choice): boolean => examples[0]?.heldOut === true;
const weights = train(choices.filter((choice) => !isHeldOut(choice)).flatMap(({ examples }) => examples));
const heldOut = choices.filter(isHeldOut);
let best = { threshold: 5, right: rightAt(heldOut, weights, Infinity) };
const uncut = best.right;
for (let threshold = -1; threshold <= 3; threshold += 0.1) {
  const right = rightAt(heldOut, weights, threshold);
  if (right > best.right) best = { threshold: Math.round(threshold * 10) / 10, right };
}
const threshold = Math.round((best.threshold + CAUTION) * 10) / 10;
const kept = written(weights);
const out = new URL('../src/analysis/quotes/learned/ends.json', import.meta.url);
writeFileSync(out, `${JSON.stringify({ threshold, weights: Object.fromEntries(kept) }, null, 2)}\n`);
console.log(
  `${String(choices.length)} contents, ${String(kept.length)} weights, threshold ${String(threshold)}, held-out ends right ${String(best.right)} of ${String(heldOut.length)}, uncut ${String(uncut)}`,
);
