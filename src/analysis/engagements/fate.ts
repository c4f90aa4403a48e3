import { chunkParties } from './chunk.ts';
import type { Party, StatusReading } from './draft.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import type { Effect } from './lexicon/governors.ts';
import { chunkStart } from './phrase-edges.ts';
import { formAt, lemmaAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { clauseAt, realityOf } from './status.ts';

/** What becomes of a contact in the end, with who did it where the words say so. */
export interface Fate {
  status: StatusReading;
  agent: Party | null;
}

const FATES: ReadonlySet<string> = new Set(['postponed', 'cancelled', 'declined']);

/** Tokens behind the noun in which its fate may follow. */
const REACH = 34;

/**
 * "A session planned for Saturday had to be put off", "its fourth session, which was to take place in May, was
 * cancelled by Ankara": the verb that ends the sentence's word on the contact, wherever the tree hung it.
 */
export function fateOf(reading: Reading, index: number): Fate | null {
  return fateByClause(reading, index) ?? fateBehindRelative(reading, index) ?? putOnHold(reading, index);
}

/** "has put on hold the talks with Kabul": the verb with its adverbial right before the phrase. */
function putOnHold(reading: Reading, index: number): Fate | null {
  const start = chunkStart(reading, index);
  if (!/^(?:hold|ice)$/.test(formAt(reading, start - 1)) || formAt(reading, start - 2) !== 'on') return null;
  const verb = start - 3;
  if (
    !/^(?:put|place|keep)$/.test(lemmaAt(reading, verb)) ||
    !/^VB[DN]$/.test(reading.tokens[verb]?.xpos ?? '')
  )
    return null;
  const status: StatusReading = {
    status: 'postponed',
    spans: [spanBetween(reading, verb, start - 1)],
    reason: 'fate:put on hold',
  };
  return { status, agent: null };
}

function isFate(effect: Effect | undefined): effect is 'postponed' | 'cancelled' | 'declined' {
  return effect !== undefined && FATES.has(effect);
}

/** A clause of such a verb whose object the noun is, done or had to be done. */
function fateByClause(reading: Reading, index: number): Fate | null {
  const { sentence } = tokenAt(reading, index);
  for (const clause of reading.clausesIn[sentence] ?? []) {
    const effect = GOVERNORS[clause.lemma]?.object;
    if (clause.kind !== 'verb' || !isFate(effect) || clause.polarity === 'negative') continue;
    if (!clause.arguments.some(({ role, head }) => role === 'object' && head === index)) continue;
    const parent = clause.parent === null ? null : clauseAt(reading, clause.parent);
    const forced =
      clause.relation.startsWith('xcomp') && parent?.lemma === 'have' && realityOf(parent) === 'past';
    if (!forced) continue;
    const span = spanBetween(reading, clause.predicate);
    return {
      status: { status: effect, spans: [span], reason: `had-to:${clause.lemma}` },
      agent: null,
    };
  }
  return null;
}

/** ", which was to have taken place in May, was cancelled by …": past the relative clause the passive goes on. */
function fateBehindRelative(reading: Reading, index: number): Fate | null {
  const { sentence } = tokenAt(reading, index);
  let opened = false;
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || token.form === ';') return null;
    // Before its comma the phrase goes on, and no verb of another clause may stand in it.
    if (!opened && /^(?:VB[DPZ]|MD)$/.test(token.xpos)) return null;
    if (token.form !== ',') continue;
    const found = opened ? passiveAt(reading, at + 1) : null;
    if (found) return found;
    opened ||= OPENING.test(formAt(reading, at + 1));
    if (!opened) return null;
  }
  return null;
}

const OPENING =
  /^(?:which|originally|first|once|initially|long|planned|scheduled|announced|due|set|expected)$/;

/** "was cancelled by the Turkish side" right at a token. */
function passiveAt(reading: Reading, start: number): Fate | null {
  let at = start;
  while (/^(?:was|were|is|are|has|have|had|been|now|also|since|then|indefinitely)$/.test(formAt(reading, at)))
    at += 1;
  if (at === start || !/^VB[ND]$/.test(reading.tokens[at]?.xpos ?? '')) return null;
  const particle = `${lemmaAt(reading, at)} ${formAt(reading, at + 1)}`;
  const lemma = GOVERNORS[particle] ? particle : lemmaAt(reading, at);
  const effect = GOVERNORS[lemma]?.object;
  if (!isFate(effect)) return null;
  const by = [1, 2, 3].find((step) => formAt(reading, at + step) === 'by');
  const agent = by === undefined ? null : (chunkParties(reading, at + by + 1)[0] ?? null);
  return { status: { status: effect, spans: [spanBetween(reading, at)], reason: `fate:${lemma}` }, agent };
}
