import { FEATURES, type Feature, type Features } from './antecedent-features.ts';
import type { Candidate } from './antecedents.ts';
import type { Pronoun } from './pronoun-forms.ts';

/** How much each feature speaks for a candidate, and when that is enough. */
interface Ranking {
  weights: Readonly<Features>;
  /** Features one of which an antecedent must have; any candidate will do without it. */
  grounds?: readonly Feature[];
  least: number;
  /** How far the best must be ahead of the second. */
  margin: number;
}

/**
 * Weights of a softmax over the candidates and "nobody", fitted to the pronouns of GUM train (`training/` has no part
 * in it: 2,284 pronouns, L2 3) and rounded. The thresholds are set for precision: .93 on one half of the documents
 * when fitted on the other for "he" and "she". Most "it" and "they" of GUM mean no actor, so they need grounds besides.
 */
const RANKINGS: Readonly<Record<Pronoun['kind'], Ranking>> = {
  person: {
    weights: {
      sameSentence: 1,
      sentenceBefore: 0.2,
      twoBefore: -0.55,
      farther: -0.6,
      mainSubject: 0.2,
      possessor: 0.6,
      object: -0.15,
      name: -0.15,
      pronoun: 0.95,
      led: 0.35,
      recent: 0.35,
      share: 0.5,
      parallel: 0.65,
      ownSubject: 0.15,
      aboveSubject: 0.35,
      nextSubject: 0.95,
      between: -0.3,
      genderKnown: 0.95,
      fromQuote: -0.4,
      noEntity: 0.35,
      rank: -0.4,
    },
    least: 1.2,
    margin: 0.3,
  },
  thing: {
    weights: {
      sameSentence: 1.4,
      twoBefore: -0.35,
      farther: -1.1,
      mainSubject: 1.3,
      lowerSubject: 0.75,
      object: 0.85,
      possessor: 0.75,
      name: -0.2,
      pronoun: 0.85,
      led: 0.3,
      recent: 1.15,
      share: 0.5,
      parallel: 0.75,
      ownSubject: 0.5,
      nextSubject: 0.5,
      between: -0.35,
      inert: -1,
      acts: 0.5,
      owns: 0.5,
      place: -0.2,
    },
    grounds: ['ownSubject', 'aboveSubject', 'goesOn', 'acts', 'owns'],
    least: 2.5,
    margin: 1,
  },
  plural: {
    weights: {
      sameSentence: 1.6,
      twoBefore: -0.85,
      farther: -0.8,
      mainSubject: 1,
      lowerSubject: 0.4,
      object: 0.25,
      possessor: 1.4,
      name: -0.4,
      pronoun: 0.6,
      led: 0.4,
      recent: 1.2,
      parallel: 0.9,
      ownSubject: 0.5,
      aboveSubject: 0.35,
      between: -0.4,
      inert: -1,
      acts: 0.25,
      one: -1,
    },
    grounds: ['ownSubject', 'aboveSubject', 'goesOn', 'owns'],
    least: 2.5,
    margin: 1,
  },
};

/** With nobody else to be meant, less is enough. */
const ALONE = 0.6;

/** The candidate that most speaks for, where that is enough and it is ahead of the next; null where not. */
export function chooseAntecedent(pronoun: Pronoun, candidates: readonly Candidate[]): Candidate | null {
  if (pronoun.reflexive) return candidates[0] ?? null;
  const { weights, grounds, least, margin } = RANKINGS[pronoun.kind];
  let [best, next]: [Candidate | null, number] = [null, -Infinity];
  let most = -Infinity;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.features, weights);
    if (score > most) [best, next, most] = [candidate, most, score];
    else next = Math.max(next, score);
  }
  const enough = candidates.length === 1 ? least - ALONE : least;
  if (!best || most < enough || most - next < margin) return null;
  const grounded = !grounds || grounds.some((feature) => (best.features[feature] ?? 0) > 0);
  return grounded ? best : null;
}

function scoreOf(features: Features, weights: Readonly<Features>): number {
  return FEATURES.reduce((sum, feature) => sum + (weights[feature] ?? 0) * (features[feature] ?? 0), 0);
}
