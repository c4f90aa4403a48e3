import type { CalendarMeaning, Meaning, Reading } from '../meaning.ts';
import { endsNumber, readDay, startsNumber } from '../numbers.ts';
import { readTrailingYear } from '../parsers/trailing-year.ts';
import type { Reader } from '../reader.ts';

const DASHES = new Set(['-', '–', '—', '~']);
const TO = new Set(['to', 'through', 'until', 'till']);

/** "January 10-12", "10-12 January", "Jan. 10 to 12", "2018-2020", "1914-18", "April-June 1992": one interval. */
export function refineRanges(reader: Reader, readings: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  for (const reading of readings) {
    const previous = found[found.length - 1];
    const joined = previous ? joinDashed(reader, previous, reading) : null;
    if (joined) found.pop();
    const start = joined ?? reading;
    const first = found[found.length - 1]?.next ?? 0;
    found.push(extendBack(reader, start, first) ?? extendAhead(reader, start) ?? start);
  }
  return found;
}

/** Two dates with a dash between: "Feb. 28-March 1", "2014-2018". */
function joinDashed(reader: Reader, a: Reading, b: Reading): Reading | null {
  if (b.first !== a.next + 1 || !reader.isAny(a.next, DASHES)) return null;
  if (a.meaning.kind !== 'calendar' || b.meaning.kind !== 'calendar' || b.meaning.shift !== undefined)
    return null;
  if (!sameGrain(a.meaning, b.meaning)) return null;
  // "2001 - 2002" with spaces is as good as none; a dash between a date and a sentence is not glued on both sides.
  if (reader.glued(a.next) !== reader.glued(b.first)) return null;
  return { first: a.first, next: b.next, meaning: intervalOf(a.meaning, b.meaning), rule: 'range' };
}

function sameGrain(a: CalendarMeaning, b: CalendarMeaning): boolean {
  return (
    (a.day === undefined) === (b.day === undefined) && (a.month === undefined) === (b.month === undefined)
  );
}

/** The end's year counts for the start too, unless the months run over New Year. */
export function intervalOf(start: CalendarMeaning, end: CalendarMeaning): Meaning {
  const lends = start.year === undefined && end.year !== undefined;
  const over = (start.month ?? 0) > (end.month ?? 0);
  const year = lends ? (end.year ?? 0) - (over ? 1 : 0) : start.year;
  const from = year === undefined ? start : { ...start, year };
  const to =
    end.year === undefined && start.year !== undefined && end.month !== undefined
      ? { ...end, year: start.year + (over ? 1 : 0) }
      : end;
  return { kind: 'interval', start: from, end: to };
}

/** "January 10-12, 2022", "Jan. 10 to 12", "1914-18". */
function extendAhead(reader: Reader, reading: Reading): Reading | null {
  const { meaning, next } = reading;
  if (meaning.kind !== 'calendar') return null;
  if (meaning.month === undefined) return extendYear(reader, reading, meaning);
  if (meaning.day === undefined || reading.rule !== 'month-first') return null;
  const dash = reader.isAny(next, DASHES);
  if (!dash && !reader.isAny(next, TO)) return null;
  const day = readDay(reader, reader.is(next + 1, 'the') ? next + 2 : next + 1);
  if (!day || day.value <= meaning.day || reader.word(day.next)?.month || reader.word(day.next)?.unit)
    return null;
  if (!dash && !day.ordinal && reader.isLetters(day.next) && reader.word(day.next) === null) return null;
  const year = meaning.year === undefined ? readTrailingYear(reader, day.next) : null;
  const end: CalendarMeaning = { ...meaning, day: day.value, ...year?.parts };
  const start = { ...meaning, ...year?.parts };
  return {
    first: reading.first,
    next: year?.next ?? day.next,
    meaning: { kind: 'interval', start, end },
    rule: 'range',
  };
}

/** "1914-18", "2021/22" */
function extendYear(reader: Reader, reading: Reading, meaning: CalendarMeaning): Reading | null {
  const { next } = reading;
  const { year } = meaning;
  const at = next + 1;
  const joined =
    (reader.is(next, '-') || reader.is(next, '–') || reader.is(next, '/')) &&
    reader.glued(next) &&
    reader.glued(at);
  if (!joined || year === undefined || reader.digits(at) !== 2 || !endsNumber(reader, at)) return null;
  const end = Math.floor(year / 100) * 100 + reader.number(at);
  if (end <= year || (reader.is(next, '-') && reader.number(at) <= 12 && reader.digits(next - 1) !== 4))
    return null;
  return {
    first: reading.first,
    next: at + 1,
    meaning: intervalOf(meaning, { kind: 'calendar', year: end }),
    rule: 'range',
  };
}

/** "10-12 January", "from 10 to 12 January 2022": the day before the dash belongs to the month behind. */
function extendBack(reader: Reader, reading: Reading, limit: number): Reading | null {
  const { meaning, first } = reading;
  if (meaning.kind !== 'calendar' || reading.rule !== 'day-first' || meaning.day === undefined) return null;
  const link = first - 1;
  if (link <= limit || !(reader.isAny(link, DASHES) || reader.isAny(link, TO))) return null;
  const start = reader.isLetters(link - 1) && !reader.word(link - 1)?.ordinal ? link - 2 : link - 1;
  const day = start >= limit && startsNumber(reader, start) ? readDay(reader, start) : null;
  if (day?.next !== link || day.value >= meaning.day) return null;
  const from: CalendarMeaning = { ...meaning, day: day.value };
  return {
    first: start,
    next: reading.next,
    meaning: { kind: 'interval', start: from, end: meaning },
    rule: 'range',
  };
}
