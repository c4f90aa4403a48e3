import type { Meaning, Reading, Shift } from '../meaning.ts';
import { readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { readYear } from '../years.ts';
import { readShift } from './shift.ts';
import { readTrailingYear } from './trailing-year.ts';

/** "the first quarter of 2022", "Q1 2019", "2019-Q1", "the second half of the year", "H2". */
export function parsePartOfYear(reader: Reader, index: number): Reading | null {
  return readNamed(reader, index) ?? readYearFirst(reader, index) ?? readLetter(reader, index, index);
}

function readNamed(reader: Reader, index: number): Reading | null {
  const named = reader.is(index, 'the') ? index + 1 : index;
  const start = reader.is(named, 'fiscal') ? named + 1 : named;
  const found = readNumbered(reader, start);
  if (!found) return null;
  const { part, number } = found;
  const year = readPartYear(reader, found.next);
  // "in the second half" alone is football; "the last quarter" the one before this.
  if (!year && (part === 'H' || number === 0)) return null;
  const next = year?.next ?? found.next;
  const most = part === 'Q' ? 4 : 2;
  const meaning = meaningOf(part, number === 0 ? most : number, year);
  const own = start > named || isFiscal(reader, found.next, next) || reader.isAny(next, ENDED);
  return { first: index, next, meaning: own ? { ...meaning, own } : meaning, rule: 'part-of-year' };
}

/** "first quarter", "fourth-quarter", "last half": 0 for the last. */
function readNumbered(
  reader: Reader,
  index: number,
): { part: 'Q' | 'H'; number: number; next: number } | null {
  const number =
    reader.is(index, 'last') || reader.is(index, 'final')
      ? { value: 0, next: index + 1 }
      : readHalf(reader, index);
  if (!number) return null;
  const at = reader.is(number.next, '-') && reader.glued(number.next) ? number.next + 1 : number.next;
  const part = reader.is(at, 'quarter') ? 'Q' : reader.is(at, 'half') ? 'H' : null;
  if (part === null || number.value > (part === 'Q' ? 4 : 2)) return null;
  return { part, number: number.value, next: at + 1 };
}

/** "the second quarter ended Nov. 30" */
const ENDED = new Set(['ended', 'ending']);

function isFiscal(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reader.is(at, 'fiscal') || reader.is(at, 'fy')) return true;
  return false;
}

/** "first", "1st", "latter" */
function readHalf(reader: Reader, index: number): { value: number; next: number } | null {
  if (reader.is(index, 'latter')) return { value: 2, next: index + 1 };
  return readOrdinal(reader, index);
}

interface PartYear {
  year?: number;
  shift?: Shift;
  next: number;
}

function readPartYear(reader: Reader, index: number): PartYear | null {
  const of = reader.is(index, 'of') || reader.is(index, 'in') ? index + 1 : index;
  if (reader.is(of, 'the') && reader.is(of + 1, 'year') && of > index)
    return { shift: 'definite', next: of + 2 };
  const trailing = readTrailingYear(reader, index);
  if (!trailing) return null;
  const { year, yearShift } = trailing.parts;
  if (year !== undefined) return { year, next: trailing.next };
  return { ...(yearShift === undefined ? {} : { shift: yearShift }), next: trailing.next };
}

type PartMeaning = Extract<Meaning, { kind: 'part-of-year' }>;

function meaningOf(part: 'Q' | 'H', number: number, year: Partial<PartYear> | null): PartMeaning {
  return {
    kind: 'part-of-year',
    part,
    number,
    ...(year?.year === undefined ? {} : { year: year.year }),
    ...(year?.shift === undefined ? {} : { shift: year.shift }),
  };
}

/** "2019 Q1", "2019-Q1", "next year's first quarter" */
function readYearFirst(reader: Reader, index: number): Reading | null {
  const year = readYear(reader, index);
  if (year) {
    const at = reader.is(year.next, '-') ? year.next + 1 : year.next;
    const letter = readLetter(reader, at, index);
    return letter ? { ...letter, meaning: { ...letter.meaning, year: year.year } as Meaning } : null;
  }
  const shift = readShift(reader, index);
  if (!shift || !reader.is(shift.next, 'year')) return null;
  const possessive = reader.is(shift.next + 1, "'") || reader.is(shift.next + 1, '’') ? shift.next + 3 : -1;
  const named = possessive < 0 ? null : readNamedPart(reader, possessive);
  if (!named) return null;
  return {
    first: index,
    next: named.next,
    meaning: { ...named.meaning, shift: shift.shift } as Meaning,
    rule: 'part-of-year',
  };
}

function readNamedPart(reader: Reader, index: number): { meaning: Meaning; next: number } | null {
  const number = readOrdinal(reader, index);
  if (!number) return null;
  const part = reader.is(number.next, 'quarter') ? 'Q' : reader.is(number.next, 'half') ? 'H' : null;
  return part === null ? null : { meaning: meaningOf(part, number.value, null), next: number.next + 1 };
}

/** "Q1", "H2", with the year behind: "Q3 2019", "q1 of 2017", "q1-2019". */
function readLetter(reader: Reader, at: number, first: number): Reading | null {
  const part = reader.is(at, 'q') ? 'Q' : reader.is(at, 'h') ? 'H' : null;
  const number = reader.number(at + 1);
  if (part === null || !reader.glued(at + 1) || reader.digits(at + 1) !== 1) return null;
  if (number < 1 || number > (part === 'Q' ? 4 : 2)) return null;
  const year = first === at ? readPartYear(reader, at + 2) : null;
  // "H1" alone is a heading, a flu strain, a visa.
  if (part === 'H' && first === at && !year) return null;
  return { first, next: year?.next ?? at + 2, meaning: meaningOf(part, number, year), rule: 'part-of-year' };
}
