import { describe, expect, it } from 'vitest';
import { agglomerate } from './agglomerate.ts';

const single = { size: 1, within: 0 };

/** Clusters of leaves under a table of likenesses. */
function clustersOf(likenesses: Record<string, number>, leaves = [single, single, single]): number[][] {
  const between = (a: number, b: number): number => likenesses[`${String(a)}-${String(b)}`] ?? 0;
  return agglomerate({ leaves, between, bonds: [] }).map((cluster) => cluster.leaves);
}

describe('agglomerate', () => {
  it('joins the nearest first and then asks for the mean', () => {
    expect(clustersOf({ '0-1': 0.5, '1-2': 0.3, '0-2': 0.02 })).toEqual([[0, 1, 2]]);
    expect(clustersOf({ '0-1': 0.5, '1-2': 0.12, '0-2': 0 })).toEqual([[0, 1], [2]]);
  });

  it('keeps two groups apart that each hang together much more than with the other', () => {
    const pair = { size: 2, within: 0.6 };
    expect(clustersOf({ '0-1': 4 * 0.2 }, [pair, pair])).toEqual([[0], [1]]);
    expect(clustersOf({ '0-1': 4 * 0.4 }, [pair, pair])).toEqual([[0, 1]]);
  });

  it('joins what is bound whatever the likeness', () => {
    const bonds = [{ a: 0, b: 2, reason: 'one call' }];
    const clusters = agglomerate({ leaves: [single, single, single], between: () => 0, bonds });
    expect(clusters).toEqual([
      { leaves: [0, 2], reasons: ['one call'], size: 2, within: 0 },
      { leaves: [1], reasons: [], size: 1, within: 0 },
    ]);
  });
});
