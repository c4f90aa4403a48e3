import { describe, expect, it } from 'vitest';
import { joinStories } from './join.ts';

const CASES = [
  {
    name: 'leaves stories without a shared key apart',
    groups: [[0], [1]],
    keys: [['x'], ['y']],
    joined: [[0], [1]],
  },
  {
    name: 'joins two that share a key',
    groups: [[0, 2], [1]],
    keys: [['x'], ['x'], []],
    joined: [[0, 2, 1]],
  },
  {
    name: 'joins two stories through a third',
    groups: [[0], [1], [2]],
    keys: [['x'], ['y'], ['x', 'y']],
    joined: [[0, 2, 1]],
  },
  { name: 'keeps a report without keys by itself', groups: [[0], [1]], keys: [[], []], joined: [[0], [1]] },
];

describe('joinStories', () => {
  it.each(CASES)('$name', ({ groups, keys, joined }) => {
    expect(joinStories(groups, keys)).toEqual(joined);
  });
});
