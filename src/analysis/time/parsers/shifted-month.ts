import type { Meaning, Reading } from '../meaning.ts';
import { readDay } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { parseMonthFirst } from './month-first.ts';
import { isToldNext, readShift } from './shift.ts';

/** "last March", "next January 6", "this September"; "the 4th of next month", "the 21st of that month". */
export function parseShiftedMonth(reader: Reader, index: number): Reading | null {
  return readMonth(reader, index) ?? readDayOfMonth(reader, index) ?? readBareDay(reader, index);
}

function readMonth(reader: Reader, index: number): Reading | null {
  const shift = readShift(reader, index);
  if (!shift || shift.shift === 'same') return null;
  const date = parseMonthFirst(reader, shift.next);
  if (date?.meaning.kind !== 'calendar' || date.meaning.year !== undefined) return null;
  return {
    first: index,
    next: date.next,
    // "the next March 15 deadline" is the first to come; "next March" that of next year.
    meaning: { ...date.meaning, shift: isToldNext(reader, index) ? 'coming' : shift.shift },
    rule: 'shifted-month',
  };
}

function readDayOfMonth(reader: Reader, index: number): Reading | null {
  const start = reader.is(index, 'the') ? index + 1 : index;
  const day = readDay(reader, start);
  if (!day?.ordinal) return null;
  const of = reader.is(day.next, 'of') ? day.next + 1 : day.next;
  const shift = readShift(reader, of);
  const definite = of > day.next && reader.is(of, 'the') && reader.is(of + 1, 'month');
  if (!definite && !(shift && reader.is(shift.next, 'month'))) return null;
  const monthShift = definite ? 'definite' : (shift?.shift ?? 0);
  const meaning: Meaning = { kind: 'calendar', day: day.value, monthShift };
  return { first: index, next: definite ? of + 2 : (shift?.next ?? of) + 1, meaning, rule: 'shifted-month' };
}

const LEADS = new Set(['on', 'by', 'until', 'since', 'from', 'to', 'between', 'of']);

/** "on the 18th", "by the 21st": digits, a preposition that asks for a day, and no noun that the ordinal counts. */
function readBareDay(reader: Reader, index: number): Reading | null {
  if (!reader.is(index, 'the') || !reader.isAny(index - 1, LEADS) || reader.digits(index + 1) === 0)
    return null;
  const day = readDay(reader, index + 1);
  if (!day?.ordinal || reader.is(day.next, '-') || reader.is(day.next, 'of')) return null;
  if (reader.isLetters(day.next) && !reader.isAny(day.next, AFTER)) return null;
  return {
    first: index,
    next: day.next,
    meaning: { kind: 'calendar', day: day.value },
    rule: 'shifted-month',
  };
}

const AFTER = new Set([
  'and',
  'to',
  'at',
  'in',
  'for',
  'until',
  'through',
  'with',
  'as',
  'after',
  'before',
  'when',
  'will',
  'was',
  'or',
  'is',
]);
