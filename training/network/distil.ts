import { bestTree } from '../../src/analysis/language/network/arborescence.ts';
import type { FeatureRows } from '../../src/analysis/language/network/features.ts';
import type { Arena } from '../../src/analysis/language/network/kernels.ts';
import { roundUp, tagColumns } from '../../src/analysis/language/network/shape.ts';
import { ANSWERS, layOut, toExample, type Answers, type BagCache } from './batches.ts';
import type { Pass } from './encoder.ts';
import {
  computeParts,
  headRows,
  joinHeads,
  scoreArcs,
  scoreRelations,
  scoreTags,
  type Parts,
} from './heads.ts';
import { encode, NO_DROPOUT } from './network.ts';
import type { Tree } from './treebank.ts';
import type { Weights } from './weights.ts';

export interface Teacher {
  weights: Weights;
  rows: FeatureRows;
  cache: BagCache;
}

/** What teachers think of a sentence: weighted answers, and the heads of the best tree. */
export interface Opinion {
  forms: string[];
  upos: Answers;
  xpos: Answers;
  head: Answers;
  relation: Answers;
  heads: Int32Array;
}

/** Answers less likely than this are left out. */
const LEAST = 0.02;

/** The mean opinion of teachers (with the same labels) on sentences, longest first. */
export function askTeachers(
  arena: Arena,
  teachers: readonly Teacher[],
  sentences: readonly string[][],
): Opinion[] {
  const mark = arena.mark();
  const seats = teachers.map((teacher) => takeSeat(arena, teacher, sentences));
  const opinions = sentences.map((forms, place): Opinion => {
    const length = forms.length;
    const stride = roundUp(length + 1);
    const arcs = meanArcs(seats, place, length * stride);
    return {
      forms,
      ...tagAnswers(seats, place, length),
      head: bestAnswers(arcs, { first: 0, rows: length, stride, columns: length + 1 }),
      relation: { index: new Int32Array(0), weight: new Float32Array(0) },
      heads: bestTree({ scores: arcs.map((p) => Math.log(p + 1e-9)), offset: 0, stride, size: length }),
    };
  });
  const columns = seats[0]?.pass.weights.shape.relations.length ?? 0;
  const stride = roundUp(columns);
  const relations = mean(
    seats.map(({ pass, parts }) => {
      const rows = headRows(
        pass,
        opinions.map(({ heads }) => heads),
      );
      const scores = scoreRelations(pass, joinHeads(pass, parts, rows).joined);
      return probabilities(pass, { scores, stride, columns });
    }),
  );
  const firsts = seats[0]?.pass.layout.firsts ?? [];
  opinions.forEach((opinion, place) => {
    const first = firsts[place] ?? 0;
    opinion.relation = bestAnswers(relations, { first, rows: opinion.forms.length, stride, columns });
  });
  arena.release(mark);
  return opinions;
}

interface Seat {
  pass: Pass;
  parts: Parts;
  tags: Float32Array;
}

function takeSeat(arena: Arena, teacher: Teacher, sentences: readonly string[][]): Seat {
  const coder = { shape: teacher.weights.shape, rows: teacher.rows, cache: teacher.cache };
  const batch = sentences.map((forms) => toExample(bareTree(forms), coder));
  const pass: Pass = { arena, weights: teacher.weights, layout: layOut(batch), drop: { ...NO_DROPOUT } };
  const { last } = encode(
    pass,
    batch.map(({ bags }) => bags),
  );
  const { shape } = teacher.weights;
  const { second, all } = tagColumns(shape);
  const scores = scoreTags(pass, last, 'tag');
  arena.kernels.softmax(scores, all, pass.layout.words, shape.uposes.length);
  arena.kernels.softmax(scores + 4 * second, all, pass.layout.words, shape.xposes.length);
  const tags = arena.f32.slice(scores >> 2, (scores >> 2) + pass.layout.words * all);
  return { pass, parts: computeParts(pass, last), tags };
}

function bareTree(forms: string[]): Tree {
  const blank = forms.map(() => '');
  return { forms, uposes: blank, xposes: blank, heads: forms.map(() => -1), relations: blank };
}

function probabilities(pass: Pass, at: { scores: number; stride: number; columns: number }): Float32Array {
  const { arena, layout } = pass;
  arena.kernels.softmax(at.scores, at.stride, layout.words, at.columns);
  return arena.f32.slice(at.scores >> 2, (at.scores >> 2) + layout.words * at.stride);
}

function mean(lists: readonly Float32Array[]): Float32Array {
  const first = lists[0] ?? new Float32Array(0);
  return first.map((_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0) / lists.length);
}

function meanArcs(seats: readonly Seat[], place: number, size: number): Float32Array {
  return mean(
    seats.map(({ pass, parts }) => {
      const mark = pass.arena.mark();
      const { scores, stride, length } = scoreArcs(pass, parts, place);
      pass.arena.kernels.softmax(scores, stride, length, length + 1);
      const copy = pass.arena.f32.slice(scores >> 2, (scores >> 2) + size);
      pass.arena.release(mark);
      return copy;
    }),
  );
}

function tagAnswers(seats: readonly Seat[], place: number, length: number): { upos: Answers; xpos: Answers } {
  const { shape } = seats[0]?.pass.weights ?? {};
  if (!shape) throw new Error('no teachers');
  const { second, all } = tagColumns(shape);
  const first = seats[0]?.pass.layout.firsts[place] ?? 0;
  const tags = mean(seats.map((seat) => seat.tags.subarray(first * all, (first + length) * all)));
  return {
    upos: bestAnswers(tags, { first: 0, rows: length, stride: all, columns: shape.uposes.length }),
    xpos: bestAnswers(tags.subarray(second), {
      first: 0,
      rows: length,
      stride: all,
      columns: shape.xposes.length,
    }),
  };
}

/** The likeliest answers of each row, their weights summing to 1. */
function bestAnswers(
  p: Float32Array,
  at: { first: number; rows: number; stride: number; columns: number },
): Answers {
  const index = new Int32Array(at.rows * ANSWERS).fill(-1);
  const weight = new Float32Array(at.rows * ANSWERS);
  for (let row = 0; row < at.rows; row++) {
    const start = (at.first + row) * at.stride;
    let total = 0;
    let taken = 0;
    while (taken < ANSWERS) {
      const best = highest(
        p.subarray(start, start + at.columns),
        index.subarray(row * ANSWERS, row * ANSWERS + taken),
      );
      const share = p[start + best] ?? 0;
      if (taken > 0 && share < LEAST) break;
      index[row * ANSWERS + taken] = best;
      weight[row * ANSWERS + taken] = share;
      total += share;
      taken++;
    }
    for (let q = 0; q < taken; q++)
      weight[row * ANSWERS + q] = (weight[row * ANSWERS + q] ?? 0) / Math.max(total, 1e-6);
  }
  return { index, weight };
}

function highest(row: Float32Array, except: Int32Array): number {
  let best = -1;
  for (let column = 0; column < row.length; column++) {
    if ((best < 0 || (row[column] ?? 0) > (row[best] ?? 0)) && !except.includes(column)) best = column;
  }
  return Math.max(best, 0);
}
