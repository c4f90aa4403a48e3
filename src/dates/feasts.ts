import { dayNumber, weekdayOf } from './days.ts';
import type { DayNumber } from './days.ts';

/** Easter Sunday of a year in the Gregorian calendar (anonymous Gregorian algorithm, Meeus/Jones/Butcher). */
export function easterOf(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

/** Easter Sunday of the Orthodox churches: reckoned in the Julian calendar (Meeus), as a Gregorian day. */
export function orthodoxEasterOf(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  const century = Math.floor(year / 100);
  const lag = century - Math.floor(century / 4) - 2;
  return dayNumber({ year, month: Math.floor(f / 31), day: (f % 31) + 1 }) + lag;
}

/**
 * Rosh Hashanah (1 Tishri) of the Hebrew year that begins in a Gregorian year: the day of September of the mean new
 * moon (Conway, Guy and Berlekamp, "Winning Ways"), put off by the calendar's rules.
 */
export function roshHashanahOf(year: number): DayNumber {
  const golden = (12 * ((year % 19) + 1)) % 19;
  const mean =
    Math.floor(year / 100) -
    Math.floor(year / 400) -
    2 +
    (765_433 / 492_480) * golden +
    (year % 4) / 4 -
    (313 * year + 89_081) / 98_496;
  const fraction = mean - Math.floor(mean);
  const day = dayNumber({ year, month: 9, day: 1 }) + Math.floor(mean) - 1;
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 3 || weekday === 5) return day + 1;
  if (weekday === 1 && fraction >= 23_269 / 25_920 && golden > 11) return day + 1;
  return weekday === 2 && fraction >= 1367 / 2160 && golden > 6 ? day + 2 : day;
}

/** The first day of Hanukkah (25 Kislev): the month before has a day more in the longest years. */
export function hanukkahOf(year: number): DayNumber {
  const begins = roshHashanahOf(year);
  const length = roshHashanahOf(year + 1) - begins;
  return begins + (length % 10 === 5 ? 84 : 83);
}

/** First day of the Chinese year from 1980 on, month and two digits of the day (Hong Kong Observatory). */
const LUNAR_YEARS =
  '216 205 125 213 202 220 209 129 217 206 127 215 204 123 210 131 219 207 128 216 205 124 212 201 122 209 129 218 207 126 214 203 123 210 131 219 208 128 216 205 125 212 201 122 210 129 217 207 126 213 202 123 211 131 219 208 128 215 204 124 212'
    .split(' ')
    .map(Number);
const FIRST_LUNAR_YEAR = 1980;

/** Lunar New Year (Spring Festival, Tet) from 1980 to 2040; null outside the table. */
export function lunarNewYearOf(year: number): DayNumber | null {
  const entry = LUNAR_YEARS[year - FIRST_LUNAR_YEAR];
  return entry === undefined ? null : dayNumber({ year, month: Math.floor(entry / 100), day: entry % 100 });
}
