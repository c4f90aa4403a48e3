import { calendarDay, intervalOf, parseEdtf, weekdayOf } from '../../../dates/index.ts';
import type { CalendarDay, DayInterval, Season } from '../../../dates/index.ts';
import type { When } from '../../../types/engagement.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEASONS: Record<Season, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/**
 * "Thu 30 Dec 2021", "10 to 16 Jan 2022", "Jul to Dec 2024", "Jan 2022", "until 3 May 2023": an EDTF value as
 * a reader writes it, no more precise than it is. What is no EDTF stays as it is.
 */
export function presentDate(edtf: string): string {
  const interval = intervalOf(edtf);
  if (!interval) return edtf;
  const value = parseEdtf(edtf);
  if (value?.kind === 'season') return `${SEASONS[value.season]} ${String(value.year)}`;
  if (interval.start === interval.end)
    return `${WEEKDAYS[weekdayOf(interval.start)] ?? ''} ${dayText(calendarDay(interval.start))}${timeOf(edtf)}`;
  if (!Number.isFinite(interval.end)) return `from ${startText(interval)}`;
  if (!Number.isFinite(interval.start)) return `until ${dayText(calendarDay(interval.end))}`;
  return presentInterval(interval);
}

/** A sentence with the EDTF values in it written out. */
export function presentDatesIn(text: string): string {
  return text.replace(/(?<![\d-])\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?(?![\d-])/g, (edtf) =>
    presentDate(edtf),
  );
}

/** A date, or the words that stayed unresolved. */
export function presentWhen(when: When | null): string {
  if (when === null) return 'date not given';
  if (when.edtf !== null) return presentDate(when.edtf);
  return `“${when.evidence[0]?.quote ?? ''}” (date not known)`;
}

function startText({ start }: DayInterval): string {
  return dayText(calendarDay(start));
}

/** Whole months and years are named as such: nobody who says "the second half of 2024" states a day. */
function presentInterval({ start, end }: DayInterval): string {
  const [first, last] = [calendarDay(start), calendarDay(end)];
  const months = first.day === 1 && calendarDay(end + 1).day === 1;
  if (!months) return rangeText(first, last, dayParts);
  const years = first.month === 1 && last.month === 12;
  return rangeText(first, last, years ? ({ year }) => [String(year)] : monthParts);
}

/** From the finest part to the year. */
type Parts = (day: CalendarDay) => string[];

const monthParts: Parts = ({ year, month }) => [MONTHS[month - 1] ?? '', String(year)];
const dayParts: Parts = (date) => [String(date.day), ...monthParts(date)];
const dayText = (date: CalendarDay): string => dayParts(date).join(' ');

/** Both ends, the first without the parts that the second repeats: "10 to 16 Jan 2022". */
function rangeText(first: CalendarDay, last: CalendarDay, parts: Parts): string {
  const [from, to] = [parts(first), parts(last)];
  if (from.join(' ') === to.join(' ')) return to.join(' ');
  while (from.length > 1 && from.at(-1) === to.at(from.length - 1)) from.pop();
  return `${from.join(' ')} to ${to.join(' ')}`;
}

function timeOf(edtf: string): string {
  const time = /T(?<clock>\d{2}:\d{2})/.exec(edtf)?.groups?.['clock'];
  return time === undefined ? '' : `, ${time}`;
}
