import type { Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { parseDayFirst } from './day-first.ts';
import { parseDecade } from './decade.ts';
import { parseDeictic } from './deictic.ts';
import { parseHoliday } from './holiday.ts';
import { parseMonthFirst } from './month-first.ts';
import { parseNumericDate } from './numeric-date.ts';
import { parsePartOfYear } from './part-of-year.ts';
import { parseSeason } from './season.ts';
import { parseShiftedMonth } from './shifted-month.ts';
import { parseUnitReference } from './unit-reference.ts';
import { parseWeekday, parseWeekThenDay } from './weekday.ts';
import { parseYear } from './year.ts';

type Parse = (reader: Reader, index: number) => Reading | null;

/** Parsers of dates that other expressions build on ("late Thursday", "two days after Christmas"). */
export const DATE_PARSERS: readonly Parse[] = [
  parseNumericDate,
  parseWeekday,
  parseWeekThenDay,
  parseShiftedMonth,
  parseDayFirst,
  parseMonthFirst,
  parseHoliday,
  parseDeictic,
  parsePartOfYear,
  parseUnitReference,
  parseSeason,
  parseDecade,
  parseYear,
];

/** The longest date that begins at `index`; of equals, the first parser's. */
export function readDates(reader: Reader, index: number): Reading | null {
  if (reader.word(index) === null && reader.number(index) < 0) return null;
  return longest(DATE_PARSERS, reader, index);
}

/** The longest reading of several parsers. */
export function longest(parsers: readonly Parse[], reader: Reader, index: number): Reading | null {
  let best: Reading | null = null;
  for (const parse of parsers) {
    const found = parse(reader, index);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}
