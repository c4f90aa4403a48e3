import type { Span } from '../../types/span.ts';
import type { Timex } from '../../types/timex.ts';
import { dependants } from './reading.ts';
import type { Reading } from './reading.ts';
import { leftmost, rightmost } from './noun-phrase.ts';

/** A time that can say when a contact is: a date or time of day, no duration, no "now". */
export function isPoint(timex: Timex): boolean {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return false;
  return !/_REF$/.test(timex.value);
}

/** The times in a sentence that can date a contact. */
export function pointsIn(reading: Reading, sentence: number): Timex[] {
  return (reading.timesIn[sentence] ?? []).filter(isPoint);
}

/** The times that stand in the phrases right below a token: "scheduled [for Thursday]", "talks [on Jan. 10]". */
export function timesBelow(reading: Reading, token: number, sentence: number): Timex[] {
  const points = pointsIn(reading, sentence);
  const phrases = dependants(
    reading,
    token,
    'obl',
    'nmod',
    'advmod',
    'obj',
    'dep',
    'appos',
    'amod',
    'compound',
    'parataxis',
  ).map((child) => phraseSpan(reading, child));
  return points.filter((timex) => phrases.some((span) => heads(span, timex)));
}

/** A phrase is a time where it begins with one, leaving two short words for a preposition and an article. */
function heads(phrase: Span, timex: Timex): boolean {
  return timex.start >= phrase.start && timex.end <= phrase.end && timex.start - phrase.start <= 14;
}

function phraseSpan(reading: Reading, child: number): Span {
  const first = reading.tokens[leftmost(reading, child)];
  const last = reading.tokens[rightmost(reading, child)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** "Kerry and Zarif on Wednesday held talks": the time right before a verb and its auxiliaries. */
export function timeBeforeVerb(reading: Reading, predicate: number, sentence: number): Timex | null {
  let first = predicate;
  while (/^(?:VB[DPZ]?|MD|RB|TO)$/.test(reading.tokens[first - 1]?.xpos ?? '')) first -= 1;
  const { start } = reading.tokens[first] ?? { start: -1 };
  return (
    pointsIn(reading, sentence).find(
      (timex) => timex.end <= start && /^\s*$/.test(reading.article.text.slice(timex.end, start)),
    ) ?? null
  );
}
