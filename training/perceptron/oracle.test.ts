import { describe, expect, it } from 'vitest';
import { ParseState, shift } from '../../src/analysis/language/perceptron/parse-state.ts';
import { actionCosts } from './oracle.ts';
import { seededRandom } from './random.ts';

/** Heads by cell of a random projective tree over cells `first` to `last`, hanging from `head`. */
function hang(heads: Int32Array, span: [number, number, number], random: () => number): void {
  const [first, last, head] = span;
  if (first > last) return;
  const top = first + Math.floor(random() * (last - first + 1));
  heads[top] = head;
  hang(heads, [first, top - 1, top], random);
  hang(heads, [top + 1, last, top], random);
}

/** Follows the cheapest action to the end; the second of equals where `late`. */
function followed(heads: Int32Array, length: number, late: boolean): [Int32Array, number] {
  const state = new ParseState(length);
  const costs = new Float32Array(3);
  let lost = 0;
  while (!state.done) {
    actionCosts(state, heads, costs);
    const least = Math.min(...costs);
    const action = late ? costs.lastIndexOf(least) : costs.indexOf(least);
    lost += least;
    if (action === shift) state.push();
    else state.attach(action, 0);
  }
  return [state.heads.slice(0, length + 1), lost];
}

describe('actionCosts', () => {
  it('leads to every projective tree at no cost, whichever free action is taken', () => {
    const random = seededRandom(9);
    for (let round = 0; round < 200; round++) {
      const length = 1 + Math.floor(random() * 12);
      const heads = new Int32Array(length + 1);
      hang(heads, [1, length, length + 1], random);
      for (const late of [false, true]) expect(followed(heads, length, late)).toEqual([heads, 0]);
    }
  });

  it('counts the arcs that are lost from a state off the gold tree', () => {
    // Word 1 waits on the stack for its head, word 2: once that is on the stack too, no arc can join them.
    const heads = Int32Array.from([0, 2, 3]);
    const state = new ParseState(2);
    state.push();
    const costs = new Float32Array(3);
    actionCosts(state, heads, costs);
    expect([...costs]).toEqual([1, 0, Infinity]);
  });

  it('forbids a second child of the root', () => {
    const state = new ParseState(2);
    state.push();
    state.push();
    const costs = new Float32Array(3);
    actionCosts(state, Int32Array.from([0, 3, 3]), costs);
    expect(costs[1]).toBe(Infinity);
  });
});
