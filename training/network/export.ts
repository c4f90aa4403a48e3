import type { Arena } from '../../src/analysis/language/network/kernels.ts';
import { shrinkTable, type Model } from '../../src/analysis/language/network/model-file.ts';
import { valueOf, type Weights } from './weights.ts';

/** Rows of the table that are shipped, the most frequent features: with them the file stays below 5 MB. */
const SHIPPED_ROWS = 40500;

/** The network as it goes into a model file. */
export function toModel(arena: Arena, weights: Weights, hashes: Int32Array): Model {
  const rows = Math.min(SHIPPED_ROWS, weights.shape.rows);
  const shape = { ...weights.shape, rows };
  const copy = (pointer: number, length: number): Float32Array =>
    arena.f32.slice(pointer >> 2, (pointer >> 2) + length);
  return {
    shape,
    hashes: hashes.slice(0, rows),
    table: shrinkTable(copy(weights.table, rows * shape.width), rows),
    parameters: new Map(
      weights.parameters.map(({ name, rows, columns }) => [
        name,
        copy(valueOf(weights, name), rows * columns),
      ]),
    ),
  };
}
