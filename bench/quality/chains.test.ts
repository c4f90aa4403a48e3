import { describe, expect, it } from 'vitest';
import { bCubed, type Answer } from './chains.ts';

/** Answers of one topic from rows of gold chain and own chain; `-` has none. */
function answersOf(rows: string): Answer[] {
  return rows.split(' ').map((row) => {
    const [gold = '', own = '-'] = row.split(':');
    const actor = own === '-' ? null : own;
    return { topic: 't', gold, type: 'ACTOR', actor, folded: actor, words: '', head: '' };
  });
}

describe('B-cubed over mentions', () => {
  it.each([
    ['a:1 a:1 b:2', 100, 100],
    ['a:1 a:2', 100, 50],
    ['a:1 b:1', 50, 100],
    // Mentions that nothing was found for are chains of one
    ['a:- a:-', 100, 50],
    // Worked by hand: precision (2/3 + 2/3 + 1/3 + 1) / 4, recall (1 + 1 + 1/2 + 1/2) / 4
    ['a:1 a:1 b:1 b:2', 66.67, 75],
  ])('%s', (rows, precision, recall) => {
    const figures = bCubed(answersOf(rows), 'actor');
    expect(figures.precision).toBeCloseTo(precision, 1);
    expect(figures.recall).toBeCloseTo(recall, 1);
  });

  it('keeps chains of two topics apart', () => {
    const [one, two] = [answersOf('a:1'), answersOf('a:1').map((answer) => ({ ...answer, topic: 'u' }))];
    expect(bCubed([...one, ...two], 'actor').f1).toBeCloseTo(100, 6);
  });
});
