import type { Meaning, Reading } from '../meaning.ts';
import { isDay } from '../parsers/day-part.ts';
import type { Reader } from '../reader.ts';
import { pad } from '../timex-value.ts';

const LINKS = new Set([',', 'at', 'on', 'around', 'about', 'by', '(', 'approximately']);

/** "3:30 p.m. on Monday", "Jan. 10 at 0935 GMT", "Friday, shortly after 5 pm" are one time, not two. */
export function refineClockDates(reader: Reader, readings: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  for (const reading of readings) {
    const previous = found[found.length - 1];
    const joined = previous && isBeside(reader, previous, reading) ? join(previous, reading) : null;
    if (joined) found.pop();
    found.push(joined ?? reading);
  }
  return found;
}

function isBeside(reader: Reader, a: Reading, b: Reading): boolean {
  if (b.first - a.next > 2) return false;
  for (let at = a.next; at < b.first; at += 1)
    if (!reader.isAny(at, LINKS) || opensSentence(reader, at)) return false;
  return true;
}

/** "… at 9 p.m. On Monday …": the capital begins a sentence, unless the line is all capitals. */
function opensSentence(reader: Reader, at: number): boolean {
  return reader.isCapitalized(at) && !reader.isUpperCase(at);
}

function join(a: Reading, b: Reading): Reading | null {
  const meaning =
    withDate(a.meaning, b.meaning) ??
    withDate(b.meaning, a.meaning) ??
    withSet(a.meaning, b.meaning) ??
    withSet(b.meaning, a.meaning);
  return meaning === null ? null : { first: a.first, next: b.next, meaning, rule: 'clock-date' };
}

function withDate(clock: Meaning, date: Meaning): Meaning | null {
  if (clock.kind !== 'clock' || clock.date !== null) return null;
  if (isDay(date)) return { ...clock, date };
  // "3 p.m. Monday afternoon", "this morning at 8": the clock says more than the part of the day.
  if (date.kind !== 'day-part') return null;
  if (date.date === null && date.shift === undefined) return null;
  return {
    ...clock,
    clock: { ...clock.clock, hour: hourIn(clock.clock.hour, date.part) },
    date: date.date ?? partDay(date.shift),
  };
}

/** "last night at 8" is 20:00. */
function hourIn(hour: number, part: string): number {
  return (part === 'AF' || part === 'EV' || part === 'NI') && hour >= 4 && hour < 12 ? hour + 12 : hour;
}

function partDay(shift: Extract<Meaning, { kind: 'day-part' }>['shift']): Meaning {
  return typeof shift === 'number'
    ? { kind: 'day-shift', days: shift }
    : { kind: 'unit', unit: 'day', shift: shift ?? 'same' };
}

/** "each Monday at 4 p.m.", "every day at 7:13": a set of times on the clock. */
function withSet(clock: Meaning, set: Meaning): Meaning | null {
  if (clock.kind !== 'clock' || clock.date !== null || set.kind !== 'set' || set.unit !== 'day') return null;
  const days = set.value === 'P1D' ? 'XXXX-XX-XX' : set.value;
  if (!days.startsWith('XXXX') || days.includes('T')) return null;
  const { hour, minute } = clock.clock;
  const time = minute === null ? pad(hour) : `${pad(hour)}:${pad(minute)}`;
  return { ...set, value: `${days}T${time}` };
}
