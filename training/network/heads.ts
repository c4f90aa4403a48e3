import { roundUp, tagColumns } from '../../src/analysis/language/network/shape.ts';
import { ANSWERS, type Answers, type Example } from './batches.ts';
import { maskFor, multiplyBack, multiplyBy, sizeOf, type Pass } from './encoder.ts';
import { gradOf, valueOf } from './weights.ts';

/** Losses of a batch, summed over words. */
export interface Losses {
  tag: number;
  early: number;
  arc: number;
  relation: number;
}

/** How much each question counts. */
export const TAG_SHARE = 0.7;
export const EARLY_SHARE = 0.25;

/** Scores of tags from `x` (words x 2 hidden, sentence by sentence), columns as `tagColumns` says. */
export function scoreTags(pass: Pass, x: number, name: 'tag' | 'early'): number {
  const { arena, weights, layout } = pass;
  const columns = tagColumns(weights.shape).all;
  const scores = arena.take(layout.words * columns);
  multiplyBy(pass, { out: scores, x, name, rows: layout.words });
  arena.kernels.addBias(scores, columns, valueOf(weights, `${name}Bias`), layout.words, columns);
  return scores;
}

/** Loss of the tags; the gradient of x is written (tag) or added to (early). */
export function learnTags(pass: Pass, at: { x: number; dx: number; name: 'tag' | 'early' }): number {
  const { weights, layout } = pass;
  const { shape } = weights;
  const { second, all } = tagColumns(shape);
  const scores = scoreTags(pass, at.x, at.name);
  const share = at.name === 'tag' ? TAG_SHARE : EARLY_SHARE;
  const upos = learnSoftmax(pass, {
    scores,
    stride: all,
    columns: shape.uposes.length,
    answers: layout.batch.map((e) => e.upos),
    share,
  });
  const xpos = learnSoftmax(pass, {
    scores: scores + 4 * second,
    stride: all,
    columns: shape.xposes.length,
    answers: layout.batch.map((e) => e.xpos),
    share,
  });
  biasBack(pass, `${at.name}Bias`, scores);
  multiplyBack(pass, {
    dOut: scores,
    x: at.x,
    dx: at.dx,
    add: at.name === 'early',
    name: at.name,
    rows: layout.words,
  });
  return upos + xpos;
}

function biasBack(pass: Pass, name: string, dOut: number): void {
  const grad = gradOf(pass.weights, name);
  const { columns } = sizeOf(pass.weights, name);
  pass.arena.kernels.addColumnSums(grad, dOut, columns, pass.layout.words, columns);
}

interface Question {
  scores: number;
  stride: number;
  columns: number;
  answers: Answers[];
  share: number;
}

/** Scores of all words become gradients; returns the loss. */
function learnSoftmax(pass: Pass, question: Question): number {
  const { arena, layout } = pass;
  const { kernels } = arena;
  const { scores, stride, columns } = question;
  const index = arena.take(layout.words * ANSWERS);
  const weight = arena.take(layout.words * ANSWERS);
  question.answers.forEach((answers, place) => {
    const at = (layout.firsts[place] ?? 0) * ANSWERS;
    arena.i32.set(answers.index, (index >> 2) + at);
    arena.f32.set(answers.weight, (weight >> 2) + at);
  });
  kernels.softmax(scores, stride, layout.words, columns);
  const loss = arena.zeros(4);
  kernels.crossEntropy(
    scores,
    stride,
    layout.words,
    columns,
    index,
    weight,
    ANSWERS,
    question.share / layout.words,
    loss,
  );
  return arena.f32[loss >> 2] ?? 0;
}

/** What the scores of arcs and relations are made from; pointers. */
export interface Parts {
  x: number;
  /** words x (2 arc + 2 label): dependant for arcs, head for arcs, dependant and head for relations. */
  parts: number;
  mask: number;
  /** Dependants times the matrix, plus the bias: words x arc. */
  query: number;
}

export function computeParts(pass: Pass, x: number): Parts {
  const { arena, weights, layout } = pass;
  const { kernels } = arena;
  const { arc, label } = weights.shape;
  const width = 2 * arc + 2 * label;
  const parts = arena.take(layout.words * width);
  multiplyBy(pass, { out: parts, x, name: 'part', rows: layout.words });
  kernels.addBias(parts, width, valueOf(weights, 'partBias'), layout.words, width);
  kernels.bend(parts, width, layout.words, 2 * arc);
  const mask = maskFor(pass, layout.words * width, pass.drop.parts);
  if (mask !== 0) kernels.multiply(parts, mask, layout.words * width);
  const query = arena.take(layout.words * arc);
  const packed = arena.take(arc * arc);
  kernels.pack(packed, valueOf(weights, 'arc'), arc, 1, arc, arc);
  kernels.product(query, arc, parts, width, packed, layout.words, arc, arc, 0);
  kernels.addBias(query, arc, valueOf(weights, 'arcBias'), layout.words, arc);
  return { x, parts, mask, query };
}

interface Sentence {
  first: number;
  length: number;
  stride: number;
  scores: number;
  /** Head vectors of the sentence's words, then the root's: (length + 1) x arc. */
  heads: number;
}

/** Scores of the arcs of one sentence: `length` rows, column `length` is the root; no word heads itself. */
export function scoreArcs(pass: Pass, parts: Parts, place: number): Sentence {
  const { arena, weights, layout } = pass;
  const { kernels } = arena;
  const { arc, label } = weights.shape;
  const width = 2 * arc + 2 * label;
  const first = layout.firsts[place] ?? 0;
  const length = layout.batch[place]?.length ?? 0;
  const stride = roundUp(length + 1);
  const heads = arena.take((length + 1) * arc);
  for (let word = 0; word < length; word++) {
    const from = (parts.parts >> 2) + (first + word) * width + arc;
    arena.f32.copyWithin((heads >> 2) + word * arc, from, from + arc);
  }
  const root = valueOf(weights, 'arcRoot') >> 2;
  arena.f32.copyWithin((heads >> 2) + length * arc, root, root + arc);
  const packed = arena.take(stride * arc);
  kernels.pack(packed, heads, 1, arc, arc, length + 1);
  const scores = arena.take(length * stride);
  kernels.product(scores, stride, parts.query + first * arc * 4, arc, packed, length, stride, arc, 0);
  for (let word = 0; word < length; word++) arena.f32[(scores >> 2) + word * stride + word] = -10000;
  return { first, length, stride, scores, heads };
}

/** Loss of arcs and relations; dx (words x 2 hidden) is added to. */
export function learnTrees(pass: Pass, x: number, dx: number): Pick<Losses, 'arc' | 'relation'> {
  const { arena, weights, layout } = pass;
  const { kernels } = arena;
  const { arc, label } = weights.shape;
  const width = 2 * arc + 2 * label;
  const parts = computeParts(pass, x);
  const dParts = arena.zeros(layout.words * width);
  const dQuery = arena.take(layout.words * arc);
  let arcLoss = 0;
  const mark = arena.mark();
  layout.batch.forEach((example, place) => {
    arcLoss += learnArcs(pass, { parts, dParts, dQuery, example, place });
    arena.release(mark);
  });
  queryBack(pass, { parts, dParts, dQuery });
  const relation = learnRelations(pass, parts, dParts);
  if (parts.mask !== 0) kernels.multiply(dParts, parts.mask, layout.words * width);
  kernels.bendBack(dParts, parts.parts, width, layout.words, 2 * arc);
  biasBack(pass, 'partBias', dParts);
  multiplyBack(pass, { dOut: dParts, x, dx, add: true, name: 'part', rows: layout.words });
  return { arc: arcLoss, relation };
}

interface ArcStep {
  parts: Parts;
  dParts: number;
  dQuery: number;
  example: Example;
  place: number;
}

function learnArcs(pass: Pass, step: ArcStep): number {
  const { arena, weights, layout } = pass;
  const { kernels } = arena;
  const { arc, label } = weights.shape;
  const width = 2 * arc + 2 * label;
  const { first, length, stride, scores, heads } = scoreArcs(pass, step.parts, step.place);
  kernels.softmax(scores, stride, length, length + 1);
  const loss = arena.zeros(4);
  const index = arena.integers(step.example.head.index);
  const weight = arena.floats(step.example.head.weight);
  kernels.crossEntropy(scores, stride, length, length + 1, index, weight, ANSWERS, 1 / layout.words, loss);
  const packed = arena.take(roundUp(length + 1) * arc);
  kernels.pack(packed, heads, arc, 1, length + 1, arc);
  const dQuery = step.dQuery + first * arc * 4;
  kernels.product(dQuery, arc, scores, stride, packed, length, arc, length + 1, 0);
  const dHeads = arena.zeros(stride * arc);
  const query = step.parts.query + first * arc * 4;
  kernels.pack(packed, query, arc, 1, length, arc);
  const rows = Math.ceil((length + 1) / 4) * 4;
  kernels.productOfTranspose(
    dHeads,
    arc,
    scores,
    stride,
    packed,
    rows,
    arc,
    length,
    arena.take(rows * length),
  );
  for (let word = 0; word < length; word++) {
    const to = (step.dParts >> 2) + (first + word) * width + arc;
    const from = (dHeads >> 2) + word * arc;
    arena.f32.copyWithin(to, from, from + arc);
  }
  kernels.addColumnSums(gradOf(weights, 'arcRoot'), dHeads + length * arc * 4, arc, 1, arc);
  return arena.f32[loss >> 2] ?? 0;
}

/** Through query = dependants x matrix + bias, to the dependants' columns of dParts. */
function queryBack(pass: Pass, step: { parts: Parts; dParts: number; dQuery: number }): void {
  const { arena, weights, layout } = pass;
  const { kernels } = arena;
  const { arc, label } = weights.shape;
  const width = 2 * arc + 2 * label;
  biasBack(pass, 'arcBias', step.dQuery);
  const packed = arena.take(Math.max(layout.words, arc) * arc);
  kernels.pack(packed, step.dQuery, arc, 1, layout.words, arc);
  const scratch = arena.take(layout.words * arc);
  kernels.productOfTranspose(
    gradOf(weights, 'arc'),
    arc,
    step.parts.parts,
    width,
    packed,
    arc,
    arc,
    layout.words,
    scratch,
  );
  kernels.pack(packed, valueOf(weights, 'arc'), 1, arc, arc, arc);
  kernels.product(step.dParts, width, step.dQuery, arc, packed, layout.words, arc, arc, 1);
}

/** Vectors for relations: bend(dependant + head), words x label. `heads` are rows (-1 = root). */
export function joinHeads(pass: Pass, parts: Parts, heads: Int32Array): { joined: number; heads: number } {
  const { arena, weights, layout } = pass;
  const { arc, label } = weights.shape;
  const pointer = arena.integers(heads);
  const joined = arena.take(layout.words * label);
  arena.kernels.join(
    joined,
    parts.parts + 8 * arc,
    2 * arc + 2 * label,
    label,
    label,
    pointer,
    valueOf(weights, 'labelRoot'),
    layout.words,
  );
  return { joined, heads: pointer };
}

export function scoreRelations(pass: Pass, joined: number): number {
  const { arena, weights, layout } = pass;
  const columns = roundUp(weights.shape.relations.length);
  const scores = arena.take(layout.words * columns);
  multiplyBy(pass, { out: scores, x: joined, name: 'relation', rows: layout.words });
  arena.kernels.addBias(scores, columns, valueOf(weights, 'relationBias'), layout.words, columns);
  return scores;
}

/** Heads in the sentence to rows of the batch. */
export function headRows(pass: Pass, heads: readonly Int32Array[]): Int32Array {
  const rows = new Int32Array(pass.layout.words);
  heads.forEach((list, place) => {
    const first = pass.layout.firsts[place] ?? 0;
    list.forEach((head, word) => {
      rows[first + word] = head < 0 ? -1 : first + head;
    });
  });
  return rows;
}

function learnRelations(pass: Pass, parts: Parts, dParts: number): number {
  const { arena, weights, layout } = pass;
  const { kernels } = arena;
  const { arc, label, relations } = weights.shape;
  const columns = roundUp(relations.length);
  const rows = headRows(
    pass,
    layout.batch.map(({ heads }) => heads),
  );
  const { joined, heads } = joinHeads(pass, parts, rows);
  const mask = maskFor(pass, layout.words * label, pass.drop.parts);
  if (mask !== 0) kernels.multiply(joined, mask, layout.words * label);
  const scores = scoreRelations(pass, joined);
  const answers = layout.batch.map(({ relation }) => relation);
  const loss = learnSoftmax(pass, { scores, stride: columns, columns: relations.length, answers, share: 1 });
  biasBack(pass, 'relationBias', scores);
  const dJoined = arena.take(layout.words * label);
  multiplyBack(pass, {
    dOut: scores,
    x: joined,
    dx: dJoined,
    add: false,
    name: 'relation',
    rows: layout.words,
  });
  if (mask !== 0) kernels.multiply(dJoined, mask, layout.words * label);
  kernels.bendBack(dJoined, joined, label, layout.words, label);
  kernels.joinBack(
    dJoined,
    dParts + 8 * arc,
    2 * arc + 2 * label,
    label,
    label,
    heads,
    gradOf(weights, 'labelRoot'),
    layout.words,
  );
  return loss;
}
