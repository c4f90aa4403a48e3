/** A day as the number of days since 1970-01-01 (proleptic Gregorian calendar): no clock, no zone. */
export type DayNumber = number;

/** Year (astronomical: 0 is 1 BC), month 1..12 and day 1..31. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Length of a month, 0 where the month does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has this day: no February 30th. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  return Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Day number of a calendar day. The day may lie outside its month (32 is the first of the next).
 * Algorithm: days from civil, with years that begin in March (Howard Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms").
 */
export function dayNumber({ year, month, day }: CalendarDay): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The calendar day of a day number: the inverse of `dayNumber`. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day some months on; the last of the month where that month is shorter (Jan. 31 + 1 = Feb. 28). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = calendarDay(day);
  const { year, month } = shiftMonth(from, months);
  return dayNumber({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

/** Year and month some months on. */
export function shiftMonth(
  from: { year: number; month: number },
  months: number,
): { year: number; month: number } {
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  return { year, month: index - year * 12 + 1 };
}
