import type { Meaning, Reading } from '../meaning.ts';
import { readDay } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { readDates } from './dates.ts';

const LINKS = new Set(['of', 'beginning', 'starting', 'commencing', 'ending']);

/** "the week of January 10th", "the weekend of Jan. 15", "the week beginning on Feb. 4", "the week of the 18th". */
export function parseWeekOf(reader: Reader, index: number): Reading | null {
  const at = reader.is(index, 'the') ? index + 1 : index;
  const unit = reader.word(at)?.unit ?? null;
  if ((unit !== 'week' && unit !== 'weekend') || !reader.isAny(at + 1, LINKS)) return null;
  const from = reader.is(at + 2, 'on') ? at + 3 : at + 2;
  const base = readDates(reader, from) ?? readBareDay(reader, from);
  if (!base || !isDay(base.meaning)) return null;
  const meaning: Meaning = { kind: 'week-of', of: base.meaning, weekend: unit === 'weekend' };
  return { first: index, next: base.next, meaning, rule: 'week-of' };
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  return meaning.kind === 'holiday' || meaning.kind === 'weekday' || meaning.kind === 'day-shift';
}

function readBareDay(reader: Reader, index: number): { meaning: Meaning; next: number } | null {
  const day = reader.is(index, 'the') ? readDay(reader, index + 1) : null;
  return day?.ordinal === true ? { meaning: { kind: 'calendar', day: day.value }, next: day.next } : null;
}
