import { endsNumber, readWords, startsNumber } from './numbers.ts';
import type { Reader } from './reader.ts';

export interface ReadYear {
  year: number;
  next: number;
}

/** Years that digits alone may mean. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A year where the words around already speak of a date: "2021", "480 BC", "'98", "nineteen ninety-six". */
export function readYear(reader: Reader, index: number): ReadYear | null {
  return (
    readEraYear(reader, index) ??
    readPlainYear(reader, index) ??
    readShortYear(reader, index) ??
    readSpelledYear(reader, index)
  );
}

/** Four digits that may be a year, glued to nothing. */
export function readPlainYear(reader: Reader, index: number): ReadYear | null {
  const year = reader.number(index);
  if (reader.digits(index) !== 4 || year < FIRST_YEAR || year > LAST_YEAR) return null;
  return endsNumber(reader, index) && startsNumber(reader, index) ? { year, next: index + 1 } : null;
}

/** Years that are not those of the calendar: "fiscal 2022", "financial year 2021-22", "the academic year". */
const REGIMES = new Set(['fiscal', 'financial', 'academic', 'school', 'calendar']);

/** The atom behind "fiscal", "fiscal year", "FY"; the same where none stands there. */
export function skipRegime(reader: Reader, index: number): number {
  if (reader.is(index, 'fy') && reader.isUpperCase(index)) return index + 1;
  if (!reader.isAny(index, REGIMES)) return index;
  return reader.is(index + 1, 'year') && reader.digits(index + 2) === 4 ? index + 2 : index + 1;
}

/** "480 BC", "B.C.", "79 CE", "AD 79": astronomical years, so that 1 BC is 0. */
export function readEraYear(reader: Reader, index: number): ReadYear | null {
  if (reader.is(index, 'ad') && reader.isUpperCase(index) && reader.number(index + 1) > 0)
    return { year: reader.number(index + 1), next: index + 2 };
  const year = reader.number(index);
  if (year < 1 || reader.digits(index) > 4) return null;
  const era = readEra(reader, index + 1);
  if (era === null) return null;
  return { year: era.before ? 1 - year : year, next: era.next };
}

const BEFORE = new Set(['bc', 'bce']);
const AFTER = new Set(['ad', 'ce']);

export function readEra(reader: Reader, index: number): { before: boolean; next: number } | null {
  if (reader.isAny(index, BEFORE) && reader.isUpperCase(index)) return { before: true, next: index + 1 };
  if (reader.isAny(index, AFTER) && reader.isUpperCase(index)) return { before: false, next: index + 1 };
  const dotted = reader.is(index + 1, '.') && reader.glued(index + 1) && reader.glued(index + 2);
  if (!dotted || !reader.isCapitalized(index)) return null;
  const letters = `${reader.word(index)?.text ?? ''}${reader.word(index + 2)?.text ?? ''}`;
  if (letters !== 'bc' && letters !== 'ad') return null;
  const closed = reader.is(index + 3, '.') && reader.glued(index + 3);
  return { before: letters === 'bc', next: closed ? index + 4 : index + 3 };
}

/** "'98", "’98": 30..99 are of the twentieth century, the rest of this. */
function readShortYear(reader: Reader, index: number): ReadYear | null {
  if (!reader.is(index, "'") && !reader.is(index, '’')) return null;
  const year = reader.number(index + 1);
  if (reader.digits(index + 1) !== 2 || !reader.glued(index + 1) || !endsNumber(reader, index + 1))
    return null;
  return { year: expandYear(year), next: index + 2 };
}

/** The century of a year of two digits: pivot 30, as dates in news of this century are read. */
export function expandYear(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

/** "two thousand and five", "nineteen ninety-six", "seventeen hundred thirty three". */
export function readSpelledYear(reader: Reader, index: number): ReadYear | null {
  const first = readWords(reader, index);
  if (first === null || first.value === null) return null;
  if (first.value >= 1700 && first.value <= 2099) return readLateTens(reader, first.value, first.next);
  if (first.value < 17 || first.value > 20) return null;
  const rest = readWords(reader, first.next);
  const century = first.value * 100;
  if (rest === null || rest.value === null || rest.value < 10 || rest.value > 99) return null;
  return { year: century + rest.value, next: rest.next };
}

/** "nineteen hundred ninety-three": the tens follow without an "and". */
function readLateTens(reader: Reader, year: number, next: number): ReadYear {
  const rest = year % 100 === 0 && year < 2000 ? readWords(reader, next) : null;
  return rest?.value != null && rest.value < 100
    ? { year: year + rest.value, next: rest.next }
    : { year, next };
}
