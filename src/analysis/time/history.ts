import { calendarDay } from '../../dates/index.ts';
import type { DayNumber } from '../../dates/index.ts';
import type { Meaning, Reading } from './meaning.ts';

/** A text tells history where it names at least so many years … */
const FEWEST_YEARS = 8;
/** … most of them at least so long before its publication … */
const YEARS_BACK = 2;
const MOST_RECENT_SHARE = 0.3;
/** … and speaks of "today", "Monday", "last week" seldom. */
const MOST_DEICTIC_SHARE = 0.1;

/** Whether the dates of a text belong to a time long past, so that "in March" is of the year just told. */
export function tellsHistory(readings: readonly Reading[], document: DayNumber | null): boolean {
  const years = readings.map(({ meaning }) => yearOf(meaning)).filter((year) => year !== null);
  if (years.length < FEWEST_YEARS) return false;
  const newest = document === null ? Infinity : calendarDay(document).year - YEARS_BACK;
  const recent = years.filter((year) => year > newest).length;
  const deictic = readings.filter(({ meaning }) => isDeictic(meaning)).length;
  return recent <= years.length * MOST_RECENT_SHARE && deictic <= readings.length * MOST_DEICTIC_SHARE;
}

function yearOf(meaning: Meaning): number | null {
  if (meaning.kind === 'edge') return yearOf(meaning.of);
  if (meaning.kind === 'decade') return meaning.decade * 10;
  return 'year' in meaning ? (meaning.year ?? null) : null;
}

function isDeictic(meaning: Meaning): boolean {
  if (meaning.kind === 'weekday' || meaning.kind === 'day-shift') return true;
  if (meaning.kind === 'day-part') return meaning.date !== null && isDeictic(meaning.date);
  return meaning.kind === 'unit' && typeof meaning.shift === 'number';
}
