import type { CalendarMeaning, Meaning, Reading, Shift } from '../meaning.ts';
import { readDay } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { parseDayFirst } from './day-first.ts';
import { parseMonthFirst } from './month-first.ts';
import { parseNumericDate } from './numeric-date.ts';
import { isToldNext, readShift } from './shift.ts';

/** "Monday", "last Thursday", "Monday, Jan. 10", "Friday the 26th", "Wednesday of next week", "Monday (10 January)". */
export function parseWeekday(reader: Reader, index: number): Reading | null {
  const shift = readShift(reader, index);
  const at = shift?.next ?? index;
  const weekday = reader.word(at)?.weekday ?? -1;
  if (weekday < 0) return null;
  const afterName = skipDot(reader, at);
  const dated = readDate(reader, afterName, weekday);
  if (dated) return { first: index, next: dated.next, meaning: dated.meaning, rule: 'weekday' };
  if (!isWeekdayName(reader, at, shift !== null)) return null;
  const week = readWeek(reader, afterName);
  const meaning: Meaning = {
    kind: 'weekday',
    weekday,
    shift: isToldNext(reader, index) ? 'following' : (shift?.shift ?? null),
    week: week?.shift ?? null,
  };
  return {
    first: index,
    next: week?.next ?? (isShort(reader, at) ? afterName : at + 1),
    meaning,
    rule: 'weekday',
  };
}

function skipDot(reader: Reader, at: number): number {
  return reader.is(at + 1, '.') && reader.glued(at + 1) && isShort(reader, at) ? at + 2 : at + 1;
}

function isShort(reader: Reader, at: number): boolean {
  return reader.length(at) <= 5;
}

const BEFORE_SHORT = new Set([
  'on',
  'until',
  'by',
  'from',
  'to',
  'every',
  'each',
  'late',
  'early',
  'since',
  'or',
  'and',
]);

/** "Sun", "Sat", "Wed", "mon" are other words most of the time; "Friday" never is. */
function isWeekdayName(reader: Reader, at: number, shifted: boolean): boolean {
  if (!isShort(reader, at)) return true;
  if (!reader.isCapitalized(at)) return false;
  if (reader.is(at, 'tues') || reader.is(at, 'thurs') || reader.is(at, 'weds')) return true;
  return shifted || reader.isAny(at - 1, BEFORE_SHORT);
}

function readDate(
  reader: Reader,
  index: number,
  weekday: number,
): { next: number; meaning: CalendarMeaning } | null {
  const bracket = reader.is(index, '(');
  const at = bracket || reader.is(index, ',') || reader.is(index, '-') ? index + 1 : index;
  const date = parseMonthFirst(reader, at) ?? parseDayFirst(reader, at) ?? parseNumericDate(reader, at);
  if (date?.meaning.kind === 'calendar' && date.meaning.day !== undefined) {
    if (bracket && !reader.is(date.next, ')')) return null;
    return { next: bracket ? date.next + 1 : date.next, meaning: { ...date.meaning, weekday } };
  }
  const day = readDay(reader, reader.is(index, 'the') ? index + 1 : index);
  return day?.ordinal === true && !reader.is(day.next, 'of') && !isCounted(reader, day.next)
    ? { next: day.next, meaning: { kind: 'calendar', day: day.value, weekday } }
    : null;
}

/** "On Monday the 12th round": something other than a day is counted. */
function isCounted(reader: Reader, index: number): boolean {
  return reader.isLetters(index) && reader.word(index) === null;
}

/** "next week on Tuesday", "this week, Monday": the week first. */
export function parseWeekThenDay(reader: Reader, index: number): Reading | null {
  const week = readWeek(reader, index);
  if (!week || reader.is(index, 'of')) return null;
  const comma = reader.is(week.next, ',') || reader.is(week.next, '-') ? week.next + 1 : week.next;
  const at = reader.is(comma, 'on') ? comma + 1 : comma;
  const weekday = reader.word(at)?.weekday ?? -1;
  if (weekday < 0 || reader.glued(at)) return null;
  const meaning: Meaning = { kind: 'weekday', weekday, shift: null, week: week.shift };
  return { first: index, next: at + 1, meaning, rule: 'weekday' };
}

/** "of next week", "next week", "of that week" */
export function readWeek(reader: Reader, index: number): { shift: Shift; next: number } | null {
  const at = reader.is(index, 'of') ? index + 1 : index;
  const shift = readShift(reader, at);
  return shift && reader.is(shift.next, 'week') ? { shift: shift.shift, next: shift.next + 1 } : null;
}
