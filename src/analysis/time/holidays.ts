import { dayNumber, easterOf, nthWeekdayOfMonth } from '../../dates/index.ts';
import type { DayNumber } from '../../dates/index.ts';

/**
 * How the day of a holiday follows from the year: a fixed day, the n-th weekday of a month, so many days from
 * Easter; `null` where no rule of this calendar gives it (moon-sighted feasts).
 */
type HolidayRule =
  | { month: number; day: number }
  | { month: number; weekday: number; n: number; plus?: number }
  | { easter: number }
  | null;

/** Names in lower case without apostrophes → rule. Facts of the calendar, from public law and church tables. */
const HOLIDAYS: Record<string, HolidayRule> = {
  'new years day': { month: 1, day: 1 },
  'new years eve': { month: 12, day: 31 },
  'orthodox christmas': { month: 1, day: 7 },
  'martin luther king day': { month: 1, weekday: 1, n: 3 },
  'presidents day': { month: 2, weekday: 1, n: 3 },
  'valentines day': { month: 2, day: 14 },
  'st patricks day': { month: 3, day: 17 },
  'saint patricks day': { month: 3, day: 17 },
  'saint patrick': { month: 3, day: 17 },
  'palm sunday': { easter: -7 },
  'good friday': { easter: -2 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  easter: { easter: 0 },
  'earth day': { month: 4, day: 22 },
  'may day': { month: 5, day: 1 },
  'international workers day': { month: 5, day: 1 },
  'victory day': { month: 5, day: 9 },
  'memorial day': { month: 5, weekday: 1, n: -1 },
  juneteenth: { month: 6, day: 19 },
  'independence day': { month: 7, day: 4 },
  'bastille day': { month: 7, day: 14 },
  'labor day': { month: 9, weekday: 1, n: 1 },
  'labour day': { month: 9, weekday: 1, n: 1 },
  'columbus day': { month: 10, weekday: 1, n: 2 },
  halloween: { month: 10, day: 31 },
  'veterans day': { month: 11, day: 11 },
  'armistice day': { month: 11, day: 11 },
  'remembrance day': { month: 11, day: 11 },
  thanksgiving: { month: 11, weekday: 4, n: 4 },
  'thanksgiving day': { month: 11, weekday: 4, n: 4 },
  'black friday': { month: 11, weekday: 4, n: 4, plus: 1 },
  'cyber monday': { month: 11, weekday: 4, n: 4, plus: 4 },
  'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 },
  christmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
  'ash wednesday': { easter: -46 },
  'eid al fitr': null,
  'eid al adha': null,
  ramadan: null,
  hanukkah: null,
  passover: null,
};

/** Name as read → its key. */
export const HOLIDAY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.keys(HOLIDAYS).map((name) => [name, name]),
);

/** The day of a holiday in a year; null where its date follows no rule of the civil calendar. */
export function dayOfHoliday(holiday: string, year: number): DayNumber | null {
  const rule = HOLIDAYS[holiday] ?? null;
  if (rule === null) return null;
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('day' in rule) return dayNumber({ year, month: rule.month, day: rule.day });
  const day = nthWeekdayOfMonth({ year, month: rule.month }, rule.weekday, rule.n);
  return day === null ? null : day + (rule.plus ?? 0);
}

/** Month and day of a fixed holiday, for an unresolved value (`XXXX-12-25`); null for a movable one. */
export function fixedDayOf(holiday: string): { month: number; day: number } | null {
  const rule = HOLIDAYS[holiday] ?? null;
  return rule !== null && 'day' in rule ? rule : null;
}
