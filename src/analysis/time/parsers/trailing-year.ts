import type { CalendarMeaning, Shift } from '../meaning.ts';
import { endsNumber } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { expandYear, readYear, skipRegime } from '../years.ts';

export interface TrailingYear {
  parts: Pick<CalendarMeaning, 'year' | 'yearShift'>;
  next: number;
}

const SHIFTS: Record<string, Shift> = {
  this: 0,
  last: -1,
  next: 1,
  previous: -1,
  following: 'following',
  that: 'same',
  same: 'same',
};

/** The year after a month or a day: ", 2022", " 2022", " of 2022", " of last year", "-2020", "next year". */
export function readTrailingYear(reader: Reader, index: number): TrailingYear | null {
  const at = skipToYear(reader, index);
  const shifted = readShiftedYear(reader, at);
  if (shifted) return shifted;
  const year = readYear(reader, at) ?? (reader.is(index, 'of') ? readBareShort(reader, index + 1) : null);
  // "on May 5, 1500 people …" is rare; "May 5, 20 people" is not read as a year at all.
  return year ? { parts: { year: year.year }, next: year.next } : null;
}

/** "April of 87": above 31, so that it is no day. */
function readBareShort(reader: Reader, index: number): { year: number; next: number } | null {
  const value = reader.number(index);
  if (value <= 31 || reader.digits(index) !== 2 || !endsNumber(reader, index) || reader.isLetters(index + 1))
    return null;
  return { year: expandYear(value), next: index + 1 };
}

function skipToYear(reader: Reader, index: number): number {
  if (reader.is(index, ',')) return reader.is(index + 1, 'in') ? index + 2 : index + 1;
  if (reader.is(index, 'of') || reader.is(index, 'in')) {
    const at = skipRegime(reader, reader.is(index + 1, 'the') ? index + 2 : index + 1);
    return reader.is(at, 'year') && reader.digits(at + 1) === 4 ? at + 1 : at;
  }
  const joined = reader.is(index, '-') || reader.is(index, '/');
  return joined && reader.glued(index) && reader.glued(index + 1) && reader.digits(index + 1) === 4
    ? index + 1
    : index;
}

function readShiftedYear(reader: Reader, index: number): TrailingYear | null {
  const shift = SHIFTS[reader.word(index)?.text ?? ''];
  if (shift === undefined || !reader.is(index + 1, 'year')) return null;
  return { parts: { yearShift: shift }, next: index + 2 };
}
