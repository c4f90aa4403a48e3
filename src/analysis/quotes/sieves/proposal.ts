import type { Clause } from '../../../types/clause.ts';
import { dependants, wordAt } from '../../language/grid.ts';
import type { Candidate } from '../candidate.ts';
import { cutContent } from '../learned/ends.ts';
import type { Proposal } from '../learned/features.ts';
import type { Scene } from '../scene.ts';
import type { Phrase } from '../speakers.ts';
import { phraseOf, subjectOf } from '../speakers.ts';

/** Participles that tell of the subject's own mind: "is convinced of", "were opposed to". */
const OWN_MIND =
  /^(?:convince|assure|worry|concern|commit|prepare|determine|oppose|incline|interest|disappoint|please|satisfy|impress|disturb|trouble|excite|thrill|alarm|surprise|shock|bother|scare|frustrate|confuse)$/u;

/** A proposal with its speaker. */
export function candidateOf(scene: Scene, proposal: Proposal, sieve: string): Candidate {
  const { clause, cue, form } = proposal;
  const content = cutContent(scene, proposal);
  const subject = subjectOf(scene, clause);
  const raised = clause.voice === 'passive' && form !== 'that' && !OWN_MIND.test(clause.lemma);
  const speaker = raised ? agentOf(scene, clause) : subject;
  // "the king is said (to favour a truce)": others say it of the subject, which belongs to what they say.
  const about = raised && subject && subject.span.end <= cue.start ? [subject.span] : [];
  return {
    speaker: speaker?.span ?? null,
    head: speaker?.head ?? null,
    cue,
    content: [...about, content],
    sieve,
    via: [],
  };
}

/** "… was confirmed as envoy by the senate": who does it in the passive. */
function agentOf(scene: Scene, clause: Clause): Phrase | null {
  const { grid } = scene;
  const agent = dependants(grid, clause.predicate, ['obl']).find((child) =>
    dependants(grid, child, ['case']).some((mark) => wordAt(grid, mark) === 'by'),
  );
  return agent === undefined || agent < clause.predicate
    ? null
    : phraseOf(scene, { head: agent }, clause.predicate);
}
