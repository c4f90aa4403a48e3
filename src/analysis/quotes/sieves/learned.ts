import type { Clause } from '../../../types/clause.ts';
import type { Span } from '../../../types/span.ts';
import type { Sieve } from '../candidate.ts';
import type { Proposal } from '../learned/features.ts';
import type { Scene } from '../scene.ts';
import { passageAt, tokenSpan } from '../scene.ts';
import { featuresOf } from '../learned/features.ts';
import { proposeOf } from '../learned/propose.ts';
import { accepts } from '../learned/score.ts';
import { canVoice } from '../learned/voicing.ts';
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
        if (
          !(canVoice(proposal) || isQuotation(scene, proposal)) ||
          taken.cue(proposal.cue) ||
          isNaming(scene, proposal)
        )
          return [];
        return accepts(featuresOf(scene, proposal)) ? [candidateOf(scene, proposal, 'learned')] : [];
      });
    });
  },
};

/** Whole quoted words of some length are said, whatever the verb: `campaigned “for every last village”`. */
function isQuotation(scene: Scene, { content }: Proposal): boolean {
  const passage = passageAt(scene, content.start);
  return passage?.start === content.start && passage.end === content.end && content.end - content.start > 20;
}

function verbSpan(scene: Scene, { predicate }: Clause): Span {
  return tokenSpan(scene, predicate, predicate);
}

/** `dubbed “Northern Shield”`, `known as “the Fox”`: a name in marks that nobody is said to have given. */
function isNaming(scene: Scene, { clause, content }: Proposal): boolean {
  if (!/^(?:dub|name|title|entitle|know|nickname|codename|call|brand|label)$/u.test(clause.lemma))
    return false;
  const passage = passageAt(scene, content.start);
  const whole = passage !== undefined && passage.start >= content.start && passage.end <= content.end;
  return (
    whole &&
    content.end - content.start < 40 &&
    !clause.arguments.some(({ role }) => role === 'subject' && clause.voice === 'active')
  );
}
