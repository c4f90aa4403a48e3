import {
  calendarDay,
  dayNumber,
  daysInMonth,
  formatDay,
  formatInterval,
  formatYear,
  isoWeekOf,
  mondayOf,
  shiftMonth,
} from '../../../dates/index.ts';
import type { CalendarDay, DayNumber } from '../../../dates/index.ts';
import type { TimexBasis } from '../../../types/timex.ts';
import type { Unit } from '../meaning.ts';
import type { Resolution } from '../scene.ts';
import { pad, timexYear } from '../timex-value.ts';

/** How a date was come by: stated, or counted from `anchor` (an EDTF date or the words of an event). */
export interface Ground {
  basis: TimexBasis;
  anchor: string | null;
}

export const EXPLICIT: Ground = { basis: 'explicit', anchor: null };

/** Counted from a day. */
export function relativeTo(day: DayNumber): Ground {
  return { basis: 'relative', anchor: formatDay(calendarDay(day)) };
}

/** A date that nothing around it lets a reader place: its value keeps X for what is not known. */
export function unresolved(
  value: string,
  precision: Resolution['precision'],
  anchor: string | null = null,
): Resolution {
  return { type: 'DATE', value, edtf: null, precision, basis: 'unresolved', anchor };
}

/** A date without the year, month … it lacks. */
function date(
  value: string,
  edtf: string,
  rest: Ground & { precision: Resolution['precision'] },
): Resolution {
  return { type: 'DATE', value, edtf, precision: rest.precision, basis: rest.basis, anchor: rest.anchor };
}

export function timexDay(day: CalendarDay): string {
  return `${timexYear(day.year)}-${pad(day.month)}-${pad(day.day)}`;
}

export function dayPoint(day: DayNumber, ground: Ground): Resolution {
  const calendar = calendarDay(day);
  return date(timexDay(calendar), formatDay(calendar), { ...ground, precision: 'day' });
}

export function weekPoint(day: DayNumber, ground: Ground): Resolution {
  const monday = mondayOf(day);
  const { year, week } = isoWeekOf(day);
  const edtf = formatInterval({ start: monday, end: monday + 6 });
  return date(`${timexYear(year)}-W${pad(week)}`, edtf, { ...ground, precision: 'week' });
}

export function weekendPoint(day: DayNumber, ground: Ground): Resolution {
  const monday = mondayOf(day);
  const { year, week } = isoWeekOf(day);
  const edtf = formatInterval({ start: monday + 5, end: monday + 6 });
  return date(`${timexYear(year)}-W${pad(week)}-WE`, edtf, { ...ground, precision: 'weekend' });
}

export function monthPoint({ year, month }: { year: number; month: number }, ground: Ground): Resolution {
  return date(`${timexYear(year)}-${pad(month)}`, `${formatYear(year)}-${pad(month)}`, {
    ...ground,
    precision: 'month',
  });
}

export function yearPoint(year: number, ground: Ground): Resolution {
  return date(timexYear(year), formatYear(year), { ...ground, precision: 'year' });
}

export function decadePoint(decade: number, ground: Ground): Resolution {
  return date(pad(decade, 3), `${pad(decade, 3)}X`, { ...ground, precision: 'decade' });
}

export function centuryPoint(century: number, ground: Ground): Resolution {
  return date(pad(century, 2), `${pad(century, 2)}XX`, { ...ground, precision: 'vague' });
}

/** A quarter or a half of a year, as the interval of its months. */
export function monthsPoint(
  { year, part, number }: { year: number; part: 'Q' | 'H'; number: number },
  ground: Ground,
): Resolution {
  const length = part === 'Q' ? 3 : 6;
  const last = number * length;
  const edtf = `${formatYear(year)}-${pad(last - length + 1)}/${formatYear(year)}-${pad(last)}`;
  return date(`${timexYear(year)}-${part}${String(number)}`, edtf, {
    ...ground,
    precision: part === 'Q' ? 'quarter' : 'vague',
  });
}

/** The unit of the calendar that holds a day; null for units that the calendar does not cut. */
export function unitPoint(unit: Unit, day: DayNumber, ground: Ground): Resolution | null {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'day':
      return dayPoint(day, ground);
    case 'week':
      return weekPoint(day, ground);
    case 'weekend':
      return weekendPoint(day, ground);
    case 'month':
      return monthPoint({ year, month }, ground);
    case 'quarter':
      return monthsPoint({ year, part: 'Q', number: Math.ceil(month / 3) }, ground);
    case 'year':
      return yearPoint(year, ground);
    case 'decade':
      return decadePoint(Math.floor(year / 10), ground);
    case 'century':
      return centuryPoint(Math.floor(year / 100), ground);
    default:
      return null;
  }
}

const MONTHS_OF: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};
const DAYS_OF: Partial<Record<Unit, number>> = { day: 1, night: 1, weekend: 7, week: 7, fortnight: 14 };

/** A day so many units on; halves of months and years count in months and days. Hours and less stay on the day. */
export function shiftDay(day: DayNumber, unit: Unit, count: number): DayNumber {
  const months = MONTHS_OF[unit];
  if (months === undefined) return day + Math.round((DAYS_OF[unit] ?? 0) * count);
  const whole = Math.trunc(months * count);
  const from = calendarDay(day);
  const { year, month } = shiftMonth(from, whole);
  const rest = Math.round((months * count - whole) * 30);
  return dayNumber({ year, month, day: Math.min(from.day, daysInMonth(year, month)) }) + rest;
}
