import { describe, expect, it } from 'vitest';
import { addScores, bestAssignment, conllF1, metricF1, noScores, type Chain } from './score.ts';

function scoresOf(key: readonly Chain[], response: readonly Chain[]) {
  const scores = noScores();
  addScores(scores, key, response);
  return scores;
}

function ratios({ recall, precision }: { recall: Share; precision: Share }): [number, number] {
  return [recall.right / recall.all, precision.right / precision.all];
}

interface Share {
  right: number;
  all: number;
}

describe('scores of coreference', () => {
  it('gives 100 for the same chains', () => {
    const chains = [
      [1, 2, 3],
      [4, 5],
    ];
    expect(conllF1(scoresOf(chains, chains))).toBeCloseTo(100);
  });

  // The worked example of Pradhan et al. 2014: key {a b c} {d e f g}, response {a b} {c d} {f g h i}
  it('agrees with sums made by hand where mentions differ', () => {
    const scores = scoresOf([[1, 2, 3], [4, 5, 6, 7]], [[1, 2], [3, 4], [6, 7, 8, 9]]); // prettier-ignore
    // Links: {a b c} is cut into 2 parts, {d e f g} into {d} {e} {f g}: (1 + 1) of (2 + 3)
    expect(ratios(scores.MUC)).toEqual([2 / 5, 2 / 5]);
    // a 2/3, b 2/3, c 1/3, d 1/4, e 0, f 2/4, g 2/4 of 7; a 1, b 1, c 1/2, d 1/2, f 2/4, g 2/4, h 0, i 0 of 8
    expect(ratios(scores.B3)[0]).toBeCloseTo((5 / 3 + 5 / 4) / 7);
    expect(ratios(scores.B3)[1]).toBeCloseTo(4 / 8);
    // {a b c}-{a b} 4/5 and {d e f g}-{f g h i} 4/8 are the best pairs
    expect(ratios(scores.CEAFe)[0]).toBeCloseTo(1.3 / 2);
    expect(ratios(scores.CEAFe)[1]).toBeCloseTo(1.3 / 3);
  });

  it('counts everything in one chain as full recall and poor precision', () => {
    const { MUC, B3 } = scoresOf([[1, 2], [3, 4]], [[1, 2, 3, 4]]); // prettier-ignore
    expect(ratios(MUC)).toEqual([1, 2 / 3]);
    expect(ratios(B3)).toEqual([1, 1 / 2]);
  });

  it('gives nothing for no chains', () => {
    const scores = scoresOf([[1, 2]], []);
    expect(metricF1(scores.MUC)).toBe(0);
    expect(metricF1(scores.B3)).toBe(0);
    expect(metricF1(scores.CEAFe)).toBe(0);
  });

  it('sums over documents before dividing', () => {
    const scores = noScores();
    addScores(scores, [[1, 2, 3]], [[1, 2, 3]]);
    addScores(scores, [[1, 2]], [[3, 4]]);
    expect(ratios(scores.MUC)).toEqual([2 / 3, 2 / 3]);
  });

  it('aligns for the highest sum, not greedily', () => {
    expect(bestAssignment([[0.9, 0.8], [0.8, 0]], 2)).toBeCloseTo(1.6); // prettier-ignore
    expect(bestAssignment([[1], [2], [3]], 1)).toBeCloseTo(3);
    expect(bestAssignment([], 0)).toBe(0);
  });
});
