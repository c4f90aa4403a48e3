import type { Arena } from '../../src/analysis/language/network/kernels.ts';
import type { Layout } from './batches.ts';
import { gradOf, valueOf, type Weights } from './weights.ts';

/** Rates of what is left out while training. All 0 when parsing. */
export interface Dropout {
  input: number;
  between: number;
  parts: number;
  recurrent: number;
  seed: number;
}

export interface Pass {
  arena: Arena;
  weights: Weights;
  layout: Layout;
  drop: Dropout;
}

/** What a layer leaves for its way back; pointers. */
export interface LayerTrace {
  input: number;
  inputWidth: number;
  gates: number;
  cells: number;
  states: number;
  /** States after dropout: the next layer's input. */
  output: number;
  mask: number;
  recurrent: { forward: Recurrent; backward: Recurrent };
}

interface Recurrent {
  matrix: number;
  mask: number;
}

/** A fresh seed for each mask of a batch. */
export function nextSeed(drop: Dropout): number {
  drop.seed = (Math.imul(drop.seed, 1664525) + 1013904223) | 0;
  return drop.seed;
}

/** A mask over `length` floats (a multiple of 4), 0 when nothing is left out. */
export function maskFor(pass: Pass, length: number, rate: number): number {
  if (rate === 0) return 0;
  const mask = pass.arena.take(Math.ceil(length / 4) * 4);
  pass.arena.kernels.dropMask(mask, Math.ceil(length / 4) * 4, rate, nextSeed(pass.drop));
  return mask;
}

/** One layer of the encoder in both directions; `input` is words x inputWidth, step by step. */
export function layerForward(pass: Pass, layer: number, from: { input: number; width: number }): LayerTrace {
  const { arena, weights, layout } = pass;
  const { kernels } = arena;
  const { hidden } = weights.shape;
  const both = 2 * hidden;
  const gates = arena.take(layout.words * 6 * hidden);
  const cells = arena.take(layout.words * both);
  // One more row, of zeros: the state before the first word.
  const states = arena.zeros((layout.words + 1) * both);
  multiplyBy(pass, { out: gates, x: from.input, name: `input${String(layer)}`, rows: layout.words });
  kernels.addBias(gates, 6 * hidden, valueOf(weights, `bias${String(layer)}`), layout.words, 6 * hidden);
  const trace: LayerTrace = {
    input: from.input,
    inputWidth: from.width,
    gates,
    cells,
    states,
    output: states,
    mask: maskFor(pass, layout.words * both, pass.drop.between),
    recurrent: {
      forward: recurrentMatrix(pass, `forward${String(layer)}`),
      backward: recurrentMatrix(pass, `backward${String(layer)}`),
    },
  };
  runForward(pass, trace);
  runBackward(pass, trace);
  if (trace.mask !== 0) {
    trace.output = arena.take(layout.words * both);
    arena.f32.copyWithin(trace.output >> 2, states >> 2, (states >> 2) + layout.words * both);
    kernels.multiply(trace.output, trace.mask, layout.words * both);
  }
  return trace;
}

/** out = x times the parameter. */
export function multiplyBy(
  pass: Pass,
  options: { out: number; x: number; name: string; rows: number },
): void {
  const { arena, weights } = pass;
  const { rows, columns } = sizeOf(weights, options.name);
  const packed = arena.take(rows * columns);
  arena.kernels.pack(packed, valueOf(weights, options.name), columns, 1, rows, columns);
  arena.kernels.product(options.out, columns, options.x, rows, packed, options.rows, columns, rows, 0);
}

/** Adds to the parameter's gradient and, unless dx is 0, writes (or adds to) the gradient of x. */
export function multiplyBack(pass: Pass, options: BackOptions): void {
  const { arena, weights } = pass;
  const { kernels } = arena;
  const { rows, columns } = sizeOf(weights, options.name);
  const mark = arena.mark();
  const packed = arena.take(Math.max(options.rows, rows) * columns);
  const scratch = arena.take(rows * options.rows);
  const { dOut, x } = options;
  kernels.pack(packed, dOut, columns, 1, options.rows, columns);
  kernels.productOfTranspose(
    gradOf(weights, options.name),
    columns,
    x,
    rows,
    packed,
    rows,
    columns,
    options.rows,
    scratch,
  );
  if (options.dx !== 0) {
    kernels.pack(packed, valueOf(weights, options.name), 1, columns, columns, rows);
    kernels.product(
      options.dx,
      rows,
      dOut,
      columns,
      packed,
      options.rows,
      rows,
      columns,
      options.add ? 1 : 0,
    );
  }
  arena.release(mark);
}

export interface BackOptions {
  dOut: number;
  x: number;
  dx: number;
  add: boolean;
  name: string;
  rows: number;
}

const sizes = new WeakMap<Weights, Map<string, { rows: number; columns: number }>>();

export function sizeOf(weights: Weights, name: string): { rows: number; columns: number } {
  let known = sizes.get(weights);
  if (!known) {
    known = new Map(weights.parameters.map((parameter) => [parameter.name, parameter]));
    sizes.set(weights, known);
  }
  const found = known.get(name);
  if (!found) throw new Error(`no parameter ${name}`);
  return found;
}

/** The recurrent weights, some of them left out for this batch (DropConnect, Wan et al. 2013). */
function recurrentMatrix(pass: Pass, name: string): Recurrent {
  const { arena, weights } = pass;
  const { hidden } = weights.shape;
  const length = 3 * hidden * hidden;
  const mask = maskFor(pass, length, pass.drop.recurrent);
  const matrix = valueOf(weights, name);
  if (mask === 0) return { matrix, mask };
  const copy = arena.take(length);
  arena.f32.copyWithin(copy >> 2, matrix >> 2, (matrix >> 2) + length);
  arena.kernels.multiply(copy, mask, length);
  return { matrix: copy, mask };
}

function packedRecurrent(pass: Pass, recurrent: Recurrent, transposed: boolean): number {
  const { hidden } = pass.weights.shape;
  const packed = pass.arena.take(3 * hidden * hidden);
  const { kernels } = pass.arena;
  if (transposed) kernels.pack(packed, recurrent.matrix, 1, 3 * hidden, 3 * hidden, hidden);
  else kernels.pack(packed, recurrent.matrix, 3 * hidden, 1, hidden, 3 * hidden);
  return packed;
}

interface Step {
  /** First row and number of rows of this step, of the step that it follows, and rows that have one. */
  row: number;
  rows: number;
  other: number;
  linked: number;
}

function forwardStep(layout: Layout, step: number): Step {
  const row = layout.starts[step] ?? 0;
  const rows = (layout.starts[step + 1] ?? 0) - row;
  return { row, rows, other: step > 0 ? (layout.starts[step - 1] ?? 0) : 0, linked: step > 0 ? rows : 0 };
}

function backwardStep(layout: Layout, step: number): Step {
  const row = layout.starts[step] ?? 0;
  const other = layout.starts[step + 1] ?? 0;
  return { row, rows: other - row, other, linked: (layout.starts[step + 2] ?? other) - other };
}

interface Half {
  /** Bytes from the start of a row of gates, of cells and states. */
  gate: number;
  state: number;
  packed: number;
}

function advance(pass: Pass, trace: LayerTrace, at: { step: Step; half: Half }): void {
  const { kernels } = pass.arena;
  const { hidden } = pass.weights.shape;
  const { step, half } = at;
  const gates = trace.gates + step.row * 24 * hidden + half.gate;
  const here = step.row * 8 * hidden + half.state;
  const there = step.other * 8 * hidden + half.state;
  if (step.linked > 0) {
    kernels.product(
      gates,
      6 * hidden,
      trace.states + there,
      2 * hidden,
      half.packed,
      step.linked,
      3 * hidden,
      hidden,
      1,
    );
  }
  kernels.cellForward(
    gates,
    6 * hidden,
    trace.cells + here,
    trace.states + here,
    2 * hidden,
    trace.cells + there,
    step.rows,
    step.linked,
    hidden,
  );
}

function runForward(pass: Pass, trace: LayerTrace): void {
  const packed = packedRecurrent(pass, trace.recurrent.forward, false);
  const half = { gate: 0, state: 0, packed };
  for (let step = 0; step + 1 < pass.layout.starts.length; step++) {
    advance(pass, trace, { step: forwardStep(pass.layout, step), half });
  }
}

function runBackward(pass: Pass, trace: LayerTrace): void {
  const { hidden } = pass.weights.shape;
  const packed = packedRecurrent(pass, trace.recurrent.backward, false);
  const half = { gate: 12 * hidden, state: 4 * hidden, packed };
  for (let step = pass.layout.starts.length - 2; step >= 0; step--) {
    advance(pass, trace, { step: backwardStep(pass.layout, step), half });
  }
}

/** The way back of a layer: from the gradient of its output to that of its input, `dInput` (written). */
export function layerBackward(
  pass: Pass,
  layer: number,
  way: { trace: LayerTrace; dOutput: number; dInput: number },
): void {
  const { arena, weights, layout } = pass;
  const { hidden } = weights.shape;
  const { trace, dOutput } = way;
  const both = 2 * hidden;
  if (trace.mask !== 0) arena.kernels.multiply(dOutput, trace.mask, layout.words * both);
  const dCells = arena.zeros(layout.words * both);
  const forward = packedRecurrent(pass, trace.recurrent.forward, true);
  const backward = packedRecurrent(pass, trace.recurrent.backward, true);
  for (let step = layout.starts.length - 2; step >= 0; step--) {
    const half = { gate: 0, state: 0, packed: forward };
    retreat(pass, trace, { step: forwardStep(layout, step), half, dOutput, dCells });
  }
  for (let step = 0; step + 1 < layout.starts.length; step++) {
    const half = { gate: 12 * hidden, state: 4 * hidden, packed: backward };
    retreat(pass, trace, { step: backwardStep(layout, step), half, dOutput, dCells });
  }
  recurrentBack(pass, trace, { name: `forward${String(layer)}`, links: layout.before, second: 0 });
  recurrentBack(pass, trace, { name: `backward${String(layer)}`, links: layout.after, second: 1 });
  arena.kernels.addColumnSums(
    gradOf(weights, `bias${String(layer)}`),
    trace.gates,
    6 * hidden,
    layout.words,
    6 * hidden,
  );
  multiplyBack(pass, {
    dOut: trace.gates,
    x: trace.input,
    dx: way.dInput,
    add: false,
    name: `input${String(layer)}`,
    rows: layout.words,
  });
}

function retreat(
  pass: Pass,
  trace: LayerTrace,
  at: { step: Step; half: Half; dOutput: number; dCells: number },
): void {
  const { kernels } = pass.arena;
  const { hidden } = pass.weights.shape;
  const { step, half, dOutput, dCells } = at;
  const gates = trace.gates + step.row * 24 * hidden + half.gate;
  const here = step.row * 8 * hidden + half.state;
  const there = step.other * 8 * hidden + half.state;
  kernels.cellBackward(
    gates,
    6 * hidden,
    trace.cells + here,
    dOutput + here,
    dCells + here,
    2 * hidden,
    trace.cells + there,
    dCells + there,
    step.rows,
    step.linked,
    hidden,
  );
  if (step.linked > 0) {
    kernels.product(
      dOutput + there,
      2 * hidden,
      gates,
      6 * hidden,
      half.packed,
      step.linked,
      hidden,
      3 * hidden,
      1,
    );
  }
}

/** The gradient of the recurrent weights: states before, times gradients of gates. */
function recurrentBack(
  pass: Pass,
  trace: LayerTrace,
  side: { name: string; links: Int32Array; second: number },
): void {
  const { arena, weights, layout } = pass;
  const { kernels } = arena;
  const { hidden } = weights.shape;
  const mark = arena.mark();
  const previous = arena.take(layout.words * 2 * hidden);
  kernels.takeRows(previous, trace.states, arena.integers(side.links), layout.words, 2 * hidden);
  const packed = arena.take(layout.words * 3 * hidden);
  const scratch = arena.take(layout.words * hidden);
  kernels.pack(packed, trace.gates + side.second * 12 * hidden, 6 * hidden, 1, layout.words, 3 * hidden);
  const grad = gradOf(weights, side.name);
  kernels.productOfTranspose(
    grad,
    3 * hidden,
    previous + side.second * 4 * hidden,
    2 * hidden,
    packed,
    hidden,
    3 * hidden,
    layout.words,
    scratch,
  );
  const { mask } = trace.recurrent[side.second === 0 ? 'forward' : 'backward'];
  if (mask !== 0) kernels.multiply(grad, mask, 3 * hidden * hidden);
  arena.release(mark);
}
