import type { Clause } from '../../../types/clause.ts';
import { uposAt, wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { passageAt } from '../scene.ts';
import { subjectOf } from '../speakers.ts';
import { contentAfter, cueSpan } from './extent.ts';

/** Participles of what is said or thought of somebody by others. */
const HEARSAY =
  /^(?:say|report|rumour|rumor|allege|believe|think|claim|suspect|presume|fear|reckon|repute|purport|understand|estimate)$/u;

/** "Lima is rumoured to have moved three frigates": others say so of the subject, and nobody is named. */
export const hearsay: Sieve = {
  name: 'hearsay',
  find(scene, taken) {
    return scene.clauses.flatMap((clause) => {
      const to = clause.predicate + 1;
      if (!isHearsay(scene, clause) || passageAt(scene, scene.tokens[to]?.start ?? 0)) return [];
      const subject = subjectOf(scene, clause);
      const cue = cueSpan(scene, clause);
      if (!subject || subject.span.end > cue.start || taken.cue(cue)) return [];
      const content = [subject.span, contentAfter(scene, clause, to)];
      return [{ speaker: null, head: null, cue, content, sieve: 'hearsay', via: [] } satisfies Candidate];
    });
  },
};

/** A passive with "to" and its verb right behind: "is said to be", never "was said by the envoy to be". */
function isHearsay({ grid }: Scene, { kind, voice, lemma, predicate }: Clause): boolean {
  if (kind !== 'verb' || voice !== 'passive' || !HEARSAY.test(lemma)) return false;
  return wordAt(grid, predicate + 1) === 'to' && /^(?:VERB|AUX)$/u.test(uposAt(grid, predicate + 2));
}
