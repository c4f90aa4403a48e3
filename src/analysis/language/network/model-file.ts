import { readFileSync } from 'node:fs';
import { parametersOf, type Shape } from './shape.ts';

/** The content of a model file; matrices row by row. */
export interface Model {
  shape: Shape;
  /** Hash of the feature that owns row i of the table. */
  hashes: Int32Array;
  table: SmallTable;
  parameters: Map<string, Float32Array>;
}

/** Rows of 8-bit numbers, each row with a scale that its numbers are to be multiplied by. */
export interface SmallTable {
  scales: Float32Array;
  numbers: Int8Array;
}

const MAGIC = 'ReadoutG';
/** Largest value of a number in a row of the table, of a parameter. */
const TABLE_LIMIT = 127;
const LIMIT = 32767;

/**
 * The bytes of a model: `ReadoutG`, length and JSON of the shape, hashes, then the table (a float scale a row, then 8-bit
 * numbers) and the parameters in order (a float scale a row, then 16-bit numbers); little-endian, each part at a multiple of 4.
 */
export function encodeModel(model: Model): Uint8Array {
  const { shape } = model;
  const text = new TextEncoder().encode(JSON.stringify(shape));
  const head = new Uint8Array(12 + Math.ceil(text.length / 4) * 4).fill(32);
  head.set(new TextEncoder().encode(MAGIC));
  new DataView(head.buffer).setUint32(8, head.length - 12, true);
  head.set(text, 12);
  const { scales: factors, numbers: cells } = model.table;
  const parts: ArrayBufferView[] = [head, model.hashes, factors, cells];
  for (const { name, rows, columns } of parametersOf(shape)) {
    const values = model.parameters.get(name);
    if (!values) throw new Error(`model without ${name}`);
    const { scales, numbers } = quantize(values, { rows, columns, limit: LIMIT });
    parts.push(scales, Int16Array.from(numbers));
  }
  return joined(parts);
}

/** The table of embeddings, rows x width floats, in 8 bits. */
export function shrinkTable(values: Float32Array, rows: number): SmallTable {
  const columns = values.length / Math.max(1, rows);
  const { scales, numbers } = quantize(values, { rows, columns, limit: TABLE_LIMIT });
  return { scales, numbers: Int8Array.from(numbers) };
}

function joined(parts: readonly ArrayBufferView[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return all;
}

interface Grid {
  rows: number;
  columns: number;
  limit: number;
}

function quantize(
  values: Float32Array,
  { rows, columns, limit }: Grid,
): { scales: Float32Array; numbers: Float32Array } {
  const scales = new Float32Array(rows);
  const numbers = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    let top = 0;
    for (let at = row * columns; at < (row + 1) * columns; at++)
      top = Math.max(top, Math.abs(values[at] ?? 0));
    const scale = Math.fround(top / limit);
    scales[row] = scale;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      numbers[at] = scale > 0 ? Math.max(-limit, Math.min(limit, Math.round((values[at] ?? 0) / scale))) : 0;
    }
  }
  return { scales, numbers };
}

/** Reads a model file. Throws on one that is none, or that is cut short. */
export function readModel(path: string | URL): Model {
  const bytes = readFileSync(path);
  return decodeModel(new Uint8Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
}

/** The way back of encodeModel; `bytes` must start its buffer. */
export function decodeModel(bytes: Uint8Array): Model {
  const name = new TextDecoder().decode(bytes.subarray(0, 8));
  if (name !== MAGIC) throw new Error('not a model of the grammar: it does not begin with ReadoutG');
  const length = new DataView(bytes.buffer).getUint32(8, true);
  const shape = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as Shape;
  let at = 12 + length;
  const next = (size: number): number => {
    at += size;
    if (at > bytes.length) throw new Error('the model of the grammar is cut short');
    return at - size;
  };
  const hashes = new Int32Array(bytes.buffer, next(shape.rows * 4), shape.rows);
  const cells = shape.rows * shape.width;
  const scales = new Float32Array(bytes.buffer, next(shape.rows * 4), shape.rows);
  const table = { scales, numbers: new Int8Array(bytes.buffer, next(cells), cells) };
  const parameters = new Map<string, Float32Array>();
  for (const { name: key, rows, columns } of parametersOf(shape)) {
    const factors = new Float32Array(bytes.buffer, next(rows * 4), rows);
    const numbers = new Int16Array(bytes.buffer, next(rows * columns * 2), rows * columns);
    parameters.set(key, restore(numbers, factors));
  }
  return { shape, hashes, table, parameters };
}

function restore(numbers: Int16Array, scales: Float32Array): Float32Array {
  const values = new Float32Array(numbers.length);
  const columns = numbers.length / Math.max(1, scales.length);
  for (let row = 0; row < scales.length; row++) {
    const scale = scales[row] ?? 0;
    for (let at = row * columns; at < (row + 1) * columns; at++) values[at] = (numbers[at] ?? 0) * scale;
  }
  return values;
}
