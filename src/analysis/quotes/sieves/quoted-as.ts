import type { Clause } from '../../../types/clause.ts';
import type { Span } from '../../../types/span.ts';
import { uposAt, wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenSpan } from '../scene.ts';
import { phraseOf, subjectOf } from '../speakers.ts';
import { contentAfter } from './extent.ts';

/** Words between "quoted" and "as saying" at most. */
const REACH = 14;

/** "Interfax quoted the minister as saying that …", "he was quoted by the agency as saying …". */
export const quotedAs: Sieve = {
  name: 'quoted-as',
  find(scene, taken) {
    return scene.clauses.flatMap((clause) => {
      if (clause.kind !== 'verb' || !/^(?:quote|cite)$/u.test(clause.lemma)) return [];
      const saying = sayingBehind(scene, clause);
      const objects = clause.arguments.filter(({ role }) => role === 'object');
      const speaker = objects.find(({ head }) => head > clause.predicate) ?? objects[0];
      if (saying === null || !speaker) return [];
      const cue = tokenSpan(scene, clause.predicate, saying);
      if (taken.cue(cue)) return [];
      const phrase = phraseOf(scene, speaker, speaker.head < clause.predicate ? clause.predicate : saying);
      const relay = subjectOf(scene, clause);
      const via: Span[] = relay ? [relay.span] : [];
      const content = contentOf(scene, clause, saying);
      if (!content) return [];
      return [
        {
          speaker: phrase.span,
          head: phrase.head,
          cue,
          content: [content],
          sieve: 'quoted-as',
          via,
        } satisfies Candidate,
      ];
    });
  },
};

function sayingBehind(scene: Scene, clause: Clause): number | null {
  const { last } = sentenceOf(scene, clause.predicate);
  for (let at = clause.predicate + 1; at < Math.min(last, clause.predicate + REACH); at += 1) {
    if (
      wordAt(scene.grid, at) === 'as' &&
      /^(?:saying|telling|warning|adding)$/u.test(wordAt(scene.grid, at + 1))
    )
      return at + 1;
  }
  return null;
}

function contentOf(scene: Scene, clause: Clause, saying: number): Span | null {
  let first = saying + 1;
  const { last } = sentenceOf(scene, saying);
  while (
    first < last &&
    uposAt(scene.grid, first) === 'PUNCT' &&
    !passageAt(scene, scene.tokens[first]?.start ?? 0)
  )
    first += 1;
  if (first >= last || /^[.!?]$/u.test(wordAt(scene.grid, saying + 1))) return contentBefore(scene, clause);
  const content = contentAfter(scene, clause, first);
  return content.end > content.start ? content : null;
}

/** `“We did not fire,” state television quoted the general as saying.` */
function contentBefore(scene: Scene, clause: Clause): Span | null {
  const { first } = sentenceOf(scene, clause.predicate);
  for (let at = clause.predicate; at >= Math.max(0, first - 1, clause.predicate - REACH); at -= 1) {
    const passage = passageAt(scene, scene.tokens[at]?.start ?? 0);
    if (passage) return { start: passage.start, end: passage.end };
  }
  return null;
}
