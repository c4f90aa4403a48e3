import { chunkParties } from './chunk.ts';
import { nounCueAt } from './cues.ts';
import type { Party, StatusReading } from './draft.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import { partiesAt, sideBefore } from './parties.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { sideOf } from './sides.ts';

/** Tokens behind the cue in which "at the request of" may follow. */
const REACH = 26;

const REQUEST = /^(?:request|initiative|behest|insistence|urging)$/;

/**
 * Who asked, from "at the request of X", "on X's initiative", "at the latter's request" behind a cue; read
 * off the words, since parsers hang such phrases anywhere. `parties` are those of the contact, in text order.
 */
export function requesterBehind(reading: Reading, index: number, parties: readonly Party[]): Party | null {
  const { sentence } = tokenAt(reading, index);
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || token.form === ';') return null;
    if (nounCueAt(reading, at) && formAt(reading, at - 1) !== 'of') return null;
    if (REQUEST.test(formAt(reading, at))) return requesterOf(reading, at, parties);
  }
  return null;
}

function requesterOf(reading: Reading, at: number, parties: readonly Party[]): Party | null {
  const span = { start: tokenAt(reading, at).start, end: tokenAt(reading, at).end };
  const start = phraseStart(reading, at);
  if (start === null) return null;
  const party = /^(?:of|from|by)$/.test(formAt(reading, at + 1))
    ? (chunkParties(reading, at + 2)[0] ?? capitalAt(reading, at + 2, parties))
    : ownerBefore(reading, at, parties);
  if (!party) return null;
  return {
    ...party,
    span: { start: Math.min(party.span.start, span.start), end: Math.max(party.span.end, span.end) },
  };
}

/** "at", "on" or "upon" opens the phrase: "made a request" is none. */
function phraseStart(reading: Reading, at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    if (/^(?:at|on|upon)$/.test(formAt(reading, back))) return back;
    if (/^(?:VB|MD|,|;)/.test(tokenAt(reading, back).xpos)) return null;
  }
  return null;
}

/** "at the request of Ankara": the state, or who takes part for it; a town that stands for neither is nobody. */
function capitalAt(reading: Reading, at: number, parties: readonly Party[]): Party | undefined {
  const found = reading.entityAt.get(at);
  const country = found?.entity.country;
  if (!found || !country) return undefined;
  const state = reading.entities.find((entity) => entity.type === 'country' && entity.country === country);
  const entity = state?.id ?? parties.find((party) => sideOf(reading, party.entity) === country)?.entity;
  return entity === undefined ? undefined : { entity, span: found.mention };
}

function ownerBefore(reading: Reading, at: number, parties: readonly Party[]): Party | undefined {
  const mark = tokenAt(reading, at - 1);
  if (mark.xpos !== 'POS') return undefined;
  const word = formAt(reading, at - 2);
  if (word === 'latter') return parties.toSorted((a, b) => a.span.start - b.span.start).at(-1);
  if (word === 'former') return parties.toSorted((a, b) => a.span.start - b.span.start).at(0);
  const found = reading.entityAt.get(at - 2);
  if (found?.entity.type === 'place') return capitalAt(reading, at - 2, parties);
  return found ? { entity: found.entity.id, span: found.mention } : undefined;
}

/** Who asks for or proposes a contact: the subject of the verb that decides its status. */
export function requesterBy(reading: Reading, status: StatusReading): Party | null {
  const clause = reading.clauses[status.by ?? -1];
  if (!clause || (status.status !== 'requested' && status.status !== 'proposed')) return null;
  if (GOVERNORS[clause.lemma]?.asks !== true || clause.voice === 'passive') return null;
  const subjects = clause.arguments.filter((argument) => argument.role === 'subject');
  return (
    subjects.flatMap((argument) => partiesAt(reading, argument.head))[0] ??
    sideBefore(reading, clause.predicate)[0] ??
    null
  );
}
