import { readFileSync, writeFileSync } from 'node:fs';
import type { Arena } from '../../src/analysis/language/network/kernels.ts';
import type { Shape } from '../../src/analysis/language/network/shape.ts';
import { takeWeights, type Weights } from './weights.ts';

/** Writes weights as they are (32-bit floats), with the shape and the hashes of the features. */
export function writeCheckpoint(
  path: string,
  arena: Arena,
  given: { weights: Weights; hashes: Int32Array },
): void {
  const { weights, hashes } = given;
  const head = Buffer.from(JSON.stringify(weights.shape));
  const length = Buffer.alloc(4);
  length.writeInt32LE(head.length);
  const floats = (pointer: number, count: number): Buffer =>
    Buffer.from(arena.f32.buffer as ArrayBuffer, pointer, count * 4);
  writeFileSync(
    path,
    Buffer.concat([
      length,
      head,
      Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength),
      floats(weights.value, weights.size),
      floats(weights.table, weights.shape.rows * weights.shape.width),
    ]),
  );
}

export interface Checkpoint {
  weights: Weights;
  hashes: Int32Array;
  /** Copies of the parameters and of the table. */
  values: Float32Array;
  table: Float32Array;
}

/** Reads what writeCheckpoint wrote, into weights that are not to be trained. */
export function readCheckpoint(path: string, arena: Arena): Checkpoint {
  const bytes = readFileSync(path);
  const length = bytes.readInt32LE(0);
  const shape = JSON.parse(bytes.subarray(4, 4 + length).toString()) as Shape;
  const weights = takeWeights(arena, shape, false);
  let at = 4 + length;
  const next = (count: number): ArrayBuffer => {
    const copy = Uint8Array.from(bytes.subarray(at, at + count * 4)).buffer;
    at += count * 4;
    return copy;
  };
  const hashes = new Int32Array(next(shape.rows));
  const values = new Float32Array(next(weights.size));
  arena.f32.set(values, weights.value >> 2);
  const table = new Float32Array(next(shape.rows * shape.width));
  arena.f32.set(table, weights.table >> 2);
  return { weights, hashes, values, table };
}
