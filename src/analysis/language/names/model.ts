import { LABELS } from './labels.ts';

/** Rows of the weight table: a power of two. */
export const ROWS = 1 << 16;

/**
 * Weights of the name tagger. A feature's row is its low 16 bits; it counts only where the high 16 bits are
 * the row's check, so a feature never seen in training does not borrow the weights of another.
 */
export interface NamesModel {
  checks: Uint16Array;
  /** `ROWS * LABELS`. */
  weights: Int8Array;
  /** `LABELS * LABELS`: before, then label. */
  transitions: Int16Array;
}

const MAGIC = 0x4e4d5331;

/** The model as bytes: magic, transitions, checks, weights; little-endian. */
export function encodeModel(model: NamesModel): Uint8Array {
  const parts = [model.transitions, model.checks, model.weights];
  const size = 4 + parts.reduce((sum, part) => sum + part.byteLength, 0);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, MAGIC, true);
  let at = 4;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** Reads what `encodeModel` wrote. Throws a RangeError on other bytes. */
export function decodeModel(bytes: Uint8Array): NamesModel {
  const size = 4 + 2 * LABELS * LABELS + 2 * ROWS + ROWS * LABELS;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength !== size || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('not a names model');
  let at = 4;
  const take = (length: number): ArrayBuffer => {
    const part = Uint8Array.from(bytes.subarray(at, at + length));
    at += length;
    return part.buffer;
  };
  return {
    transitions: new Int16Array(take(2 * LABELS * LABELS)),
    checks: new Uint16Array(take(2 * ROWS)),
    weights: new Int8Array(take(ROWS * LABELS)),
  };
}
