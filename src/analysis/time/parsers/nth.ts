import type { Meaning, Reading } from '../meaning.ts';
import { readCount, readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { readDates } from './dates.ts';

/** "the last week of March", "the first two weeks of 2021", "the second Monday of next month", "week 31". */
export function parseNth(reader: Reader, index: number): Reading | null {
  const start = reader.is(index, 'the') ? index + 1 : index;
  const n = readNth(reader, start);
  if (!n) return parseWeekNumber(reader, index, start);
  const count = readCount(reader, n.next);
  const at = count?.next ?? n.next;
  const word = reader.word(at);
  if (
    !word ||
    (word.unit === null && word.weekday < 0) ||
    !(reader.is(at + 1, 'of') || reader.is(at + 1, 'in'))
  )
    return null;
  const base = readBase(reader, at + 2);
  if (!base || (count !== null && count.value === null)) return null;
  const of = base.meaning;
  const meaning: Meaning =
    word.unit === null
      ? { kind: 'nth-weekday', n: n.value, weekday: word.weekday, of }
      : { kind: 'nth', n: n.value, count: count?.value ?? 1, unit: word.unit, of };
  return { first: index, next: base.next, meaning, rule: 'nth' };
}

function readNth(reader: Reader, index: number): { value: number; next: number } | null {
  if (reader.is(index, 'last') || reader.is(index, 'final')) return { value: -1, next: index + 1 };
  return readOrdinal(reader, index);
}

function readBase(reader: Reader, index: number): { meaning: Meaning; next: number } | null {
  const date = readDates(reader, index);
  if (date) return date;
  const unit = reader.is(index, 'the') ? (reader.word(index + 1)?.unit ?? null) : null;
  if (unit !== 'month' && unit !== 'year' && unit !== 'week') return null;
  return { meaning: { kind: 'unit', unit, shift: 'definite' }, next: index + 2 };
}

/** "week 31", "the week 3 of 2027" */
function parseWeekNumber(reader: Reader, first: number, at: number): Reading | null {
  const n = reader.number(at + 1);
  if (!reader.is(at, 'week') || reader.digits(at + 1) === 0 || n < 1 || n > 53) return null;
  const base = reader.is(at + 2, 'of') ? readBase(reader, at + 3) : null;
  const of: Meaning = base?.meaning ?? { kind: 'unit', unit: 'year', shift: 0 };
  return base
    ? { first, next: base.next, meaning: { kind: 'nth', n, count: 1, unit: 'week', of }, rule: 'nth' }
    : null;
}
