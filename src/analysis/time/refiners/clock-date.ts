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
  return openRanges(reader, shareDates(reader, found));
}

const UNTIL = new Set(['until', 'till', 'to', 'through']);

/** "from 6 p.m. Friday until 6 a.m. Monday": the Monday is the one after that Friday. */
function openRanges(reader: Reader, readings: readonly Reading[]): Reading[] {
  return readings.map((reading, at) => {
    const after = readings[at + 1];
    const opens =
      after !== undefined &&
      dateOf(reading) !== null &&
      dateOf(after) !== null &&
      after.first === reading.next + 1 &&
      reader.isAny(reading.next, UNTIL);
    return opens ? { ...reading, opensRange: true } : reading;
  });
}

/** "20:36 local time (22:36 Moscow time) on Monday", "from 9:30 to 11 a.m. on Thursday": both are of the day told. */
function shareDates(reader: Reader, readings: readonly Reading[]): Reading[] {
  const dated = readings.map((reading, at) => {
    const after = readings[at + 1];
    const inBrackets = after !== undefined && isBracketed(reader, reading, after);
    if (!after || !(inBrackets || (reading.opensRange && after.first - reading.next === 1))) return reading;
    const day = dateOf(after) ?? (inBrackets ? dayBehind(reader, after, readings[at + 2]) : null);
    return withDay(reading, after, day);
  });
  return dated.map((reading, at) => {
    const before = dated[at - 1];
    return before && isBracketed(reader, before, reading)
      ? withDay(reading, before, dateOf(before))
      : reading;
  });
}

function isBracketed(reader: Reader, a: Reading, b: Reading): boolean {
  return b.first === a.next + 1 && reader.is(a.next, '(') && reader.is(b.next, ')');
}

function dateOf({ meaning }: Reading): Meaning | null {
  return meaning.kind === 'clock' ? meaning.date : null;
}

/** "… (22:36 Moscow time) on Monday" */
function dayBehind(reader: Reader, clock: Reading, day: Reading | undefined): Meaning | null {
  if (!day || !isDay(day.meaning)) return null;
  const on = reader.is(clock.next + 1, 'on') ? clock.next + 2 : clock.next + 1;
  return day.first === on ? day.meaning : null;
}

/** More hours apart than this, one of two zones has the next day. */
const SAME_DAY = 12;

function withDay(reading: Reading, other: Reading, date: Meaning | null): Reading {
  const [a, b] = [reading.meaning, other.meaning];
  if (a.kind !== 'clock' || b.kind !== 'clock' || a.date !== null || date === null) return reading;
  const apart = b.clock.hour - a.clock.hour;
  const day = Math.abs(apart) > SAME_DAY ? neighbourOf(date, apart > 0 ? 1 : -1) : date;
  return { ...reading, meaning: { ...a, date: day } };
}

/** "11 p.m. ET Sunday (0400 GMT)": four hours into Monday. */
function neighbourOf(date: Meaning, sign: 1 | -1): Meaning {
  return { kind: 'offset', count: 1, unit: 'day', sign, extra: [], from: date };
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
  return { ...set, value: `${days}T${pad(hour)}:${pad(minute ?? 0)}` };
}
