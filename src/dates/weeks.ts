import { calendarDay, dayNumber, weekdayOf } from './days.ts';
import type { DayNumber } from './days.ts';

/** Monday of the week of a day: weeks run from Monday to Sunday (ISO 8601). */
export function mondayOf(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** Year and number of the ISO week of a day: week 1 holds the year's first Thursday. */
export function isoWeekOf(day: DayNumber): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = calendarDay(thursday);
  const first = dayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

/** Monday of an ISO week; null where the year has no week of that number. */
export function mondayOfIsoWeek(year: number, week: number): DayNumber | null {
  const monday = mondayOf(dayNumber({ year, month: 1, day: 4 })) + (week - 1) * 7;
  const found = isoWeekOf(monday);
  return found.year === year && found.week === week ? monday : null;
}

/** The latest day of that weekday (0 = Sunday) on or before `day`. */
export function weekdayOnOrBefore(day: DayNumber, weekday: number): DayNumber {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first day of that weekday (0 = Sunday) on or after `day`. */
export function weekdayOnOrAfter(day: DayNumber, weekday: number): DayNumber {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The n-th such weekday of a month, from its end with negative n (-1 = the last); null where it has none. */
export function nthWeekdayOfMonth(
  of: { year: number; month: number },
  weekday: number,
  n: number,
): DayNumber | null {
  const first = dayNumber({ ...of, day: 1 });
  const next = dayNumber({
    ...of,
    month: of.month === 12 ? 1 : of.month + 1,
    year: of.year + (of.month === 12 ? 1 : 0),
    day: 1,
  });
  const found =
    n > 0
      ? weekdayOnOrAfter(first, weekday) + (n - 1) * 7
      : weekdayOnOrBefore(next - 1, weekday) + (n + 1) * 7;
  return n !== 0 && found >= first && found < next ? found : null;
}
