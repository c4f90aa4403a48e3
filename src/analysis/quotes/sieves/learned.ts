import type { Clause } from '../../../types/clause.ts';
import type { Span } from '../../../types/span.ts';
import type { Sieve } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { tokenSpan } from '../scene.ts';
import { featuresOf } from '../learned/features.ts';
import { proposeOf } from '../learned/propose.ts';
import { accepts } from '../learned/score.ts';
import { isQuotedAside } from './nested.ts';
import { candidateOf } from './proposal.ts';

/** What a trained scorer takes for a statement or stance among all verbs with a complement: "condemned the raid". */
export const learned: Sieve = {
  name: 'learned',
  find(scene, taken) {
    return scene.clauses.flatMap((clause, index) => {
      // Most verbs are ruled out by their place, before anything is read around them.
      if (clause.kind !== 'verb' || taken.cue(verbSpan(scene, clause)) || isQuotedAside(scene, clause))
        return [];
      return proposeOf(scene, clause, index).flatMap((proposal) => {
        if (taken.cue(proposal.cue)) return [];
        return accepts(featuresOf(scene, proposal)) ? [candidateOf(scene, proposal, 'learned')] : [];
      });
    });
  },
};

function verbSpan(scene: Scene, { predicate }: Clause): Span {
  return tokenSpan(scene, predicate, predicate);
}
