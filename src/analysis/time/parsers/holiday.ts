import type { Reading, Shift } from '../meaning.ts';
import { HOLIDAY_NAMES, inOtherCountry } from '../holidays.ts';
import type { Reader } from '../reader.ts';
import { readShift } from './shift.ts';
import { readTrailingYear } from './trailing-year.ts';

const LONGEST_NAME = 4;
/** "may day", "good friday", "victory day" in lower case are other words too. */
const AMBIGUOUS = new Set(['may', 'good', 'victory', 'black', 'palm']);

/** "Christmas Eve", "Thanksgiving 2021", "last Easter", "Independence Day": days with a name. */
export function parseHoliday(reader: Reader, index: number): Reading | null {
  const shift = readShift(reader, index);
  const at = shift?.next ?? index;
  const name = readName(reader, at);
  if (!name || (reader.isAny(at, AMBIGUOUS) && !reader.isCapitalized(at))) return null;
  const year = shift ? null : readTrailingYear(reader, name.next);
  const holiday = isOfCountry(reader, at) ? inOtherCountry(name.holiday) : name.holiday;
  const meaning = { kind: 'holiday' as const, holiday, ...partsOf(shift?.shift, year?.parts) };
  return { first: index, next: year?.next ?? name.next, meaning, rule: 'holiday' };
}

const OWNERS = new Set(['its', 'their', 'his', 'her', 'our', 's']);

/** "Marovia's Independence Day", "marked its Independence Day", "Marovian Independence Day". */
function isOfCountry(reader: Reader, index: number): boolean {
  const before = index - 1;
  if (!reader.isLetters(before)) return false;
  if (reader.isAny(before, OWNERS)) return !isAmerica(reader, before - 2);
  return reader.isCapitalized(before) && reader.word(before) === null && !isAmerica(reader, before);
}

function isAmerica(reader: Reader, index: number): boolean {
  return /^Americ/u.test(reader.form(index));
}

function partsOf(
  shift: Shift | undefined,
  year: { year?: number; yearShift?: Shift } | undefined,
): { shift?: Shift; year?: number } {
  const which = shift ?? year?.yearShift;
  return {
    ...(which === undefined ? {} : { shift: which }),
    ...(year?.year === undefined ? {} : { year: year.year }),
  };
}

/** Marks inside a name: "New Year's", "St. Patrick", "al-Fitr". */
const JOINTS = new Set(["'", '’', '.', '-']);

/** The longest name that stands there: "Easter Monday" before "Easter". */
function readName(reader: Reader, index: number): { holiday: string; next: number } | null {
  let name = '';
  let found: { holiday: string; next: number } | null = null;
  for (let at = index; at < index + LONGEST_NAME + 2 && at < reader.count; at += 1) {
    if (reader.isAny(at, JOINTS)) continue;
    if (!reader.isLetters(at)) break;
    name = name === '' ? reader.form(at).toLowerCase() : joinName(reader, at, name);
    const holiday = HOLIDAY_NAMES.get(name);
    if (holiday !== undefined) found = { holiday, next: at + 1 };
  }
  return found;
}

/** "New Year's Eve" is "new years eve" in the list: a possessive runs on. */
function joinName(reader: Reader, at: number, name: string): string {
  return reader.glued(at) && reader.is(at, 's') ? `${name}s` : `${name} ${reader.form(at).toLowerCase()}`;
}
