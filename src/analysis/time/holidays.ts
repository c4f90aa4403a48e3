import {
  dayNumber,
  easterOf,
  hanukkahOf,
  lunarNewYearOf,
  nthWeekdayOfMonth,
  orthodoxEasterOf,
  roshHashanahOf,
} from '../../dates/index.ts';
import type { DayNumber } from '../../dates/index.ts';

/** Feasts from which others are counted, each a day of every year; null where nobody has reckoned it. */
const FEASTS: Record<string, (year: number) => DayNumber | null> = {
  easter: easterOf,
  orthodox: orthodoxEasterOf,
  tishri: roshHashanahOf,
  hanukkah: hanukkahOf,
  lunar: lunarNewYearOf,
};

/**
 * How the day of a holiday follows from the year: a fixed day, the n-th weekday of a month, so many days from a
 * feast. `null` where no rule gives it: the sighting of the moon decides Eid, each country its own national day.
 */
type HolidayRule =
  | { month: number; day: number }
  | { month: number; weekday: number; n: number; plus?: number }
  | { feast: string; plus: number }
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
  'palm sunday': { feast: 'easter', plus: -7 },
  'good friday': { feast: 'easter', plus: -2 },
  'easter sunday': { feast: 'easter', plus: 0 },
  'easter monday': { feast: 'easter', plus: 1 },
  easter: { feast: 'easter', plus: 0 },
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
  'ash wednesday': { feast: 'easter', plus: -46 },
  'orthodox easter': { feast: 'orthodox', plus: 0 },
  'orthodox good friday': { feast: 'orthodox', plus: -2 },
  'rosh hashanah': { feast: 'tishri', plus: 0 },
  'yom kippur': { feast: 'tishri', plus: 9 },
  sukkot: { feast: 'tishri', plus: 14 },
  hanukkah: { feast: 'hanukkah', plus: 0 },
  // 15 Nisan stands 163 days before the New Year that follows it.
  passover: { feast: 'tishri', plus: -163 },
  'lunar new year': { feast: 'lunar', plus: 0 },
  'chinese new year': { feast: 'lunar', plus: 0 },
  'eid al fitr': null,
  'eid al adha': null,
  'eid ul fitr': null,
  'eid ul adha': null,
  ramadan: null,
  ashura: null,
  diwali: null,
  nowruz: null,
  'day of another country': null,
};

/** Days that every country keeps on its own date; without a country's name they are those of the United States. */
const NATIONAL = new Set([
  'independence day',
  'memorial day',
  'labor day',
  'labour day',
  'victory day',
  'remembrance day',
]);

/** The holiday of that name in another country: its date is in no table here. */
export function inOtherCountry(holiday: string): string {
  return NATIONAL.has(holiday) ? 'day of another country' : holiday;
}

/** Name as read → its key. */
export const HOLIDAY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.keys(HOLIDAYS).map((name) => [name, name]),
);

/** The day of a holiday in a year; null where its date follows no rule of the civil calendar. */
export function dayOfHoliday(holiday: string, year: number): DayNumber | null {
  const rule = HOLIDAYS[holiday] ?? null;
  if (rule === null) return null;
  if ('feast' in rule) {
    const feast = FEASTS[rule.feast]?.(year) ?? null;
    return feast === null ? null : feast + rule.plus;
  }
  if ('day' in rule) return dayNumber({ year, month: rule.month, day: rule.day });
  const day = nthWeekdayOfMonth({ year, month: rule.month }, rule.weekday, rule.n);
  return day === null ? null : day + (rule.plus ?? 0);
}

/** Month and day of a fixed holiday, for an unresolved value (`XXXX-12-25`); null for a movable one. */
export function fixedDayOf(holiday: string): { month: number; day: number } | null {
  const rule = HOLIDAYS[holiday] ?? null;
  return rule !== null && 'day' in rule ? rule : null;
}
