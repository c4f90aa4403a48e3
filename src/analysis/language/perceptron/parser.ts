import { Features, type Scorer } from './features.ts';
import { fillLabelFeatures } from './label-features.ts';
import { fillActionFeatures } from './parse-features.ts';
import { left, type ParseInput, ParseState, shift } from './parse-state.ts';
import { highest } from './tagger.ts';

/** A greedy arc-hybrid parser: one scorer chooses the action, another the relation of each arc. */
export class Parser {
  readonly #actions: Scorer;
  readonly #labels: Scorer;
  readonly #actionScores = new Float32Array(3);
  readonly #labelScores: Float32Array;
  readonly #features = new Features();
  readonly #rootLabel: number;

  constructor(options: { actions: Scorer; labels: Scorer; labelCount: number; rootLabel: number }) {
    this.#actions = options.actions;
    this.#labels = options.labels;
    this.#labelScores = new Float32Array(options.labelCount);
    this.#rootLabel = options.rootLabel;
  }

  /** The finished state: `heads` and `labels` (index + 1) by cell. */
  parse(input: ParseInput): ParseState {
    const state = new ParseState(input.length);
    while (!state.done) {
      const action = this.#chooseAction(input, state);
      if (action === shift) state.push();
      else state.attach(action, this.#chooseLabel(input, state, action));
    }
    return state;
  }

  #chooseAction(input: ParseInput, state: ParseState): number {
    const only = onlyAction(state);
    if (only >= 0) return only;
    fillActionFeatures(input, state, this.#features);
    this.#actions.score(this.#features, this.#actionScores);
    return bestAllowed(state, this.#actionScores);
  }

  #chooseLabel(input: ParseInput, state: ParseState, action: number): number {
    const child = state.top(0);
    const head = action === left ? state.next : state.top(1);
    if (head === state.root) return this.#rootLabel;
    fillLabelFeatures({ input, state, child, head }, this.#features);
    this.#labels.score(this.#features, this.#labelScores);
    return highest(this.#labelScores);
  }
}

/** The action of a state that leaves no choice, -1 where there is one. */
export function onlyAction(state: ParseState): number {
  let only = -1;
  for (let action = 0; action < 3; action++) {
    if (!state.allows(action)) continue;
    if (only >= 0) return -1;
    only = action;
  }
  return only;
}

/** The highest-scoring action that the state allows. */
export function bestAllowed(state: ParseState, scores: Float32Array): number {
  let best = -1;
  let top = -Infinity;
  for (let action = 0; action < 3; action++) {
    const score = scores[action] ?? 0;
    if (state.allows(action) && score > top) {
      top = score;
      best = action;
    }
  }
  return best;
}
