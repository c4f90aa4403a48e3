import type { Arena } from '../../src/analysis/language/network/kernels.ts';
import { layOut, type Example } from './batches.ts';
import { layerBackward, layerForward, maskFor, type Dropout, type LayerTrace, type Pass } from './encoder.ts';
import { learnTags, learnTrees, type Losses } from './heads.ts';
import type { Weights } from './weights.ts';

export const NO_DROPOUT: Dropout = { input: 0, between: 0, parts: 0, recurrent: 0, seed: 0 };

interface Encoded {
  layers: LayerTrace[];
  bags: { offsets: number; ids: number };
  inputMask: number;
  order: number;
  /** States of the last and of the first layer, sentence by sentence. */
  last: number;
  first: number;
}

/** Runs the encoder on the bags of rows of each sentence. */
export function encode(pass: Pass, batch: readonly number[][][]): Encoded {
  const { arena, weights, layout } = pass;
  const { width, hidden } = weights.shape;
  const bags = bagPointers(pass, batch);
  const input = arena.take(layout.words * width);
  arena.kernels.sumBags(input, weights.table, width, bags.offsets, bags.ids, layout.words);
  const inputMask = maskFor(pass, layout.words * width, pass.drop.input);
  if (inputMask !== 0) arena.kernels.multiply(input, inputMask, layout.words * width);
  const layers: LayerTrace[] = [];
  let from = { input, width };
  for (let layer = 0; layer < weights.shape.layers; layer++) {
    const trace = layerForward(pass, layer, from);
    layers.push(trace);
    from = { input: trace.output, width: 2 * hidden };
  }
  const order = arena.integers(layout.order);
  const take = (trace: LayerTrace | undefined): number => {
    const rows = arena.take(layout.words * 2 * hidden);
    arena.kernels.takeRows(rows, trace?.output ?? 0, order, layout.words, 2 * hidden);
    return rows;
  };
  return { layers, bags, inputMask, order, last: take(layers[layers.length - 1]), first: take(layers[0]) };
}

/** Bags step by step, from bags sentence by sentence. */
function bagPointers(pass: Pass, batch: readonly number[][][]): { offsets: number; ids: number } {
  const { arena, layout } = pass;
  const byRow: number[][] = [];
  let word = 0;
  for (const bags of batch) for (const bag of bags) byRow[layout.order[word++] ?? 0] = bag;
  const offsets = [0];
  for (const bag of byRow) offsets.push((offsets[offsets.length - 1] ?? 0) + bag.length);
  return { offsets: arena.integers(offsets), ids: arena.integers(byRow.flat()) };
}

/** Gradients of a batch are added to those of the weights; returns the losses, summed over words. */
export function learnBatch(
  arena: Arena,
  weights: Weights,
  given: { batch: Example[]; bags: readonly number[][][]; drop: Dropout },
): Losses {
  const pass: Pass = { arena, weights, layout: layOut(given.batch), drop: given.drop };
  const { hidden, width } = weights.shape;
  const { words } = pass.layout;
  const mark = arena.mark();
  const encoded = encode(pass, given.bags);
  const dLast = arena.take(words * 2 * hidden);
  const tag = learnTags(pass, { x: encoded.last, dx: dLast, name: 'tag' });
  const trees = learnTrees(pass, encoded.last, dLast);
  const dFirst = arena.zeros(words * 2 * hidden);
  const early = learnTags(pass, { x: encoded.first, dx: dFirst, name: 'early' });
  let dOutput = arena.zeros(words * 2 * hidden);
  arena.kernels.addRowsAt(dOutput, dLast, encoded.order, words, 2 * hidden);
  for (let layer = encoded.layers.length - 1; layer >= 0; layer--) {
    const trace = encoded.layers[layer];
    if (!trace) continue;
    if (layer === 0) arena.kernels.addRowsAt(dOutput, dFirst, encoded.order, words, 2 * hidden);
    const dInput = arena.take(words * trace.inputWidth);
    layerBackward(pass, layer, { trace, dOutput, dInput });
    dOutput = dInput;
  }
  if (encoded.inputMask !== 0) arena.kernels.multiply(dOutput, encoded.inputMask, words * width);
  arena.kernels.spreadBags(dOutput, weights.tableGrad, width, encoded.bags.offsets, encoded.bags.ids, words);
  arena.release(mark);
  return { tag, early, ...trees };
}
