import type { Arena } from '../../src/analysis/language/network/kernels.ts';
import { parametersOf, type Parameter, type Shape } from '../../src/analysis/language/network/shape.ts';
import { randomFrom } from './random.ts';

/** A network in the arena: weights, their gradients and Adam's moments, as pointers. */
export interface Weights {
  shape: Shape;
  parameters: Parameter[];
  /** Floats of all parameters but the table. */
  size: number;
  value: number;
  grad: number;
  moments: number;
  table: number;
  tableGrad: number;
  tableMoments: number;
  /** Offset in bytes of each parameter from `value` or `grad`. */
  offsets: Map<string, number>;
}

/** Takes room for a network; `train` also for its gradients and moments. */
export function takeWeights(arena: Arena, shape: Shape, train: boolean): Weights {
  const offsets = new Map<string, number>();
  let size = 0;
  for (const { name, rows, columns } of parametersOf(shape)) {
    offsets.set(name, size * 4);
    size += Math.ceil((rows * columns) / 16) * 16;
  }
  const cells = shape.rows * shape.width;
  return {
    shape,
    parameters: parametersOf(shape),
    size,
    offsets,
    value: arena.zeros(size),
    grad: train ? arena.zeros(size) : 0,
    moments: train ? arena.zeros(2 * size) : 0,
    table: arena.zeros(cells),
    tableGrad: train ? arena.zeros(cells) : 0,
    tableMoments: train ? arena.zeros(2 * cells) : 0,
  };
}

/** Pointer to a parameter's values. Throws on a name that is none. */
export function valueOf(weights: Weights, name: string): number {
  return weights.value + offsetOf(weights, name);
}

/** Pointer to a parameter's gradient. */
export function gradOf(weights: Weights, name: string): number {
  return weights.grad + offsetOf(weights, name);
}

function offsetOf(weights: Weights, name: string): number {
  const offset = weights.offsets.get(name);
  if (offset === undefined) throw new Error(`no parameter ${name}`);
  return offset;
}

/** Uniform start (Glorot & Bengio 2010) for matrices, 0 for biases, forget gates open a little. */
export function startWeights(arena: Arena, weights: Weights, seed: number): void {
  const random = randomFrom(seed);
  const { shape } = weights;
  const fill = (pointer: number, length: number, bound: number): void => {
    for (let at = 0; at < length; at++) {
      arena.f32[(pointer >> 2) + at] = (2 * random() - 1) * bound;
    }
  };
  for (const { name, rows, columns } of parametersOf(shape)) {
    if (rows === 1 && !name.endsWith('Root')) continue;
    const gates = /^(?:input|forward|backward)/.test(name) ? 3 : 1;
    const directions = name.startsWith('input') ? 2 : 1;
    fill(valueOf(weights, name), rows * columns, Math.sqrt(6 / (rows + columns / gates / directions)));
  }
  for (let layer = 0; layer < shape.layers; layer++) {
    const bias = valueOf(weights, `bias${String(layer)}`) >> 2;
    for (const direction of [0, 3 * shape.hidden]) {
      arena.f32.fill(0.5, bias + direction, bias + direction + shape.hidden);
    }
  }
  fill(weights.table, shape.rows * shape.width, 0.25);
}
