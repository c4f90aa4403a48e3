import { calendarDay, intervalOf, parseEdtf, weekdayOf } from '../../../dates/index.ts';
import type { When } from '../../../types/engagement.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Thu 30 Dec 2021", "10 to 16 Jan 2022", "Jan 2022": an EDTF value as a reader writes it, no more precise than it is. */
export function presentDate(edtf: string): string {
  const interval = intervalOf(edtf);
  if (!interval) return edtf;
  if (/^-?\d{4}(?:-\d{2})?$/.test(edtf)) return presentMonth(edtf);
  if (interval.start === interval.end)
    return `${WEEKDAYS[weekdayOf(interval.start)] ?? ''} ${presentDay(interval.start)}${timeOf(edtf)}`;
  return `${presentDay(interval.start)} to ${presentDay(interval.end)}`;
}

/** A date, or the words that stayed unresolved. */
export function presentWhen(when: When | null): string {
  if (when === null) return 'date not given';
  if (when.edtf !== null) return presentDate(when.edtf);
  return `“${when.evidence[0]?.quote ?? ''}” (date not known)`;
}

function presentMonth(edtf: string): string {
  const [year = '', month] = edtf.split('-');
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function presentDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
}

function timeOf(edtf: string): string {
  const value = parseEdtf(edtf);
  const time = /T(?<clock>\d{2}:\d{2})/.exec(edtf)?.groups?.['clock'];
  return value !== null && time !== undefined ? `, ${time}` : '';
}
