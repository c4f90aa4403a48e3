import type { Found, LineRule } from '../line-rule.ts';
import { matchDate } from '../published/parse-date.ts';

const OPENING = /^(?<open>[([]?)(?:date|dated)?:?\s*/i;
const CLOSING = /^\s*(?:[)\]]|[|:]|[-–—]+(?=\s))?[.,]?\s*/;

const MONTH = /^(?<value>(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?)(?![-/.\d])/;

/** "date 2017-01 The minister …": a month or a year is all that the line tells. */
function coarse(line: string, from: number): Found | null {
  const value = MONTH.exec(line.slice(from))?.groups?.value;
  if (value === undefined) return null;
  const rest = line.slice(from + value.length);
  const end = from + value.length + (CLOSING.exec(rest)?.[0].length ?? 0);
  return { span: { start: 0, end }, facts: { coarseDate: value } };
}

/**
 * A full date before the first words of the report: "date 2021-12-31 The minister …", "(2021-12-31) The …",
 * "31 December 2021 | The …". A date that begins a sentence ("January 6, 2021 was …") stays: without the
 * word "date" a bracket or a separator must follow it.
 */
export const dateLine: LineRule = {
  name: 'date-line',
  why: 'dateline',
  detect(line, context) {
    if (context.kept > 0) return null;
    const opening = OPENING.exec(line)?.[0] ?? '';
    const match = matchDate(line.slice(opening.length));
    if (match === null && /^date/i.test(opening)) return coarse(line, opening.length);
    if (match?.date.year == null) return null;
    const rest = line.slice(opening.length + match.length);
    const closing = CLOSING.exec(rest)?.[0] ?? '';
    const labelled = /^date/i.test(opening) || /^[([]/.test(opening);
    if (!labelled && !/[|:–—-]/.test(closing) && rest !== '') return null;
    const end = opening.length + match.length + closing.length;
    const quote = line.slice(0, end).trim();
    return { span: { start: 0, end }, facts: { date: { date: match.date, from: 'date line', quote } } };
  },
};
