import type { Sieve } from '../candidate.ts';
import { featuresOf } from '../learned/features.ts';
import { proposeAll } from '../learned/propose.ts';
import { accepts } from '../learned/score.ts';
import { isQuotedAside } from './nested.ts';
import { candidateOf } from './proposal.ts';
import { isTaken } from './taken.ts';

/** What a trained scorer takes for a statement or stance among all verbs with a complement: "condemned the raid". */
export const learned: Sieve = {
  name: 'learned',
  find(scene, taken) {
    return proposeAll(scene).flatMap((proposal) => {
      if (isQuotedAside(scene, proposal.clause) || isTaken(taken, proposal.cue)) return [];
      return accepts(featuresOf(scene, proposal)) ? [candidateOf(scene, proposal, 'learned')] : [];
    });
  },
};
