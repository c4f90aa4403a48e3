import { shrinkTable, type Model } from './model-file.ts';
import { parametersOf, type Shape } from './shape.ts';

/** Numbers from 0 to 1 that depend on the seed alone; for tests. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return ((state >>> 8) & 0xffff) / 65536;
  };
}

/** A model of random weights, for tests. */
export function randomModel(seed: number): Model {
  const next = numbersFrom(seed);
  const shape: Shape = {
    rows: 16,
    width: 8,
    hidden: 8,
    layers: 2,
    arc: 8,
    label: 8,
    uposes: ['NOUN', 'VERB', 'PUNCT'],
    xposes: ['NN', 'VBD', '.'],
    relations: ['nsubj', 'root', 'punct'],
    pairs: [0, 257, 514],
  };
  const random = (length: number): Float32Array => Float32Array.from({ length }, () => 4 * next() - 2);
  return {
    shape,
    hashes: Int32Array.from({ length: shape.rows }, (_, row) => row * 7919 - 40000),
    table: shrinkTable(random(shape.rows * shape.width), shape.rows),
    parameters: new Map(parametersOf(shape).map(({ name, rows, columns }) => [name, random(rows * columns)])),
  };
}
