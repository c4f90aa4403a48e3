import { LABELS } from './labels.ts';

/** Rows of the weight table: a power of two. */
export const ROWS = 1 << 18;

/**
 * Weights of the name tagger. A feature's row is its low 18 bits; it counts only where the high 16 bits are
 * the row's check, so a feature never seen in training does not borrow the weights of another.
 */
export interface NamesModel {
  checks: Uint16Array;
  /** `ROWS * LABELS`. */
  weights: Int8Array;
  /** `LABELS * LABELS`: before, then label. */
  transitions: Int16Array;
}

const MAGIC = 0x4e4d5332;
const HEADER = 8 + 2 * LABELS * LABELS;
const ENTRY = 4 + LABELS;

/** The model as bytes: magic, number of rows, transitions, then row | check and weights of each row in use; little-endian. */
export function encodeModel(model: NamesModel): Uint8Array {
  const used = rowsInUse(model);
  const bytes = new Uint8Array(HEADER + used.length * ENTRY);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, used.length, true);
  model.transitions.forEach((weight, cell) => {
    view.setInt16(8 + 2 * cell, weight, true);
  });
  used.forEach((row, index) => {
    const at = HEADER + index * ENTRY;
    // Row and check share two bits of the hash, so the whole of it fits one number
    view.setUint32(at, (((model.checks[row] ?? 0) << 16) | (row & 0xffff)) >>> 0, true);
    bytes.set(new Uint8Array(model.weights.buffer, row * LABELS, LABELS), at + 4);
  });
  return bytes;
}

function rowsInUse({ weights }: NamesModel): number[] {
  const rows: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    if (weights.subarray(row * LABELS, (row + 1) * LABELS).some((weight) => weight !== 0)) rows.push(row);
  }
  return rows;
}

/** Reads what `encodeModel` wrote. Throws a RangeError on other bytes. */
export function decodeModel(bytes: Uint8Array): NamesModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = bytes.byteLength >= HEADER && view.getUint32(0, true) === MAGIC;
  if (!known || bytes.byteLength !== HEADER + view.getUint32(4, true) * ENTRY)
    throw new RangeError('not a names model');
  const model = {
    transitions: Int16Array.from({ length: LABELS * LABELS }, (_, cell) => view.getInt16(8 + 2 * cell, true)),
    checks: new Uint16Array(ROWS),
    weights: new Int8Array(ROWS * LABELS),
  };
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = HEADER; at < bytes.byteLength; at += ENTRY) {
    const hash = view.getUint32(at, true);
    const row = hash & (ROWS - 1);
    model.checks[row] = hash >>> 16;
    model.weights.set(weights.subarray(at + 4, at + ENTRY), row * LABELS);
  }
  return model;
}
