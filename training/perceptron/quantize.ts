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
  weights: Int8Array;
  size: number;
}

/** Averaged weights as 8-bit numbers; the scale leaves one weight in a thousand cut off at 127. */
function quantizedRows(learner: Learner, centre: boolean): Row[] {
  const averages = [...learner.averages()];
  for (const [, weights] of averages) if (centre) subtractMean(weights);
  const peaks = Float32Array.from(averages, ([, weights]) => peak(weights)).sort();
  const scale = 127 / (peaks[Math.floor(peaks.length * 0.9995)] ?? 1);
  return averages.map(([key, weights]) => {
    const rounded = Int8Array.from(weights, (weight) => clip(Math.round(weight * scale)));
    return { key, weights: rounded, size: peak(weights) };
  });
}

function clip(value: number): number {
  return Math.max(-127, Math.min(127, value));
}

function peak(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

function subtractMean(weights: Float32Array): void {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  weights.forEach((weight, at) => (weights[at] = weight - mean));
}

function greatest(rows: Row[], count: number): Row[] {
  const kept = rows.filter(({ weights }) => weights.some((weight) => weight !== 0));
  return kept.sort((a, b) => b.size - a.size || a.key - b.key).slice(0, count);
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

export function quantizeActions(learner: Learner, pruning: Pruning): ActionTable {
  const slots = new Int32Array(1 << pruning.bits);
  for (const { key, weights } of greatest(quantizedRows(learner, true), pruning.features)) {
    const [first = 0, second = 0, third = 0] = weights;
    place(slots, key, ((first & 255) << 16) | ((second & 255) << 8) | (third & 255));
  }
  return new ActionTable(slots);
}

export function quantizeRows(learner: Learner, pruning: Pruning): RowTable {
  const slots = new Int32Array(1 << pruning.bits);
  const cells: number[] = [0];
  for (const { key, weights } of greatest(quantizedRows(learner, false), pruning.features)) {
    const pairs: number[] = [];
    weights.forEach((weight, index) => {
      if (Math.abs(weight) >= pruning.least) pairs.push(index, weight);
    });
    if (pairs.length > 0 && place(slots, key, cells.length)) cells.push(pairs.length / 2, ...pairs);
  }
  return new RowTable(slots, Int8Array.from(cells));
}
