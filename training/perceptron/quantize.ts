import { ActionTable, fingerprint, probes, RowTable } from '../../src/analysis/language/perceptron/tables.ts';
import type { Learner } from './learner.ts';

export interface Pruning {
  /** At most this many features are kept, those with the greatest weights. */
  features: number;
  /** Slots of the table as a power of two. */
  bits: number;
  /** Weights below this share of the greatest are left out of rows. */
  least: number;
}

interface Row {
  key: number;
  weights: Float32Array;
  size: number;
}

/** The rows that matter most, greatest first; equals in the order of their keys. */
function greatestRows(learner: Learner, count: number, prepare: Prepare): Row[] {
  const sizes: number[] = [];
  for (const [, average] of learner.averages()) sizes.push(peak(prepare(average)));
  const least = Float64Array.from(sizes).sort()[Math.max(0, sizes.length - count)] ?? 0;
  const rows: Row[] = [];
  for (const [key, average] of learner.averages()) {
    const weights = prepare(average);
    const size = peak(weights);
    if (size >= least && size > 0) rows.push({ key, weights: weights.slice(), size });
  }
  return rows.sort((a, b) => b.size - a.size || a.key - b.key).slice(0, count);
}

type Prepare = (average: Float32Array) => Float32Array;

/** Actions count by what they gain over a shift, whose own weight is then 0. */
function overShift(average: Float32Array): Float32Array {
  const [shift = 0, left = 0, right = 0] = average;
  return Float32Array.of(left - shift, right - shift);
}

function peak(weights: Float32Array): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}

/** Puts content under a key; greater weights come first, so a full neighbourhood costs little. */
function place(slots: Int32Array, key: number, content: number): boolean {
  const mask = slots.length - 1;
  for (let probe = 0; probe < probes; probe++) {
    const at = (key + probe) & mask;
    if (slots[at] !== 0) continue;
    slots[at] = (fingerprint(key) << 24) | content;
    return true;
  }
  return false;
}

/** Weights of actions as 12-bit numbers, the greatest being 2047. */
export function quantizeActions(learner: Learner, pruning: Pruning): ActionTable {
  const slots = new Int32Array(1 << pruning.bits);
  const rows = greatestRows(learner, pruning.features, overShift);
  const scale = 2047 / (rows[0]?.size ?? 1);
  for (const { key, weights } of rows) {
    const [left = 0, right = 0] = weights.map((weight) => Math.round(weight * scale));
    if (left !== 0 || right !== 0) place(slots, key, ((left & 0xfff) << 12) | (right & 0xfff));
  }
  return new ActionTable(slots);
}

/** Rows of 8-bit codes whose squares are the weights, so that small weights keep their differences. */
export function quantizeRows(learner: Learner, pruning: Pruning): RowTable {
  const slots = new Int32Array(1 << pruning.bits);
  const rows = greatestRows(learner, pruning.features, (average) => average);
  const greatestWeight = rows[0]?.size ?? 1;
  const cells: number[] = [0];
  for (const { key, weights } of rows) {
    const pairs: number[] = [];
    weights.forEach((weight, index) => {
      const code = Math.round(127 * Math.sqrt(Math.abs(weight) / greatestWeight));
      if (Math.abs(code) >= pruning.least) pairs.push(index, weight < 0 ? -code : code);
    });
    if (pairs.length > 0 && place(slots, key, cells.length)) cells.push(pairs.length / 2, ...pairs);
  }
  return new RowTable(slots, Int8Array.from(cells));
}
