import type { Argument, Clause } from '../../types/clause.ts';
import type { Draft, Party, StatusReading } from './draft.ts';
import { levelOf } from './levels.ts';
import { partiesAt, sideBefore } from './parties.ts';
import { placeText } from './place.ts';
import { formAt, lemmaAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { clauseAt, realityOf } from './status.ts';
import { pointsIn } from './when.ts';

/** Tokens behind "is due" or "was" in which the place may follow. */
const REACH = 8;

/**
 * "Renner is due in Rabat today", "who was in Algiers on Saturday for talks": being somewhere. The first is a
 * visit of its own; the second only where a purpose follows, which takes it over.
 */
export function readPresence(reading: Reading, index: number): Draft | null {
  const clause = clauseAt(reading, index);
  const be = clause.lemma === 'be' || clause.kind === 'copula' || DUE.has(clause.lemma);
  const place = be && clause.polarity === 'positive' ? groundOf(reading, clause) : null;
  if (!place) return null;
  const due = DUE.has(clause.lemma) || DUE.has(formAt(reading, place.from - 1));
  const parties = subjectsOf(reading, clause);
  const status = statusOf(clause, due, spanBetween(reading, clause.predicate));
  const when = timeNear(reading, clause, place.last);
  const dated = when !== null && parties.every((party) => isHighOffice(reading, party));
  if (parties.length === 0 || !status || !(due || dated || hasPurpose(reading, place.last))) return null;
  const span = { start: tokenAt(reading, place.from).start, end: tokenAt(reading, place.last).end };
  return {
    ...EMPTY,
    trigger: Math.min(clause.predicate, place.from),
    sentence: clause.sentence,
    parties,
    place: placeText(reading, place.last),
    when,
    status,
    rule: due ? 'verb:due' : dated ? 'verb:be there' : 'verb:be in',
    span,
  };
}

/** "Its PM Paola Greco was in Algiers last month": whose stay abroad is a visit. */
function isHighOffice(reading: Reading, party: Party): boolean {
  const entity = reading.entity.get(party.entity);
  return entity?.type === 'person' && /^(?:leaders|ministers)$/.test(levelOf(entity.role ?? '') ?? '');
}

/** What a presence says nothing of. */
const EMPTY = {
  format: 'visit',
  loose: false,
  form: 'verb',
  requester: null,
  host: null,
  forum: null,
  later: null,
  agenda: [],
  ordinal: null,
  same: null,
  aside: false,
  diplomatic: false,
} as const satisfies Partial<Draft>;

const DUE: ReadonlySet<string> = new Set(['due', 'expect', 'expected']);

/** "in Rabat", "at The Hague" behind the predicate, or the predicate itself: "was in Algiers". */
function groundOf(reading: Reading, clause: Clause): { from: number; last: number } | null {
  for (let at = Math.max(0, clause.predicate - 3); at <= clause.predicate + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== clause.sentence) return null;
    if (at > clause.predicate && /^(?:TO|VB[DPZ]?|,|;)$/.test(token.xpos)) return null;
    if (!/^(?:in|at)$/.test(formAt(reading, at))) continue;
    const head = token.head > at ? token.head : at + 1;
    return named(reading, head) ? { from: at, last: head } : null;
  }
  return null;
}

function named(reading: Reading, head: number): boolean {
  const type = reading.entityAt.get(head)?.entity.type;
  return type === 'place' || type === 'country';
}

/** "for talks", "to meet" within reach behind the place. */
function hasPurpose(reading: Reading, from: number): boolean {
  const { sentence } = tokenAt(reading, from);
  for (let at = from + 1; at <= from + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || /^(?:VB[DPZ]|MD)$/.test(token.xpos)) return false;
    if (formAt(reading, at) === 'for' && !/^CD$/.test(reading.tokens[at + 1]?.xpos ?? '')) return true;
    if (formAt(reading, at) === 'to' && reading.tokens[at + 1]?.xpos === 'VB') return true;
  }
  return false;
}

function subjectsOf(reading: Reading, clause: Clause): Draft['parties'] {
  const subjects: Argument[] = clause.arguments.filter(({ role }) => role === 'subject');
  const passive = clause.arguments.filter(({ role }) => clause.voice === 'passive' && role === 'object');
  const found = [...subjects, ...passive].flatMap(({ head }) => partiesAt(reading, head));
  return found.length > 0 ? found : sideBefore(reading, copulaOf(reading, clause));
}

function copulaOf(reading: Reading, clause: Clause): number {
  for (let at = clause.predicate; at > Math.max(0, clause.predicate - 4); at -= 1)
    if (lemmaAt(reading, at) === 'be') return at;
  return clause.predicate;
}

function statusOf(clause: Clause, due: boolean, span: { start: number; end: number }): StatusReading | null {
  const reality = realityOf(clause);
  if (reality === 'unreal' || reality === 'refused') return null;
  if (due || reality === 'ahead')
    return { status: 'scheduled', spans: [span], reason: `due:${clause.lemma}` };
  return { status: reality === 'now' ? 'ongoing' : 'held', spans: [span], reason: `${reality}:be in` };
}

/** The day beside the place: "in Algiers on Saturday", "due on Monday in Rabat". */
function timeNear(reading: Reading, clause: Clause, place: number): Draft['when'] {
  const from = tokenAt(reading, Math.max(0, clause.predicate - 1)).start;
  const end = tokenAt(reading, place).end;
  return (
    pointsIn(reading, clause.sentence).find(
      (timex) => timex.start >= from && timex.start <= end + 24 && timex.start - end < 24,
    ) ?? null
  );
}
