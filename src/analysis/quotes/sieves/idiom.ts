import { lemmaAt, uposAt, wordAt } from '../../language/grid.ts';
import type { Clause } from '../../../types/clause.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf } from '../scene.ts';
import { subjectOf } from '../speakers.ts';
import { contentAfter, cueSpan } from './extent.ts';

/** Verbs that say something only together with a further word before their "that". */
const IDIOMS: Readonly<Record<string, RegExp>> = {
  put: /^notice$/u,
  make: /^(?:clear|plain|known|case|point|sure)$/u,
  go: /^say$/u,
  give: /^(?:assurance|assurances|word|notice|guarantee|guarantees)$/u,
  serve: /^notice$/u,
  leave: /^doubt$/u,
  issue: /^(?:warning|statement|reminder)$/u,
  take: /^(?:view|position|stance)$/u,
  send: /^(?:word|message|signal)$/u,
};
const REACH = 14;

/** "put Moscow on notice that …", "made it clear that …", "took the view that …". */
export const idiom: Sieve = {
  name: 'idiom',
  find(scene, taken) {
    return scene.clauses.flatMap((clause) => {
      const word =
        clause.kind === 'verb' && Object.hasOwn(IDIOMS, clause.lemma) ? IDIOMS[clause.lemma] : undefined;
      const place = word && placeOf(scene, clause, word);
      const speaker = place && subjectOf(scene, clause);
      if (!place || !speaker || passageAt(scene, scene.tokens[clause.predicate]?.start ?? 0)) return [];
      const cue = { start: cueSpan(scene, clause).start, end: scene.tokens[place.word]?.end ?? 0 };
      if (taken.cue(cue)) return [];
      const content = contentAfter(scene, { ...clause, predicate: clause.predicate }, place.that);
      return [
        {
          speaker: speaker.span,
          head: speaker.head,
          cue,
          content: [content],
          sieve: 'idiom',
          via: [],
        } satisfies Candidate,
      ];
    });
  },
};

/** The idiom's word and the "that" behind it. */
function placeOf(scene: Scene, clause: Clause, word: RegExp): { word: number; that: number } | null {
  const { grid } = scene;
  const { last } = sentenceOf(scene, clause.predicate);
  let found = -1;
  for (let at = clause.predicate + 1; at < Math.min(last, clause.predicate + REACH); at += 1) {
    if (found < 0 && word.test(lemmaAt(grid, at))) found = at;
    else if (wordAt(grid, at) === 'that' && found >= 0 && at <= found + 2) return { word: found, that: at };
    else if (/^(?:VERB|AUX)$/u.test(uposAt(grid, at)) || /^[.;:]$/u.test(wordAt(grid, at))) return null;
  }
  return null;
}
