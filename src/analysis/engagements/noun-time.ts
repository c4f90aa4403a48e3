import { firstTokenFrom } from '../../entity-index.ts';
import type { Timex } from '../../types/timex.ts';
import type { Token } from '../../types/token.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import type { NounPlace } from './noun-phrase.ts';
import { dependants, formAt, lemmaAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { clauseAt } from './status.ts';
import { pointsIn, timeBeforeVerb, timesBelow } from './when.ts';

/** Tokens behind the noun in which a bare "on Thursday" may follow. */
const REACH = 14;

/** Statuses whose verb has a time of its own: "requested on Monday a call", "cancelled on Friday". */
const OWN_TIME: ReadonlySet<string> = new Set([
  'requested',
  'proposed',
  'cancelled',
  'declined',
  'none',
  'silent',
  'postponed',
  'scheduled',
]);

/** When the contact is that a noun names: the closest time that the phrase or its verb gives it. */
export function nounTime(reading: Reading, index: number, place: NounPlace): Timex | null {
  return (
    movedTime(reading, index, place) ??
    timeBefore(reading, index) ??
    timesBelow(reading, index, tokenAt(reading, index).sentence).find(
      (timex) => !ofParticiple(reading, index, timex),
    ) ??
    participleTime(reading, index, place) ??
    timesBelow(reading, place.top, tokenAt(reading, index).sentence).at(0) ??
    governorTime(reading, index, place) ??
    timeBehind(reading, index)
  );
}

/** "was moved to Monday", "postponed until May": the new day, whatever day the phrase itself gives. */
function movedTime(reading: Reading, index: number, place: NounPlace): Timex | null {
  const clause = reading.clauses[reading.clauseAt.get(place.governor) ?? -1];
  if (!clause || !MOVING.test(clause.lemma) || place.preposition !== '') return null;
  return (
    timesBelow(reading, place.governor, tokenAt(reading, index).sentence).find((timex) =>
      /^(?:to|until|till|for)$/.test(prepositionBefore(reading, timex)),
    ) ?? null
  );
}

const MOVING = /^(?:move|postpone|delay|defer|reschedule|put off|push back|bring forward|shift)$/;

/** "Thursday's call", "the Jan. 10 talks": the time inside the phrase, before the noun. */
function timeBefore(reading: Reading, index: number): Timex | null {
  const token = tokenAt(reading, index);
  for (const timex of pointsIn(reading, token.sentence).toReversed()) {
    if (timex.end > token.start) continue;
    const between = wordsBetween(reading, timex.end, index);
    const adjoins = between.every((word) =>
      /^(?:'s|’s|’|'|JJ|NN|NNP|VBN|HYPH)$/.test(word.xpos === 'POS' ? "'s" : word.xpos),
    );
    return adjoins && between.length <= 6 && !spokenAt(reading, timex, index) ? timex : null;
  }
  return null;
}

function wordsBetween(reading: Reading, start: number, index: number): { form: string; xpos: string }[] {
  const words: { form: string; xpos: string }[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokenAt(reading, at);
    if (token.start < start) break;
    words.push(token);
  }
  return words;
}

/** "said Monday talks would resume": the time belongs to the saying. */
function spokenAt(reading: Reading, timex: Timex, index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokenAt(reading, at);
    if (token.end <= timex.start) return /^VB[DZP]$/.test(token.xpos);
  }
  return false;
}

/** "talks scheduled for Jan. 10", "meetings set for Jan. 12". */
function participleTime(reading: Reading, index: number, place: NounPlace): Timex | null {
  for (const head of [index, place.top]) {
    for (const child of dependants(reading, head, 'acl', 'amod').filter((it) => it > index)) {
      const found = timesBelow(reading, child, tokenAt(reading, index).sentence);
      const chosen = ofOwnTime(reading, child)
        ? found.find((timex) => /^(?:for|until|till|to)$/.test(prepositionBefore(reading, timex)))
        : found[0];
      if (chosen) return chosen;
    }
  }
  return null;
}

/** "postponed in February, will now be held on April 3": the day on which it was postponed. */
function ofParticiple(reading: Reading, index: number, timex: Timex): boolean {
  for (let at = firstTokenFrom(reading.tokens, timex.start) - 1; at > index; at -= 1) {
    const { xpos } = tokenAt(reading, at);
    if (!/^(?:IN|DT|RB)$/.test(xpos)) return xpos === 'VBN' && ofOwnTime(reading, at);
    if (/^(?:for|until|till|to)$/.test(formAt(reading, at))) return false;
  }
  return false;
}

function ofOwnTime(reading: Reading, token: number): boolean {
  const clause = reading.clauseAt.get(token);
  const effect = clause === undefined ? undefined : GOVERNORS[clauseAt(reading, clause).lemma]?.object;
  return effect !== undefined && effect !== 'scheduled' && OWN_TIME.has(effect);
}

/** The verb's time, where it is the contact's: "held talks on Monday", "scheduled a call for Monday". */
function governorTime(reading: Reading, index: number, place: NounPlace): Timex | null {
  const clause = reading.clauseAt.get(place.governor);
  if (clause === undefined) return null;
  const { lemma } = clauseAt(reading, clause);
  const governor = GOVERNORS[lemma];
  if (!governor) return null;
  const effect =
    place.preposition === ''
      ? place.relation.startsWith('nsubj') && !/pass/.test(place.relation)
        ? governor.subject
        : governor.object
      : governor.after?.[place.preposition];
  if (effect === undefined) return null;
  const times = timesBelow(reading, place.governor, tokenAt(reading, index).sentence);
  if (!OWN_TIME.has(effect))
    return times[0] ?? timeBeforeVerb(reading, place.governor, tokenAt(reading, index).sentence);
  // "is expected later on Wednesday": what is expected is on that day.
  if (effect === 'scheduled' && /^(?:expect|due|plan|slate)$/.test(lemma) && times[0]) return times[0];
  return times.find((timex) => /^(?:for|until|till|to)$/.test(prepositionBefore(reading, timex))) ?? null;
}

/** The word before a time, articles passed over. */
function prepositionBefore(reading: Reading, timex: Timex): string {
  const before = firstTokenFrom(reading.tokens, timex.start) - 1;
  return formAt(reading, before) === 'the' ? formAt(reading, before - 1) : formAt(reading, before);
}

function isVerb(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX';
}

/** Participles between a contact and its date: "talks, set for March 22". */
const DATING: ReadonlySet<string> = new Set([
  'set',
  'schedule',
  'plan',
  'slate',
  'due',
  'hold',
  'expect',
  'place',
]);

/** "a call with the president on Thursday": the first time behind, before any verb that could own it. */
export function timeBehind(reading: Reading, index: number): Timex | null {
  const token = tokenAt(reading, index);
  const next = pointsIn(reading, token.sentence).find((timex) => timex.start >= token.end);
  if (!next) return null;
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const word = reading.tokens[at];
    if (!word || (isVerb(word) && !DATING.has(lemmaAt(reading, at))) || /^[;:"“”]$/.test(word.form))
      return null;
    if (word.start >= next.start) return next;
  }
  return null;
}
