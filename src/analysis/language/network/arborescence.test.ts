import { expect, test } from 'vitest';
import { bestTree } from './arborescence.ts';
import { numbersFrom } from './testing.ts';

const STRIDE = 8;

/** The highest sum over all trees with one root, by trying them all. */
function bestSum(scores: Float32Array, size: number): number {
  let best = -Infinity;
  const heads = new Array<number>(size).fill(0);
  const place = (word: number, sum: number): void => {
    if (word === size) {
      if (isTree(heads, size)) best = Math.max(best, sum);
      return;
    }
    for (let head = 0; head <= size; head++) {
      if (head === word) continue;
      heads[word] = head;
      place(word + 1, sum + (scores[word * STRIDE + head] ?? 0));
    }
  };
  place(0, 0);
  return best;
}

function isTree(heads: readonly number[], size: number): boolean {
  if (heads.filter((head) => head === size).length !== 1) return false;
  return heads.every((_, word) => {
    let node = word;
    for (let step = 0; step <= size && node !== size; step++) node = heads[node] ?? size;
    return node === size;
  });
}

test('bestTree finds the best tree with one root', () => {
  const next = numbersFrom(5);
  for (let round = 0; round < 400; round++) {
    const size = 1 + (round % 5);
    const scores = Float32Array.from({ length: size * STRIDE }, () => Math.floor(10 * next()) + next());
    const heads = bestTree({ scores, offset: 0, stride: STRIDE, size });
    const closed = Array.from(heads, (head) => (head < 0 ? size : head));
    expect(isTree(closed, size)).toBe(true);
    const sum = closed.reduce((all, head, word) => all + (scores[word * STRIDE + head] ?? 0), 0);
    expect(sum).toBeCloseTo(bestSum(scores, size), 3);
  }
});

test('bestTree of equal scores is a tree', () => {
  for (const size of [1, 2, 3, 50]) {
    const stride = size + 1;
    const scores = new Float32Array(size * stride);
    const heads = Array.from(bestTree({ scores, offset: 0, stride, size }), (head) =>
      head < 0 ? size : head,
    );
    expect(isTree(heads, size)).toBe(true);
  }
});
