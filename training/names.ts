import { writeFileSync } from 'node:fs';
import { documentFacts } from '../src/analysis/language/names/document-facts.ts';
import { bestLabels } from '../src/analysis/language/names/decode.ts';
import { fillFeatures, MOST_FEATURES } from '../src/analysis/language/names/features.ts';
import { beginOf, insideOf, LABELS, OUTSIDE } from '../src/analysis/language/names/labels.ts';
import { encodeModel, ROWS, type NamesModel } from '../src/analysis/language/names/model.ts';
import { findRegions } from '../src/analysis/language/names/regions.ts';
import type { Token } from '../src/types/token.ts';
import { readTreebank } from './conllu.ts';
import { documentsOf, type GoldDocument } from './names-gold.ts';

const EPOCHS = 12;
/** Weights are kept as int8; the largest becomes 127. */
const LARGEST = 127;
/** How often a word's tag is hidden in training, since predicted tags are wrong on names most. */
const HIDDEN_TAGS = 0.15;
/** Features seen in fewer tokens tell more of the training text than of names. */
const SEEN_AT_LEAST = 2;
/** Share of a token's features left out at each step, so that no single word carries a decision alone. */
const DROPPED = 0.6;

/** A region with the features of its tokens and its gold labels. */
export interface Example {
  features: Int32Array[];
  gold: number[];
}

/** Trains the name tagger on GUM's train documents. Same data, same bytes. */
export function trainNames(documents: readonly GoldDocument[], epochs: number = EPOCHS): NamesModel {
  const random = generator(17);
  const examples = documents.flatMap((document) => [
    ...examplesOf(document, document.tokens),
    ...examplesOf(document, hideTags(document.tokens, random)),
  ]);
  const counts = countFeatures(examples);
  const trainer = new Trainer(counts, random);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const example of examples) trainer.learn(example);
  }
  return trainer.model();
}

function hideTags(tokens: readonly Token[], random: () => number): Token[] {
  return tokens.map((token) => {
    if (random() >= HIDDEN_TAGS) return token;
    const capital = /^\p{Lu}/u.test(token.form);
    const [upos, xpos] = /^NNP/.test(token.xpos)
      ? ['NOUN', 'NN']
      : capital
        ? ['PROPN', 'NNP']
        : [token.upos, token.xpos];
    return { ...token, upos, xpos, deprel: 'dep' };
  });
}

/** The regions of a document with features and gold labels; names outside of every region are lost. */
export function examplesOf(document: GoldDocument, tokens: readonly Token[]): Example[] {
  const gold = new Uint8Array(tokens.length).fill(OUTSIDE);
  for (const { first, last, type } of document.names) {
    gold.fill(insideOf(type), first, last);
    gold[first] = beginOf(type);
  }
  const regions = findRegions(tokens);
  const facts = documentFacts(tokens, regions);
  const buffer = new Int32Array(MOST_FEATURES);
  return regions.map((region) => {
    const features: Int32Array[] = [];
    for (let index = region.first; index < region.last; index++) {
      features.push(buffer.slice(0, fillFeatures(facts, { region, index }, buffer)));
    }
    return { features, gold: legal([...gold.slice(region.first, region.last)]) };
  });
}

/** A region that cuts a name leaves an inside without its begin: such a rest is outside. */
function legal(labels: number[]): number[] {
  let before = OUTSIDE;
  return labels.map((label) => {
    const kept =
      label === OUTSIDE || label % 2 === 1 || before === label || before === label - 1 ? label : OUTSIDE;
    before = kept;
    return kept;
  });
}

function countFeatures(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const list of features)
      for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

/** Averaged structured perceptron (M. Collins, EMNLP 2002), with the sums of H. Daumé's lazy averaging. */
class Trainer {
  private readonly rows = new Map<number, number>();
  private readonly weights: Float64Array;
  private readonly sums: Float64Array;
  private readonly transitions = new Float64Array(LABELS * LABELS);
  private readonly transitionSums = new Float64Array(LABELS * LABELS);
  private steps = 1;

  private readonly random: () => number;

  constructor(counts: ReadonlyMap<number, number>, random: () => number) {
    this.random = random;
    for (const [feature, count] of counts) {
      if (count >= SEEN_AT_LEAST * 2) this.rows.set(feature, this.rows.size);
    }
    this.weights = new Float64Array(this.rows.size * LABELS);
    this.sums = new Float64Array(this.rows.size * LABELS);
  }

  learn({ features, gold }: Example): void {
    const rows = features.map((list) =>
      [...list].flatMap((feature) => (this.random() < DROPPED ? [] : (this.rows.get(feature) ?? []))),
    );
    const scores = new Float64Array(features.length * LABELS);
    rows.forEach((list, token) => {
      for (const row of list) {
        for (let label = 0; label < LABELS; label++) {
          scores[token * LABELS + label] =
            (scores[token * LABELS + label] ?? 0) + (this.weights[row * LABELS + label] ?? 0);
        }
      }
    });
    const guess = bestLabels(features.length, scores, this.transitions);
    if (guess.some((label, index) => label !== gold[index])) this.update(rows, gold, guess);
    this.steps += 1;
  }

  private update(rows: readonly number[][], gold: readonly number[], guess: readonly number[]): void {
    const { steps } = this;
    rows.forEach((list, token) => {
      const [right, wrong] = [gold[token] ?? 0, guess[token] ?? 0];
      const [rightBefore, wrongBefore] = [gold[token - 1] ?? OUTSIDE, guess[token - 1] ?? OUTSIDE];
      add({ weights: this.transitions, sums: this.transitionSums, steps }, rightBefore * LABELS + right, 1);
      add({ weights: this.transitions, sums: this.transitionSums, steps }, wrongBefore * LABELS + wrong, -1);
      if (right === wrong) return;
      for (const row of list) {
        add({ weights: this.weights, sums: this.sums, steps }, row * LABELS + right, 1);
        add({ weights: this.weights, sums: this.sums, steps }, row * LABELS + wrong, -1);
      }
    });
  }

  /** Averaged, scaled to int8, one row a bucket: of two features in a bucket the heavier stays. */
  model(): NamesModel {
    const averaged = this.weights.map((weight, cell) => weight - (this.sums[cell] ?? 0) / this.steps);
    const transitions = this.transitions.map(
      (weight, cell) => weight - (this.transitionSums[cell] ?? 0) / this.steps,
    );
    const largest = averaged.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
    const scale = LARGEST / Math.min(largest, LARGEST_KEPT);
    const model = {
      checks: new Uint16Array(ROWS),
      weights: new Int8Array(ROWS * LABELS),
      transitions: Int16Array.from(transitions, (weight) => Math.round(weight * scale)),
    };
    const norms = new Float64Array(ROWS);
    for (const [feature, row] of this.rows) {
      const weights = averaged.subarray(row * LABELS, row * LABELS + LABELS);
      const norm = weights.reduce((sum, weight) => sum + weight * weight, 0);
      const bucket = feature & (ROWS - 1);
      if (norm * scale * scale < 0.5 || norm <= (norms[bucket] ?? 0)) continue;
      norms[bucket] = norm;
      model.checks[bucket] = feature >>> 16;
      weights.forEach((weight, label) => {
        model.weights[bucket * LABELS + label] = Math.max(
          -LARGEST,
          Math.min(LARGEST, Math.round(weight * scale)),
        );
      });
    }
    return model;
  }
}

/** Beyond this a weight is cut off: a few large ones must not cost all others their precision. */
const LARGEST_KEPT = 6;

interface Averaged {
  weights: Float64Array;
  sums: Float64Array;
  steps: number;
}

function add({ weights, sums, steps }: Averaged, cell: number, delta: number): void {
  weights[cell] = (weights[cell] ?? 0) + delta;
  sums[cell] = (sums[cell] ?? 0) + delta * steps;
}

/** Linear congruential generator (Numerical Recipes constants): the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [items[index], items[other]];
    if (a !== undefined && b !== undefined) {
      items[index] = b;
      items[other] = a;
    }
  }
}

if (import.meta.main) {
  const corpora = process.env.READOUT_CORPORA;
  if (corpora === undefined)
    throw new Error('READOUT_CORPORA names no folder: set it to the corpora to train');
  const model = trainNames(documentsOf(readTreebank(corpora, 'gum-train')));
  writeFileSync(new URL('../models/names.bin', import.meta.url), encodeModel(model));
  const used = model.weights.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0);
  console.log(`names: ${String(used)} weights in models/names.bin`);
}
