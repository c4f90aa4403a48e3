import { isCalendarDay } from '../../../dates/index.ts';
import { startsNumber } from '../numbers.ts';
import type { CalendarMeaning, Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { expandYear } from '../years.ts';

const MARKS = new Set(['-', '/', '.']);

/** "2021-12-30", "12/30/2021", "30.12.2021", "20211230", "2022-01": three numbers with the same mark between. */
export function parseNumericDate(reader: Reader, index: number): Reading | null {
  if (!startsAlone(reader, index)) return null;
  if (isNineEleven(reader, index))
    return { first: index, next: index + 3, meaning: NINE_ELEVEN, rule: 'numeric-date' };
  const compact = readCompact(reader, index);
  if (compact) return { first: index, next: index + 1, meaning: compact, rule: 'numeric-date' };
  const mark = reader.word(index + 1)?.text ?? '';
  if (!isJoined(reader, index, mark)) return null;
  const three = isJoined(reader, index + 2, mark);
  const meaning = three ? readThree(reader, index, mark) : readYearMonth(reader, index, mark);
  const next = index + (three ? 5 : 3);
  return meaning && endsAlone(reader, next) ? { first: index, next, meaning, rule: 'numeric-date' } : null;
}

const NINE_ELEVEN: CalendarMeaning = { kind: 'calendar', year: 2001, month: 9, day: 11 };

/** "9/11" is one day of history wherever no other number hangs on. */
function isNineEleven(reader: Reader, index: number): boolean {
  const found = reader.number(index) === 9 && reader.number(index + 2) === 11;
  return found && isJoined(reader, index, '/') && endsAlone(reader, index + 3);
}

function isJoined(reader: Reader, index: number, mark: string): boolean {
  return (
    MARKS.has(mark) &&
    reader.is(index + 1, mark) &&
    reader.glued(index + 1) &&
    reader.glued(index + 2) &&
    reader.digits(index + 2) > 0
  );
}

/** No digits, letters or further marks hang on: "133-03-03-2020" is a code. */
function startsAlone(reader: Reader, index: number): boolean {
  if (!startsNumber(reader, index)) return false;
  if (!reader.glued(index)) return true;
  const joined = reader.isAny(index - 1, MARKS) && reader.glued(index - 1);
  return !(joined && reader.digits(index - 2) > 0);
}

function endsAlone(reader: Reader, next: number): boolean {
  if (!reader.glued(next)) return true;
  if (reader.is(next, 't') && reader.glued(next + 1) && reader.digits(next + 1) === 2) return true;
  return (
    !reader.isLetters(next) &&
    !(reader.isAny(next, MARKS) && reader.glued(next + 1) && reader.digits(next + 1) > 0)
  );
}

function readThree(reader: Reader, index: number, mark: string): CalendarMeaning | null {
  const [a, b, c] = [reader.number(index), reader.number(index + 2), reader.number(index + 4)];
  if (reader.digits(index) === 4) return calendarOf(a, b, c);
  const width = reader.digits(index + 4);
  if (width !== 4 && width !== 2) return null;
  // "3.5.12" is a version or a section; with full stops the year has four digits.
  if (width === 2 && mark !== '/') return null;
  const year = width === 4 ? c : expandYear(c);
  // American order first, as in the papers this reads; a day above 12 shows the other, a full stop too.
  return mark === '.'
    ? (calendarOf(year, b, a) ?? calendarOf(year, a, b))
    : (calendarOf(year, a, b) ?? calendarOf(year, b, a));
}

function calendarOf(year: number, month: number, day: number): CalendarMeaning | null {
  return year >= 1000 && year <= 2199 && isCalendarDay({ year, month, day })
    ? { kind: 'calendar', year, month, day }
    : null;
}

/** "2022-01": ISO year and month. Also "12-2015" and "12/2015". */
function readYearMonth(reader: Reader, index: number, mark: string): CalendarMeaning | null {
  if (mark === '.') return null;
  const yearFirst = reader.digits(index) === 4;
  const year = reader.number(yearFirst ? index : index + 2);
  const month = reader.number(yearFirst ? index + 2 : index);
  if (reader.digits(yearFirst ? index + 2 : index) !== 2 || (!yearFirst && reader.digits(index + 2) !== 4))
    return null;
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && (mark === '-' || !yearFirst)
    ? { kind: 'calendar', year, month }
    : null;
}

/** "20211230" */
function readCompact(reader: Reader, index: number): CalendarMeaning | null {
  if (reader.digits(index) !== 8 || !endsAlone(reader, index + 1)) return null;
  const value = reader.number(index);
  const year = Math.floor(value / 10_000);
  return year >= 1900 && year <= 2099 ? calendarOf(year, Math.floor(value / 100) % 100, value % 100) : null;
}
