import type { Arena } from '../../src/analysis/language/network/kernels.ts';
import type { Model } from '../../src/analysis/language/network/model-file.ts';
import { valueOf, type Weights } from './weights.ts';

/** The network as it goes into a model file. */
export function toModel(arena: Arena, weights: Weights, hashes: Int32Array): Model {
  const { shape } = weights;
  const copy = (pointer: number, length: number): Float32Array =>
    arena.f32.slice(pointer >> 2, (pointer >> 2) + length);
  return {
    shape,
    hashes,
    table: copy(weights.table, shape.rows * shape.width),
    parameters: new Map(
      weights.parameters.map(({ name, rows, columns }) => [
        name,
        copy(valueOf(weights, name), rows * columns),
      ]),
    ),
  };
}
