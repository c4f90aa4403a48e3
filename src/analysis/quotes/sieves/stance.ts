import type { Clause } from '../../../types/clause.ts';
import { relationAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import { STANCE_VERBS } from '../cues.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../speakers.ts';
import { contentAfter, cueSpan } from './extent.ts';
import { isQuotedAside } from './nested.ts';
import { isTaken } from './taken.ts';

/** "condemned the attack", "supports the plan", "called the talks a failure": what is said stands as the object. */
export const stance: Sieve = {
  name: 'stance',
  find(scene, taken) {
    return scene.clauses.flatMap((clause) => {
      if (clause.kind !== 'verb' || !STANCE_VERBS.has(clause.lemma) || isQuotedAside(scene, clause))
        return [];
      const object = clause.arguments.find(
        ({ role, head }) => role === 'object' && head > clause.predicate && isOwn(scene, clause, head),
      );
      const speaker = subjectOf(scene, clause);
      const cue = cueSpan(scene, clause);
      if (!object || !speaker || isTaken(taken, cue)) return [];
      const first = scene.grid.left[object.head] ?? object.head;
      return [
        {
          speaker: speaker.span,
          head: speaker.head,
          cue,
          content: [contentAfter(scene, clause, first)],
          sieve: 'stance',
          via: [],
        } satisfies Candidate,
      ];
    });
  },
};

function isOwn(scene: Scene, clause: Clause, head: number): boolean {
  return scene.grid.tokens[head]?.head === clause.predicate && relationAt(scene.grid, head) === 'obj';
}
