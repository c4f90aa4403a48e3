import { describe, expect, it } from 'vitest';
import { mirrorTree } from './mirror.ts';
import { type PlainTree, voteTree } from './vote.ts';

function tree(heads: number[], labels = heads.map(() => 1)): PlainTree {
  return { heads: Int32Array.from([0, ...heads]), labels: Int32Array.from([0, ...labels]) };
}

describe('voteTree', () => {
  it('keeps a tree on which all agree', () => {
    const same = tree([2, 6, 4, 2, 2]);
    expect([...voteTree([same, same], 5).heads]).toEqual([...same.heads]);
  });

  it('takes the arcs of the majority and their labels', () => {
    const first = tree([2, 5, 2, 3], [1, 2, 3, 4]);
    const second = tree([2, 5, 2, 2], [1, 2, 3, 9]);
    const third = tree([3, 3, 5, 2], [7, 7, 7, 8]);
    const voted = voteTree([first, second, third], 4);
    expect([...voted.heads]).toEqual([0, 2, 5, 2, 2]);
    expect([...voted.labels]).toEqual([0, 1, 2, 3, 9]);
  });

  it('prefers the first tree between equals', () => {
    expect([...voteTree([tree([3, 1]), tree([2, 3])], 2).heads]).toEqual([0, 3, 1]);
  });

  it('gives a single word to the root', () => {
    expect([...voteTree([tree([2])], 1).heads]).toEqual([0, 2]);
  });
});

describe('mirrorTree', () => {
  it('turns a tree round and back', () => {
    const original = tree([2, 5, 2, 3], [1, 2, 3, 4]);
    const turned = mirrorTree(original, 4);
    expect([...turned.heads]).toEqual([0, 2, 3, 5, 3]);
    expect(mirrorTree(turned, 4)).toEqual(original);
  });
});
