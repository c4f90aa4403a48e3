import { readDay, readWords, startsNumber } from '../numbers.ts';
import type { Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { readTrailingYear } from './trailing-year.ts';

/** "10 January", "the 10th of January 2022", "22/Jan/2019", "fourth of July, 1995". */
export function parseDayFirst(reader: Reader, index: number): Reading | null {
  const start = reader.is(index, 'the') ? index + 1 : index;
  const day = readDay(reader, start) ?? readSpelled(reader, start);
  if (!day || !startsNumber(reader, start)) return null;
  const at = skipToMonth(reader, day);
  const month = reader.word(at)?.month ?? 0;
  if (month === 0 || (!day.ordinal && start > index && !reader.isCapitalized(at))) return null;
  const dotted = isAbbreviated(reader, at);
  const afterName = dotted ? at + 2 : at + 1;
  const year = readTrailingYear(reader, afterName);
  // "the second May flood" names an ordinal of something, not a day: a word needs its "of".
  if (reader.isLetters(start) && at === day.next && !year) return null;
  const end = year?.next ?? (dotted && !endsSentence(reader, at + 2) ? afterName : at + 1);
  const meaning = { kind: 'calendar' as const, month, day: day.value, ...year?.parts };
  return { first: index, next: end, meaning, rule: 'day-first' };
}

/** "fifteen August 1993" */
function readSpelled(
  reader: Reader,
  index: number,
): { value: number; next: number; ordinal: boolean } | null {
  const words = readWords(reader, index);
  const fits = words?.value != null && words.value >= 1 && words.value <= 31;
  return fits && words.value !== null ? { value: words.value, next: words.next, ordinal: false } : null;
}

function isAbbreviated(reader: Reader, at: number): boolean {
  return reader.is(at + 1, '.') && reader.glued(at + 1) && reader.length(at) <= 4;
}

function endsSentence(reader: Reader, index: number): boolean {
  return index >= reader.count || reader.isCapitalized(index) || reader.is(index, '\n');
}

function skipToMonth(reader: Reader, day: { next: number; ordinal: boolean }): number {
  const at = day.next;
  if (reader.is(at, 'of')) return at + 1;
  const joined = reader.is(at, '/') || reader.is(at, '-');
  return joined && reader.glued(at) && reader.glued(at + 1) ? at + 1 : at;
}
