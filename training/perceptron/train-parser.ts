import { Features } from '../../src/analysis/language/perceptron/features.ts';
import { fillLabelFeatures } from '../../src/analysis/language/perceptron/label-features.ts';
import { fillActionFeatures } from '../../src/analysis/language/perceptron/parse-features.ts';
import {
  left,
  type ParseInput,
  ParseState,
  shift,
} from '../../src/analysis/language/perceptron/parse-state.ts';
import { bestAllowed, onlyAction } from '../../src/analysis/language/perceptron/parser.ts';
import { highest } from '../../src/analysis/language/perceptron/tagger.ts';
import { Learner } from './learner.ts';
import { actionCosts } from './oracle.ts';
import { seededRandom, shuffled } from './random.ts';

/** A tree to learn from. `heads` by cell (root n + 1), `labels` by cell as indices. */
export interface ParseExample {
  input: ParseInput;
  heads: Int32Array;
  labels: Int32Array;
}

export interface ParserTraining {
  labelCount: number;
  rootLabel: number;
  epochs: number;
  seed: number;
  /** The chance of each feature to be left out of a decision while training. */
  thinning: number;
  report?: (line: string) => void;
}

export interface ParserLearners {
  actions: Learner;
  labels: Learner;
}

/** Trains the parser on its own states: it follows its own choices, right or wrong. */
export function trainParser(examples: readonly ParseExample[], options: ParserTraining): ParserLearners {
  const random = seededRandom(options.seed);
  const trainer = new ParserTrainer(options, random);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    trainer.wrong = 0;
    // The first pass keeps to the gold tree: from untrained weights every state is noise.
    for (const example of shuffled(examples, random)) trainer.learn(example, epoch > 0);
    options.report?.(`pass ${epoch + 1}: ${trainer.wrong} wrong actions`);
  }
  return trainer;
}

class ParserTrainer implements ParserLearners {
  readonly actions = new Learner(3);
  readonly labels: Learner;
  wrong = 0;
  readonly #features = new Features();
  readonly #scores = new Float32Array(3);
  readonly #costs = new Float32Array(3);
  readonly #labelScores: Float32Array;
  readonly #rootLabel: number;

  readonly #options: ParserTraining;
  readonly #random: () => number;

  constructor(options: ParserTraining, random: () => number) {
    this.#options = options;
    this.#random = random;
    this.labels = new Learner(options.labelCount);
    this.#labelScores = new Float32Array(options.labelCount);
    this.#rootLabel = options.rootLabel;
  }

  learn(example: ParseExample, explore: boolean): void {
    const state = new ParseState(example.input.length);
    while (!state.done) {
      const action = this.#chooseAction(example, state, explore);
      if (action === shift) state.push();
      else state.attach(action, this.#chooseLabel(example, state, action));
    }
  }

  #chooseAction(example: ParseExample, state: ParseState, explore: boolean): number {
    const only = onlyAction(state);
    if (only >= 0) return only;
    fillActionFeatures(example.input, state, this.#features);
    this.#features.thin(this.#options.thinning, this.#random);
    this.actions.score(this.#features, this.#scores);
    const found = bestAllowed(state, this.#scores);
    actionCosts(state, example.heads, this.#costs);
    const gold = this.#cheapest();
    this.actions.tick();
    if (this.#costs[found] === this.#costs[gold]) return found;
    this.actions.update(this.#features, gold, found);
    this.wrong += 1;
    return explore ? found : gold;
  }

  /** The best-scoring action among those that cost least. */
  #cheapest(): number {
    let best = 0;
    for (let action = 1; action < 3; action++) {
      const cost = this.#costs[action] ?? Infinity;
      const least = this.#costs[best] ?? Infinity;
      const better = (this.#scores[action] ?? 0) > (this.#scores[best] ?? 0);
      if (cost < least || (cost === least && better)) best = action;
    }
    return best;
  }

  #chooseLabel(example: ParseExample, state: ParseState, action: number): number {
    const child = state.top(0);
    const head = action === left ? state.next : state.top(1);
    if (head === state.root) return this.#rootLabel;
    const { input } = example;
    fillLabelFeatures({ input, state, child, head }, this.#features);
    this.#features.thin(this.#options.thinning, this.#random);
    this.labels.score(this.#features, this.#labelScores);
    const found = highest(this.#labelScores);
    if (example.heads[child] === head) {
      const gold = example.labels[child] ?? 0;
      if (gold !== found) this.labels.update(this.#features, gold, found);
      this.labels.tick();
    }
    return found;
  }
}
