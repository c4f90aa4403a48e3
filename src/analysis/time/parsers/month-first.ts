import { readDay, readWords } from '../numbers.ts';
import type { CalendarMeaning, Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { readTrailingYear } from './trailing-year.ts';

/** "January 10", "Jan. 10, 2022", "March 2014", "the May of 1968", "Oct/2": a month, then what belongs to it. */
export function parseMonthFirst(reader: Reader, index: number): Reading | null {
  const month = reader.word(index)?.month ?? 0;
  if (month === 0 || (reader.is(index - 1, '$') && reader.glued(index)) || isCompound(reader, index))
    return null;
  const afterName = skipDot(reader, index);
  const dated = readDayAndYear(reader, afterName, month);
  if (dated) return { first: index, ...dated, rule: 'month-first' };
  const year = readTrailingYear(reader, afterName);
  const meaning: CalendarMeaning = { kind: 'calendar', month, ...year?.parts };
  // The full stop belongs to an abbreviation only; "in March." ends a sentence.
  const next = year?.next ?? (isAbbreviation(reader, index) ? afterName : index + 1);
  return { first: index, next, meaning, rule: 'month-first' };
}

/** "Mar-a-Lago": a short form tied to a word that is no month. */
function isCompound(reader: Reader, index: number): boolean {
  const tied = reader.is(index + 1, '-') && reader.glued(index + 1) && reader.glued(index + 2);
  return (
    tied &&
    reader.length(index) <= 3 &&
    reader.isLetters(index + 2) &&
    !((reader.word(index + 2)?.month ?? 0) > 0)
  );
}

/** "Oct. 2020" goes on; "in October. In 2020 …", "in Oct. In 2020 …" are two sentences. */
function skipDot(reader: Reader, index: number): number {
  const dotted = reader.is(index + 1, '.') && reader.glued(index + 1) && isAbbreviation(reader, index);
  return dotted && !(reader.isLetters(index + 2) && reader.isCapitalized(index + 2)) ? index + 2 : index + 1;
}

function isAbbreviation(reader: Reader, index: number): boolean {
  return (
    reader.length(index) <= 4 &&
    !reader.is(index, 'may') &&
    !reader.is(index, 'june') &&
    !reader.is(index, 'july')
  );
}

function readDayAndYear(
  reader: Reader,
  index: number,
  month: number,
): { next: number; meaning: CalendarMeaning } | null {
  const at = skipToDay(reader, index);
  const day = readDay(reader, at) ?? readSpelledDay(reader, at);
  if (!day || isCountAfterMonth(reader, day)) return null;
  const year = readTrailingYear(reader, day.next);
  return {
    next: year?.next ?? day.next,
    meaning: { kind: 'calendar', month, day: day.value, ...year?.parts },
  };
}

function skipToDay(reader: Reader, index: number): number {
  if (reader.is(index, 'the')) return index + 1;
  const joined = reader.is(index, '/') || reader.is(index, '-');
  if (joined && reader.glued(index) && reader.glued(index + 1)) return index + 1;
  return reader.is(index, ',') && readDay(reader, index + 1)?.ordinal === true ? index + 1 : index;
}

/** "in March 12 people died", "by May 20 percent": a number that counts something. */
function isCountAfterMonth(reader: Reader, day: { next: number; ordinal: boolean }): boolean {
  if (day.ordinal) return false;
  const after = reader.word(day.next);
  if (after?.text === '%' || after?.text === 'million' || after?.text === 'billion') return true;
  return after?.unit !== null && after?.unit !== undefined && after.unit !== 'night' && after.plural;
}

/** "May twenty-nine", "January twenty-five nineteen eighty-six": in words only above twenty, where no count is likely. */
export function readSpelledDay(
  reader: Reader,
  index: number,
): { value: number; next: number; ordinal: boolean } | null {
  const words = readWords(reader, index);
  if (words?.value == null || words.value <= 20 || words.value > 31) return null;
  const counted = reader.isLetters(words.next) && reader.word(words.next) === null;
  return counted ? null : { value: words.value, next: words.next, ordinal: false };
}
