import type { Features, Scorer } from './features.ts';

/**
 * Hash tables of pruned weights, read only. A slot is one 32-bit number: 8 bits of the key to tell a feature from
 * another (never 0: that is an empty slot), 24 bits of content. A key lies in one of the `probes` slots from its own.
 */
export const probes = 4;

/** The bits of a key that a slot repeats. */
export function fingerprint(key: number): number {
  const bits = key >>> 24;
  return bits === 0 ? 1 : bits;
}

/** The slot that holds the key, or 0. */
function find(slots: Int32Array, key: number): number {
  const mask = slots.length - 1;
  const mark = fingerprint(key);
  for (let probe = 0; probe < probes; probe++) {
    const slot = slots[(key + probe) & mask] ?? 0;
    if (slot >>> 24 === mark || slot === 0) return slot;
  }
  return 0;
}

/** Two 12-bit weights a feature, in the slot itself (left and right over shift): one look-up in memory each. */
export class ActionTable implements Scorer {
  readonly slots: Int32Array;

  constructor(slots: Int32Array) {
    this.slots = slots;
  }

  score(features: Features, scores: Float32Array): void {
    let left = 0;
    let right = 0;
    for (let at = 0; at < features.count; at++) {
      const slot = find(this.slots, features.keys[at] ?? 0);
      left += (slot << 8) >> 20;
      right += (slot << 20) >> 20;
    }
    scores[0] = 0;
    scores[1] = left;
    scores[2] = right;
  }
}

/** The weight of each 8-bit code, up to a factor: its square, with its sign. */
const weightOf = Float32Array.from({ length: 256 }, (_, at) => (at - 128) * Math.abs(at - 128));

/** Rows of many classes of which few weigh: a slot holds where its row starts, a row `count, (class, weight)...`. */
export class RowTable implements Scorer {
  readonly slots: Int32Array;
  readonly rows: Int8Array;

  constructor(slots: Int32Array, rows: Int8Array) {
    this.slots = slots;
    this.rows = rows;
  }

  score(features: Features, scores: Float32Array): void {
    const { rows } = this;
    scores.fill(0);
    for (let at = 0; at < features.count; at++) {
      const slot = find(this.slots, features.keys[at] ?? 0);
      if (slot === 0) continue;
      const start = slot & 0xffffff;
      const end = start + 2 * (rows[start] ?? 0);
      for (let cell = start + 1; cell < end; cell += 2) {
        const index = rows[cell] ?? 0;
        scores[index] = (scores[index] ?? 0) + (weightOf[(rows[cell + 1] ?? 0) + 128] ?? 0);
      }
    }
  }
}
