import type { Arena } from '../../src/analysis/language/network/kernels.ts';
import { makeBatches, type Example } from './batches.ts';
import type { Dropout } from './encoder.ts';
import { learnBatch } from './network.ts';
import { randomFrom } from './random.ts';
import type { Weights } from './weights.ts';

export interface Plan {
  epochs: number;
  /** Most words of a batch. */
  words: number;
  /** Adam's rate at its highest. */
  rate: number;
  decay: number;
  drop: Omit<Dropout, 'seed'>;
  /** A word seen n times loses its own rows (not those of its parts) with probability w / (w + n). */
  wordDrop: number;
  seed: number;
}

export interface Report {
  epoch: number;
  seconds: number;
  /** Mean losses a word. */
  tag: number;
  arc: number;
  relation: number;
}

const BETA1 = 0.9;
const BETA2 = 0.98;
const LONGEST_GRADIENT = 1;
const WARM_STEPS = 200;

/** Trains in place; after each epoch `tell` gets the mean losses. The rate rises, then falls to 0 along a cosine. */
export function learn(arena: Arena, weights: Weights, given: Lesson): void {
  const { plan, examples } = given;
  const random = randomFrom(plan.seed);
  const drop: Dropout = { ...plan.drop, seed: plan.seed * 7919 + 1 };
  const stamps = new Int32Array(weights.shape.rows);
  const perEpoch = makeBatches(examples, plan.words).length;
  let step = 0;
  for (let epoch = 1; epoch <= plan.epochs; epoch++) {
    const started = performance.now();
    const sums = { words: 0, tag: 0, arc: 0, relation: 0 };
    for (const batch of makeBatches(examples, plan.words, random)) {
      step++;
      const bags = batch.map((example) => thin(example, given, random));
      const losses = learnBatch(arena, weights, { batch, bags, drop });
      sums.words += batch.reduce((sum, { length }) => sum + length, 0);
      sums.tag += losses.tag;
      sums.arc += losses.arc;
      sums.relation += losses.relation;
      const total = perEpoch * plan.epochs;
      const rate = plan.rate * Math.min(1, step / WARM_STEPS) * cosine(Math.min(1, step / total));
      descend(arena, weights, { step, rate, decay: plan.decay, rows: touched(bags, stamps, step) });
    }
    given.tell({
      epoch,
      seconds: (performance.now() - started) / 1000,
      tag: sums.tag / sums.words,
      arc: sums.arc / sums.words,
      relation: sums.relation / sums.words,
    });
  }
}

export interface Lesson {
  plan: Plan;
  examples: Example[];
  wordCounts: Int32Array;
  tell: (report: Report) => void;
}

function cosine(done: number): number {
  return 0.5 * (1 + Math.cos(Math.PI * done)) + 0.001;
}

/** The bags of a sentence with some words' own rows left out. */
function thin(example: Example, given: Lesson, random: () => number): number[][] {
  const { wordDrop } = given.plan;
  return example.bags.map((bag, at) => {
    const own = example.words[at] ?? 0;
    const count = given.wordCounts[bag[0] ?? 0] ?? 0;
    return own > 0 && random() < wordDrop / (wordDrop + count) ? bag.slice(own) : bag;
  });
}

/** Different rows of the table used by these bags. */
function touched(bags: readonly number[][][], stamps: Int32Array, stamp: number): number[] {
  const rows: number[] = [];
  for (const bag of bags.flat()) {
    for (const row of bag) {
      if (stamps[row] === stamp) continue;
      stamps[row] = stamp;
      rows.push(row);
    }
  }
  return rows;
}

interface Descent {
  step: number;
  rate: number;
  decay: number;
  rows: number[];
}

function descend(arena: Arena, weights: Weights, { step, rate, decay, rows }: Descent): void {
  const { kernels } = arena;
  const { size } = weights;
  const { width } = weights.shape;
  const norm = Math.sqrt(kernels.squares(weights.grad, size));
  const clip = norm > LONGEST_GRADIENT ? LONGEST_GRADIENT / norm : 1;
  const corrected = (rate * Math.sqrt(1 - BETA2 ** step)) / (1 - BETA1 ** step);
  const shrink = 1 - rate * decay;
  kernels.adam(
    weights.value,
    weights.grad,
    weights.moments,
    weights.moments + size * 4,
    size,
    corrected,
    shrink,
    BETA1,
    BETA2,
    clip,
  );
  const mark = arena.mark();
  const index = arena.integers(rows);
  const cells = weights.shape.rows * width * 4;
  kernels.adamRows(
    weights.table,
    weights.tableGrad,
    weights.tableMoments,
    weights.tableMoments + cells,
    width,
    index,
    rows.length,
    corrected,
    BETA1,
    BETA2,
    clip,
  );
  arena.release(mark);
}
