import type { Precision } from '../types/timex.ts';
import { calendarDay, dayNumber, daysInMonth } from './days.ts';
import type { DayNumber } from './days.ts';
import { formatDay, parseEdtf } from './edtf.ts';
import type { Edtf, EdtfDate, Season } from './edtf.ts';
import { mondayOf } from './weeks.ts';

/** Days from `start` to `end`, both in it; an open end is infinite. */
export interface DayInterval {
  start: DayNumber;
  end: DayNumber;
}

export type IntervalRelation = 'equal' | 'contains' | 'within' | 'overlaps' | 'disjoint';

/** Meteorological seasons of the northern hemisphere; winter runs into the next year. */
const SEASON_MONTHS: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days an EDTF value covers; null where it is no EDTF, or an interval that ends before it begins. */
export function intervalOf(edtf: string): DayInterval | null {
  const value = parseEdtf(edtf);
  return value === null ? null : daysOf(value);
}

/** The days a parsed EDTF value covers; null where it ends before it begins. */
export function daysOf(value: Edtf): DayInterval | null {
  if (value.kind !== 'interval') return daysOfDate(value);
  const start = value.start === null ? -Infinity : daysOfDate(value.start).start;
  const end = value.end === null ? Infinity : daysOfDate(value.end).end;
  return start <= end ? { start, end } : null;
}

function daysOfDate(value: EdtfDate): DayInterval {
  switch (value.kind) {
    case 'day':
    case 'time':
      return { start: dayNumber(value), end: dayNumber(value) };
    case 'month':
      return months(value.year, value.month, 1);
    case 'season':
      return months(value.year, SEASON_MONTHS[value.season], 3);
    case 'year':
      return months(value.year, 1, 12);
    case 'decade':
      return months(value.decade * 10, 1, 120);
    case 'century':
      return months(value.century * 100, 1, 1200);
  }
}

function months(year: number, month: number, count: number): DayInterval {
  const index = month - 1 + count - 1;
  const last = { year: year + Math.floor(index / 12), month: (index % 12) + 1 };
  return {
    start: dayNumber({ year, month, day: 1 }),
    end: dayNumber({ ...last, day: daysInMonth(last.year, last.month) }),
  };
}

/** How `a` lies to `b`: a day `within` its week, a week that `contains` it, or `disjoint`. */
export function relateIntervals(a: DayInterval, b: DayInterval): IntervalRelation {
  if (a.end < b.start || b.end < a.start) return 'disjoint';
  if (a.start === b.start && a.end === b.end) return 'equal';
  if (a.start <= b.start && a.end >= b.end) return 'contains';
  if (a.start >= b.start && a.end <= b.end) return 'within';
  return 'overlaps';
}

/** `relateIntervals` for two EDTF values; null where one of them covers no days. */
export function relateEdtf(a: string, b: string): IntervalRelation | null {
  const first = intervalOf(a);
  const second = intervalOf(b);
  return first === null || second === null ? null : relateIntervals(first, second);
}

/** Order for a calendar: by first day, then the shorter first. */
export function compareIntervals(a: DayInterval, b: DayInterval): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return 0;
}

/** The days both have; null where they are disjoint. */
export function intersectIntervals(a: DayInterval, b: DayInterval): DayInterval | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start <= end ? { start, end } : null;
}

/** The EDTF text of an interval of days: one day, or `a/b`. */
export function formatInterval({ start, end }: DayInterval): string {
  const from = start === -Infinity ? '..' : formatDay(calendarDay(start));
  const to = end === Infinity ? '..' : formatDay(calendarDay(end));
  return from === to ? from : `${from}/${to}`;
}

/** How exact an EDTF value is; null where it is no EDTF. An interval of days that is no week is `vague`. */
export function precisionOf(edtf: string): Precision | null {
  const value = parseEdtf(edtf);
  if (value === null) return null;
  if (value.kind === 'interval') return precisionOfInterval(value);
  if (value.kind === 'time') return value.minute === null ? 'hour' : 'minute';
  return value.kind === 'century' ? 'vague' : value.kind;
}

function precisionOfInterval(value: Edtf): Precision {
  const days = daysOf(value);
  if (days === null) return 'vague';
  const length = days.end - days.start + 1;
  if (length === 1) return 'day';
  if (length === 7 && mondayOf(days.start) === days.start) return 'week';
  if (length === 2 && mondayOf(days.start) === days.start - 5) return 'weekend';
  return isQuarter(days) ? 'quarter' : 'vague';
}

function isQuarter(days: DayInterval): boolean {
  const { year, month, day } = calendarDay(days.start);
  return day === 1 && month % 3 === 1 && months(year, month, 3).end === days.end;
}
