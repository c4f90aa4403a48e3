import type { SpanText } from './draft.ts';
import { dependants, formAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|final)$/;

/** Tokens behind the noun in which the bound of the count may still stand: "between the two this month". */
const REACH = 12;

/** "second direct contact this month", "final conversation of the year": the words of a count of contacts. */
export function ordinalOf(reading: Reading, index: number, top: number): SpanText | null {
  const number = [index, top]
    .flatMap((head) => dependants(reading, head, 'amod', 'nummod'))
    .find((child) => child <= index && ORDINAL.test(formAt(reading, child)));
  if (number === undefined) return null;
  const span = spanBetween(reading, number, lastWord(reading, index));
  return { text: reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' '), span };
}

/** The last token of a time that follows the noun before any verb or comma, else the noun. */
function lastWord(reading: Reading, index: number): number {
  const { sentence } = tokenAt(reading, index);
  for (let next = index + 1; next <= index + REACH; next += 1) {
    const token = reading.tokens[next];
    if (!token || token.sentence !== sentence || token.upos === 'VERB' || token.upos === 'PUNCT')
      return index;
    const timex = reading.timesIn[sentence]?.find((it) => it.start === token.start);
    if (timex) return lastOf(reading, next, timex.end);
    if (/^(?:year|month|week|decade|day)s?$/i.test(token.form)) return next;
  }
  return index;
}

function lastOf(reading: Reading, first: number, end: number): number {
  let last = first;
  while ((reading.tokens[last + 1]?.end ?? Infinity) <= end) last += 1;
  return last;
}
