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
import { ParserTable, STARTS } from './starters.ts';
import type { Entry } from './starters.ts';
import { parseUnitReference } from './unit-reference.ts';
import { parseWeekday, parseWeekThenDay } from './weekday.ts';
import { parseYear } from './year.ts';

/** Parsers of dates that other expressions build on ("late Thursday", "two days after Christmas"). */
export const DATE_PARSERS: readonly Entry[] = [
  { parse: parseNumericDate, starts: STARTS.nothing, digits: true },
  { parse: parseWeekday, starts: STARTS.weekday, digits: false },
  { parse: parseWeekThenDay, starts: STARTS.shift, digits: false },
  { parse: parseShiftedMonth, starts: STARTS.shiftedMonth, digits: true },
  { parse: parseDayFirst, starts: STARTS.ordinal, digits: true },
  { parse: parseMonthFirst, starts: STARTS.month, digits: false },
  { parse: parseHoliday, starts: STARTS.holiday, digits: false },
  { parse: parseDeictic, starts: STARTS.deictic, digits: false },
  { parse: parsePartOfYear, starts: STARTS.partOfYear, digits: true },
  { parse: parseUnitReference, starts: STARTS.unitReference, digits: true },
  { parse: parseSeason, starts: STARTS.season, digits: false },
  { parse: parseDecade, starts: STARTS.decade, digits: true },
  { parse: parseYear, starts: STARTS.year, digits: true },
];

const TABLE = new ParserTable(DATE_PARSERS);

/** The longest date that begins at `index`; of equals, the first parser's. Worked out once for each atom. */
export function readDates(reader: Reader, index: number): Reading | null {
  const known = reader.dates[index];
  if (known !== undefined) return known;
  const found = TABLE.longest(reader, index);
  if (index < reader.count) reader.dates[index] = found;
  return found;
}
