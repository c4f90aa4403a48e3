import type { Shape } from '../../src/analysis/language/network/shape.ts';
import type { Plan } from './learner.ts';

/** Sizes of the networks: what a core can parse at 50,000 words a second. */
export const SIZES: Pick<Shape, 'width' | 'hidden' | 'layers' | 'arc' | 'label'> = {
  width: 96,
  hidden: 96,
  layers: 2,
  arc: 64,
  label: 64,
};

/** Seen fewer times than this in all text, a word or a part of words has no row of its own. */
export const LEAST = { word: 3, part: 10 };

export const VECTOR_EPOCHS = 3;
export const VECTOR_SEED = 5;

/** Longer sentences are not learnt from. */
export const LONGEST = 120;

const DROP = { input: 0.2, between: 0.33, parts: 0.3, recurrent: 0.2 };

/** Networks that learn from the treebanks alone; they differ in their seeds. */
export const TEACHERS: Plan[] = [1, 2].map((seed) => ({
  epochs: 10,
  words: 600,
  rate: 0.003,
  decay: 0.01,
  drop: DROP,
  wordDrop: 0.5,
  seed,
}));

/** Per cent of the plain text that the teachers are asked about. */
export const OPINION_SHARE = 100;

/** Networks that go on from the first teacher, each on the treebanks and its share of the opinions. */
export const BRANCHES: Plan[] = [3, 4].map((seed) => ({
  epochs: 4,
  words: 600,
  rate: 0.0015,
  decay: 0.01,
  drop: { input: 0.1, between: 0.2, parts: 0.2, recurrent: 0.1 },
  wordDrop: 0.25,
  seed,
}));
