import type { Timex } from '../../types/timex.ts';

/**
 * May two times mean the same day? Dates are compared by the days they cover; where one is unresolved
 * only weekdays can tell them apart.
 */
export function whenOverlaps(one: Timex, other: Timex): boolean {
  const a = daysOf(one.edtf);
  const b = daysOf(other.edtf);
  if (a && b) return a.first <= b.last && b.first <= a.last;
  if (one.weekday !== undefined && other.weekday !== undefined) return one.weekday === other.weekday;
  return true;
}

interface Days {
  first: string;
  last: string;
}

/** First and last day of an EDTF date or interval as comparable strings; null where it has no bounds. */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null) return null;
  const [from = '', to = from] = edtf.replace(/[~?%]/g, '').split('/');
  const first = boundOf(from, '-01-01');
  const last = boundOf(to, '-12-31');
  return first !== null && last !== null ? { first, last } : null;
}

/** "2022-01" from below is 2022-01-01, from above 2022-01-31 (31 is late enough to compare with). */
function boundOf(part: string, fill: string): string | null {
  const day = /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)/.exec(part)?.groups?.date;
  if (day === undefined) return null;
  return day + fill.slice(day.length - 4);
}
