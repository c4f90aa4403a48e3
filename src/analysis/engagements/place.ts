import { chunkEnd } from './phrase-edges.ts';
import type { SpanText } from './draft.ts';
import { leftmost } from './noun-phrase.ts';
import { dependants, formAt, prepositionOf, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Where: the first phrase with one of `words` ("in", "at"; of a visit "to") below these tokens that names a place. */
export function placeNear(
  reading: Reading,
  heads: readonly number[],
  words: readonly string[] = ['in', 'at'],
): SpanText | null {
  for (const head of heads) {
    const child = dependants(reading, head, 'obl', 'nmod').find(
      (it) => it > head && isPlace(reading, it, words),
    );
    if (child !== undefined) return placeText(reading, child);
  }
  return null;
}

/** The place that "in" or "at" gives behind a cue, before a verb, a topic or a mark; read off the tags. */
export function placeBehind(reading: Reading, from: number, words = /^(?:in|at)$/): SpanText | null {
  const sentence = reading.tokens[from]?.sentence ?? -1;
  let topic = false;
  for (let at = from + 1; at <= from + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence) return null;
    // "planned for Monday in Muscat": the participle is the contact's own.
    if (/^(?:planned|scheduled|set|slated|held|due)$/.test(formAt(reading, at)) && at <= from + 5) continue;
    if (token.form === ',' && /^(?:planned|scheduled|set|slated|due)$/.test(formAt(reading, at + 1)))
      continue;
    if (/^(?:VB|MD|[,;:.])/.test(token.xpos)) return null;
    if (/^(?:on|about|over|after|before)$/.test(formAt(reading, at)) && !startsTime(reading, at + 1))
      topic = true;
    // Behind a topic, "the war in Yemen" is part of it; "on Thursday in Geneva" is the place again.
    if (!words.test(formAt(reading, at)) || (topic && !endsTime(reading, at - 1))) continue;
    const named = groundAt(reading, at + 1);
    if (named) return named;
  }
  return null;
}

function groundAt(reading: Reading, start: number): SpanText | null {
  // "at the request of the United States" is no place.
  if ([0, 1, 2, 3].some((step) => ASKED.test(formAt(reading, start + step)))) return null;
  const { sentence } = reading.tokens[start] ?? { sentence: -1 };
  const end = chunkEnd(reading, start, sentence);
  for (let at = start; at <= Math.min(end, start + 3); at += 1) {
    const found = reading.entityAt.get(at);
    const isName = found?.mention.form === 'name' && isGround(found.entity.type);
    if (isName && !isTownOf(reading, at)) return { text: found.mention.quote, span: found.mention };
  }
  return townAfter(reading, start);
}

const TOWN = /^(?:town|city|village|port|capital|resort|island|suburb|district|province)$/;

/** "Ethiopian" in "the Ethiopian town of Logiya" is not where it is. */
function isTownOf(reading: Reading, at: number): boolean {
  return TOWN.test(formAt(reading, at + 1)) && formAt(reading, at + 2) === 'of';
}

function townAfter(reading: Reading, start: number): SpanText | null {
  for (let at = start; at <= start + 4; at += 1) {
    if (!TOWN.test(formAt(reading, at)) || formAt(reading, at + 1) !== 'of') continue;
    const found = reading.entityAt.get(at + 2);
    if (found?.mention.form === 'name') return { text: found.mention.quote, span: found.mention };
    const token = reading.tokens[at + 2];
    return token?.upos === 'PROPN'
      ? { text: token.form, span: { start: token.start, end: token.end } }
      : null;
  }
  return null;
}

/** "to Bamako on Saturday, where she will meet Keita": the place named last before the "where" of a clause. */
export function placeOfWhere(reading: Reading, predicate: number): SpanText | null {
  const { sentence } = reading.tokens[predicate] ?? { sentence: -1 };
  let where = -1;
  for (let at = predicate - 1; at >= Math.max(0, predicate - 8) && where < 0; at -= 1)
    if (formAt(reading, at) === 'where') where = at;
  for (let at = where - 1; where > 0 && at >= Math.max(0, where - 9); at -= 1) {
    if (reading.tokens[at]?.sentence !== sentence) return null;
    const found = reading.entityAt.get(at);
    if (found?.mention.form === 'name' && isGround(found.entity.type))
      return { text: found.mention.quote, span: found.mention };
  }
  return null;
}

const ASKED = /^(?:request|invitation|initiative|behest|insistence|urging)$/;

function endsTime(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return (
    token !== undefined && (reading.timesIn[token.sentence] ?? []).some((timex) => timex.end === token.end)
  );
}

/** Tokens behind a cue in which its place may follow. */
const REACH = 16;

function isGround(type: string): boolean {
  return type === 'place' || type === 'country';
}

function startsTime(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return (
    token !== undefined &&
    (reading.timesIn[token.sentence] ?? []).some((timex) => timex.start === token.start)
  );
}

/** Does this nominal, behind one of these prepositions, name a place? */
export function isPlace(reading: Reading, index: number, prepositions: readonly string[]): boolean {
  if (!prepositions.includes(prepositionOf(reading, index))) return false;
  const token = tokenAt(reading, index);
  if (
    (reading.timesIn[token.sentence] ?? []).some(
      (timex) => timex.start < token.end && token.start < timex.end,
    )
  )
    return false;
  if (ASKED.test(formAt(reading, index))) return false;
  const found = reading.entityAt.get(index);
  if (!found) return token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form);
  const { type } = found.entity;
  return type === 'place' || type === 'country' || (type === 'organization' && found.mention.form === 'name');
}

/** The place without its preposition, its following commas and clauses. */
export function placeText(reading: Reading, index: number): SpanText {
  const found = reading.entityAt.get(index);
  const first = Math.max(leftmost(reading, index), 0);
  const named =
    found?.mention.form === 'name'
      ? found.mention
      : spanBetween(reading, afterPreposition(reading, first, index), index);
  return { text: reading.article.text.slice(named.start, named.end).replace(/\s+/g, ' '), span: named };
}

function afterPreposition(reading: Reading, first: number, index: number): number {
  let at = first;
  while (at < index && /^(?:IN|TO|DT)$/.test(tokenAt(reading, at).xpos)) at += 1;
  return at;
}
