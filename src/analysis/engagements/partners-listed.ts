import { firstTokenFrom } from '../../entity-index.ts';
import type { Timex } from '../../types/timex.ts';
import { chunkParties } from './chunk.ts';
import { modifiersOf } from './cues.ts';
import type { Draft, Party } from './draft.ts';
import { distinct } from './parties.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { pointsIn } from './when.ts';

/** Tokens behind a partner in which the next one and his day may follow. */
const REACH = 18;

/** "would meet Soto on Monday and Quispe on Tuesday": one contact for each partner with a day of his own. */
export function withFurtherPartners(reading: Reading, draft: Draft): Draft[] {
  const [subject] = draft.parties;
  if (!subject || !draft.when || draft.parties.length < 2) return [draft];
  const and = jointBehind(reading, draft.when);
  if (and < 0) return [draft];
  const partners = chunkParties(reading, and + 1);
  const known = new Set(draft.parties.map((party) => party.entity));
  if (partners.length === 0 || partners.some((party) => known.has(party.entity))) return [draft];
  const when = timeAfter(reading, partners);
  if (!when) return [draft];
  const owners = draft.parties.filter((party) => party.span.end <= tokenAt(reading, draft.trigger).start);
  const further = {
    ...draft,
    parties: distinct([...(owners.length > 0 ? owners : [subject]), ...partners]),
    when,
    place: null,
    agenda: [],
    rule: `${draft.rule}, further`,
  };
  return [draft, further];
}

/** "and" right behind the first day; -1 where something else follows. */
function jointBehind(reading: Reading, timex: Timex): number {
  const at = firstTokenFrom(reading.tokens, timex.end);
  const next = formAt(reading, at) === ',' ? at + 1 : at;
  return formAt(reading, next) === 'and' ? next : -1;
}

/** The day right behind the further partners, with nothing but a place or preposition between. */
function timeAfter(reading: Reading, partners: readonly Party[]): Timex | null {
  const end = Math.max(...partners.map((party) => party.span.end));
  const first = firstTokenFrom(reading.tokens, end);
  const { sentence } = tokenAt(reading, Math.max(first - 1, 0));
  const next = pointsIn(reading, sentence).find((timex) => timex.start >= end);
  if (!next) return null;
  for (let at = first; at <= first + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || /^(?:VB|MD|[;:.])/.test(token.xpos)) return null;
    if (token.start >= next.start) return next;
  }
  return null;
}

const SEPARATE = /^(?:separate|individual|respective|separately|individually)$/;

/** "held separate talks with the ministers of Iran and Iraq": one contact with each. */
export function asSeparate(reading: Reading, draft: Draft): Draft[] {
  const [subject, ...partners] = draft.parties;
  if (!subject || partners.length < 2 || !isSeparate(reading, draft.trigger)) return [draft];
  if (subject.span.start > (partners[0]?.span.start ?? 0)) return [draft];
  return partners.map((partner, index) => ({
    ...draft,
    parties: [subject, partner],
    rule: `${draft.rule}, ${String(index + 1)} of ${String(partners.length)}`,
  }));
}

function isSeparate(reading: Reading, index: number): boolean {
  const beside = [formAt(reading, index - 1), formAt(reading, index + 1)];
  return [...beside, ...modifiersOf(reading, index).map((child) => formAt(reading, child))].some((word) =>
    SEPARATE.test(word),
  );
}
