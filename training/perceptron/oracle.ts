import { left, type ParseState, right, shift } from '../../src/analysis/language/perceptron/parse-state.ts';

/**
 * How many gold arcs each action puts out of reach (dynamic oracle of the arc-hybrid system, Goldberg and Nivre 2013).
 * `heads` by cell, the root being cell n + 1. Forbidden actions cost Infinity.
 */
export function actionCosts(state: ParseState, heads: Int32Array, costs: Float32Array): void {
  const top = state.top(0);
  const below = state.top(1);
  const { next, root } = state;
  const topHead = heads[top] ?? 0;
  let waiting = 0;
  for (let cell = next; cell < root; cell++) waiting += Number(heads[cell] === top);
  costs[shift] = state.allows(shift) ? shiftCost(state, heads) : Infinity;
  costs[left] = state.allows(left)
    ? waiting + Number(topHead === below && below > 0) + Number(topHead > next)
    : Infinity;
  costs[right] = state.allows(right) ? waiting + Number(topHead >= next) : Infinity;
}

/** The next word loses its heads below the top of the stack, and every dependant on the stack. */
function shiftCost(state: ParseState, heads: Int32Array): number {
  const head = heads[state.next] ?? 0;
  let cost = 0;
  for (let back = 0; back < state.depth; back++) {
    const cell = state.top(back);
    if (heads[cell] === state.next) cost += 1;
    if (back > 0 && cell === head) cost += 1;
  }
  return cost;
}
