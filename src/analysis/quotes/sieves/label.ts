import type { Clause } from '../../../types/clause.ts';
import { uposAt, wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import type { Passage } from '../passages/find-passages.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenFrom } from '../scene.ts';
import { subjectOf } from '../speakers.ts';
import { contentAfter, cueSpan, trimmed } from './extent.ts';
import { isQuotedAside } from './nested.ts';

const LABELLING =
  /^(?:call|declare|label|describe|dub|brand|term|deem|denounce|condemn|dismiss|hail|characterize|characterise|portray|praise|slam|blast|deride|pronounce|decry|mock|criticize|criticise)$/u;
/** Words between the cue and the quoted label at most. */
const REACH = 16;

/** "declared some of those demands “nonstarters”", "called the vote “a farce”": what is labelled and the label. */
export const label: Sieve = {
  name: 'label',
  find(scene, taken) {
    return scene.clauses.flatMap((clause) => {
      if (
        clause.kind !== 'verb' ||
        clause.voice === 'passive' ||
        !LABELLING.test(clause.lemma) ||
        isQuotedAside(scene, clause)
      )
        return [];
      const passage = labelBehind(scene, clause);
      const speaker = subjectOf(scene, clause);
      const cue = cueSpan(scene, clause);
      if (!passage || !speaker || taken.cue(cue)) return [];
      const behind = clause.predicate + (clause.lemma.includes(' ') ? 2 : 1);
      // "called on Norland to “…”", "described as “…”": the preposition belongs to the cue.
      const linked = /^(?:on|upon|for|as)$/u.test(wordAt(scene.grid, behind));
      const first = linked ? behind + 1 : behind;
      const content = trimmed(scene, first, first);
      return [
        {
          speaker: speaker.span,
          head: speaker.head,
          cue: linked ? { start: cue.start, end: scene.tokens[behind]?.end ?? cue.end } : cue,
          content: [{ start: content.start, end: Math.max(passage.end, endBehind(scene, clause, passage)) }],
          sieve: 'label',
          via: [],
        } satisfies Candidate,
      ];
    });
  },
};

/** "called it “the pearl” of the coast", "“weak” and “tired.”": the label goes on behind the marks with what it is said of. */
function endBehind(scene: Scene, clause: Clause, passage: Passage): number {
  const next = tokenFrom(scene, passage.end);
  if (
    !/^(?:of|on|for|to|from|with|than|and|but|or)$/u.test(wordAt(scene.grid, next)) ||
    /day$/u.test(wordAt(scene.grid, next + 1))
  )
    return 0;
  if (/^(?:and|but|or)$/u.test(wordAt(scene.grid, next))) {
    const second = passageAt(scene, scene.tokens[next + 1]?.start ?? 0);
    return second && second !== passage ? second.end : 0;
  }
  return contentAfter(scene, clause, tokenFrom(scene, passage.start)).end;
}

/** The first passage behind the verb with no finite verb and no full stop before it. */
function labelBehind(scene: Scene, clause: Clause): Passage | null {
  const { last } = sentenceOf(scene, clause.predicate);
  for (let at = clause.predicate + 1; at < Math.min(last, clause.predicate + REACH); at += 1) {
    const passage = passageAt(scene, scene.tokens[at]?.start ?? 0);
    if (passage)
      return /^[\s.,;:!?—–)-]|^$/u.test(scene.text.slice(passage.end, passage.end + 1)) &&
        closes(scene, passage)
        ? passage
        : null;
    if (/^(?:VB[DPZ]|MD)$/u.test(scene.tokens[at]?.xpos ?? '') || uposAt(scene.grid, at) === 'AUX')
      return null;
    if (/^[.;:]$/u.test(wordAt(scene.grid, at))) return null;
  }
  return null;
}

/** The label ends what is said: no noun goes on behind it ("portray “illegal” migrants as"). */
function closes(scene: Scene, passage: Passage): boolean {
  const next = scene.tokens[tokenFrom(scene, passage.end)];
  return !next || !/^(?:NOUN|PROPN|ADJ)$/u.test(next.upos) || next.start > passage.end + 2;
}
