import { evidenceOf } from '../../evidence.ts';
import type { Clause } from '../../types/clause.ts';
import type { EvidencedText } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import type { Draft } from './draft.ts';
import { placeOf } from './noun-phrase.ts';
import { partiesAt } from './parties.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { realityOf } from './status.ts';

/** What a contact that is over did: "ended without a deal", "yielded no agreement". */
const ENDINGS: ReadonlySet<string> = new Set([
  'end',
  'conclude',
  'close',
  'break up',
  'break down',
  'adjourn',
  'collapse',
  'fail',
  'yield',
  'produce',
  'result',
  'bring',
  'finish',
  'wrap up',
  'lead',
]);

/** What those who met came to: "agreed to reopen the border", "failed to agree". */
const DEALS: ReadonlySet<string> = new Set(['agree', 'sign', 'fail', 'reach', 'resolve', 'decide', 'pledge']);

/** Longest outcome that is quoted, in characters. */
const LONGEST = 240;

/** What came of a contact held, in the report's own words, from its own clauses and the sentence behind. */
export function outcomesOf(reading: Reading, group: readonly Draft[]): EvidencedText[] {
  const found = new Map<number, EvidencedText>();
  for (const draft of group.filter((it) => it.status.status === 'held' || it.status.status === 'ongoing')) {
    const near = [draft.sentence, draft.sentence + 1].flatMap((at) => reading.clausesIn[at] ?? []);
    for (const clause of near) {
      if (!isOutcome(reading, { draft, group }, clause)) continue;
      const span = outcomeSpan(reading, clause);
      found.set(span.start, {
        text: reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' '),
        evidence: [evidenceOf(reading.article, span)],
      });
    }
  }
  return [...found.values()];
}

function isOutcome(
  reading: Reading,
  { draft, group }: { draft: Draft; group: readonly Draft[] },
  clause: Clause,
): boolean {
  if (clause.kind !== 'verb' || clause.voice === 'passive' || clause.predicate <= draft.trigger) return false;
  if (clause.modality !== 'asserted' || clause.tense === 'future') return false;
  const real =
    realityOf(clause) === 'past' || clause.reasons.some((reason) => reason.startsWith('negation:no'));
  if (!real) return false;
  if (ENDINGS.has(clause.lemma) && clause.sentence === draft.sentence) return isOwn(reading, draft, clause);
  return DEALS.has(clause.lemma) && isTheirs(reading, clause, group) && hasContent(reading, clause);
}

/** The contact itself is the subject. */
function isOwn(reading: Reading, draft: Draft, clause: Clause): boolean {
  if (draft.form === 'verb') return false;
  const { top } = placeOf(reading, draft.trigger);
  return clause.arguments.some(
    ({ role, head }) => role === 'subject' && (head === top || head === draft.trigger),
  );
}

/** Those who met, or "they", "the two sides", "the ministers". */
function isTheirs(reading: Reading, clause: Clause, group: readonly Draft[]): boolean {
  const subjects = clause.arguments.filter(({ role }) => role === 'subject');
  const sides = new Set(group.flatMap((draft) => draft.parties.map((party) => party.entity)));
  if (sides.size < 2) return false;
  return subjects.some(({ head }) => {
    const named = partiesAt(reading, head);
    if (named.length > 1) return named.every((party) => sides.has(party.entity));
    return named.length === 0 && SHARED.test(formAt(reading, head));
  });
}

const SHARED =
  /^(?:they|both|two|sides|parties|leaders|ministers|presidents|delegations|countries|governments|negotiators)$/;

function hasContent(reading: Reading, clause: Clause): boolean {
  return /^(?:to|on|that|a|an|the|in)$/.test(formAt(reading, clause.predicate + 1));
}

/** From the verb to the end of its clause, what a speaker's tag adds cut off. */
function outcomeSpan(reading: Reading, clause: Clause): Span {
  const { start } = tokenAt(reading, clause.predicate);
  const end = Math.min(clause.end, start + LONGEST, reading.sentences[clause.sentence]?.end ?? clause.end);
  const words = reading.article.text.slice(start, end);
  const tag = /,\s[^,;]{2,80}\b(?:said|told|according|added)\b/.exec(words);
  const kept = words.slice(0, tag ? tag.index : words.length).replace(/[\s,;.:]+$/, '');
  return { start, end: start + kept.length };
}
