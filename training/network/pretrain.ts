import type { Arena } from '../../src/analysis/language/network/kernels.ts';
import type { FeatureRows } from '../../src/analysis/language/network/features.ts';
import type { Weights } from './weights.ts';

export interface Pretraining {
  sentences: readonly (readonly string[])[];
  rows: FeatureRows;
  epochs: number;
  seed: number;
  tell: (line: string) => void;
}

/** Words that are predicted, at relative places -2, -1, 1, 2; words drawn against each. */
const OUTPUTS = 8000;
const PLACES = [-2, -1, 1, 2];
const DRAWS = 4;
const POOL = 1 << 18;
const CHUNK = 2000;
const RATE = 0.05;
const ADAM_RATE = 0.0015;
/** Root mean square of a word's vector after it, as after a random start. */
const SCALE = 0.55;

/** Starts the table of embeddings from plain text: vectors of words that predict their neighbours. */
export function pretrain(arena: Arena, weights: Weights, given: Pretraining): void {
  const mark = arena.mark();
  const { width } = weights.shape;
  const text = codeText(given);
  const output = arena.zeros(PLACES.length * text.outputs * width);
  const pool = arena.integers(drawingPool(text.counts));
  let seed = given.seed;
  const chunks = Math.floor(text.bags.length / CHUNK);
  let step = 0;
  for (let epoch = 1; epoch <= given.epochs; epoch++) {
    const started = performance.now();
    for (let chunk = 0; chunk < chunks; chunk++) {
      const left = 1 - step++ / (chunks * given.epochs);
      const inner = arena.mark();
      const from = chunk * CHUNK;
      const bags = text.bags.slice(from, from + CHUNK);
      const targets = arena.integers(
        text.targets.subarray(from * PLACES.length, (from + CHUNK) * PLACES.length),
      );
      const offsets = [0];
      for (const bag of bags) offsets.push((offsets[offsets.length - 1] ?? 0) + bag.length);
      const ids = bags.flat();
      const at = { offsets: arena.integers(offsets), ids: arena.integers(ids) };
      const x = arena.take(CHUNK * width);
      const dx = arena.take(CHUNK * width);
      arena.kernels.sumBags(x, weights.table, width, at.offsets, at.ids, CHUNK);
      seed = arena.kernels.neighbours(
        x,
        dx,
        width,
        CHUNK,
        targets,
        PLACES.length,
        output,
        text.outputs,
        pool,
        POOL - 1,
        DRAWS,
        RATE * left,
        seed,
      );
      arena.kernels.spreadBags(dx, weights.tableGrad, width, at.offsets, at.ids, CHUNK);
      const different = [...new Set(ids)];
      arena.kernels.adamRows(
        weights.table,
        weights.tableGrad,
        weights.tableMoments,
        weights.tableMoments + weights.shape.rows * width * 4,
        width,
        arena.integers(different),
        different.length,
        ADAM_RATE * left,
        0.9,
        0.98,
        1 / 16,
      );
      arena.release(inner);
    }
    given.tell(`vectors ${String(epoch)} ${((performance.now() - started) / 1000).toFixed(0)}s`);
  }
  arena.release(mark);
  scaleTable(arena, weights, text.bags);
}

interface Text {
  bags: number[][];
  targets: Int32Array;
  outputs: number;
  counts: number[];
}

/** All words in one row; targets do not reach over the ends of sentences. */
function codeText({ sentences, rows }: Pretraining): Text {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const form of sentence) counts.set(form.toLowerCase(), (counts.get(form.toLowerCase()) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, OUTPUTS);
  const ids = new Map(ranked.map(([form], index) => [form, index]));
  const cache = new Map<string, number[]>();
  const bags: number[][] = [];
  const targets: number[] = [];
  for (const sentence of sentences) {
    sentence.forEach((form, at) => {
      const bag = cache.get(form) ?? rows.rowsOf(form);
      cache.set(form, bag);
      bags.push(bag);
      for (const place of PLACES) targets.push(ids.get(sentence[at + place]?.toLowerCase() ?? '') ?? -1);
    });
  }
  return {
    bags,
    targets: Int32Array.from(targets),
    outputs: ranked.length,
    counts: ranked.map(([, count]) => count),
  };
}

/** Words drawn in proportion to their count to the power of 3/4. */
function drawingPool(counts: readonly number[]): Int32Array {
  const shares = counts.map((count) => count ** 0.75);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const pool = new Int32Array(POOL);
  let at = 0;
  let reached = 0;
  shares.forEach((share, word) => {
    reached += share / total;
    while (at < POOL && at / POOL < reached) pool[at++] = word;
  });
  return pool;
}

function scaleTable(arena: Arena, weights: Weights, bags: readonly number[][]): void {
  const { width, rows } = weights.shape;
  const table = weights.table >> 2;
  let squares = 0;
  let seen = 0;
  for (let word = 0; word < bags.length; word += 97) {
    const sum = new Float64Array(width);
    for (const row of bags[word] ?? []) {
      for (let column = 0; column < width; column++) {
        sum[column] = (sum[column] ?? 0) + (arena.f32[table + row * width + column] ?? 0);
      }
    }
    for (const value of sum) squares += value * value;
    seen += width;
  }
  const factor = SCALE / Math.sqrt(squares / seen);
  for (let at = 0; at < rows * width; at++) arena.f32[table + at] = (arena.f32[table + at] ?? 0) * factor;
  arena.f32.fill(0, weights.tableMoments >> 2, (weights.tableMoments >> 2) + 2 * rows * width);
}
