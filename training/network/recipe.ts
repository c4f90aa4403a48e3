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

/** A network that learns from the treebanks alone. */
export interface Teacher {
  sizes: typeof SIZES;
  plan: Plan;
}

const small = (seed: number): Teacher => ({
  sizes: SIZES,
  plan: {
    epochs: 10,
    words: 600,
    rate: 0.003,
    decay: 0.01,
    drop: { input: 0.2, between: 0.33, parts: 0.3, recurrent: 0.2 },
    wordDrop: 0.5,
    seed,
  },
});

const large = (seed: number): Teacher => ({
  sizes: { ...SIZES, hidden: 160, arc: 96, label: 96 },
  plan: {
    epochs: 9,
    words: 600,
    rate: 0.0025,
    decay: 0.01,
    drop: { input: 0.25, between: 0.4, parts: 0.35, recurrent: 0.25 },
    wordDrop: 0.5,
    seed,
  },
});

export const TEACHERS: Teacher[] = [small(1), small(2), large(11)];

/** The first two teachers are asked about the plain text, and a student goes on from the first on what they say. */
export const FIRST_TEACHERS = [0, 1];
export const FIRST_STUDENT: Plan = {
  epochs: 4,
  words: 600,
  rate: 0.002,
  decay: 0.01,
  drop: { input: 0.1, between: 0.2, parts: 0.2, recurrent: 0.1 },
  wordDrop: 0.25,
  seed: 3,
};

/** Then the second and the large teacher are asked about these per cent of the plain text. */
export const SECOND_TEACHERS = [1, 2];
export const SECOND_SHARE = 70;

/**
 * On what they say the student goes on, in rounds: each round trains branches from the same weights, on the treebanks
 * and a half of the opinions each, in processes side by side if one likes, and goes on from their mean.
 */
export const ROUNDS: Plan[][] = [[4, 5].map((seed) => ({ ...FIRST_STUDENT, epochs: 7, rate: 0.0015, seed }))];
