import type { CalendarMeaning, Reading } from '../meaning.ts';
import { endsNumber, readDay, startsNumber } from '../numbers.ts';
import { readTrailingYear } from '../parsers/trailing-year.ts';
import { endsSpan } from '../parsers/year.ts';
import type { Reader } from '../reader.ts';

const DASHES = new Set(['-', '–', '—', '~']);
const TO = new Set(['to', 'through', 'until', 'till']);

/**
 * "January 10-12", "10 to 12 January", "1914-18", "from April to June 1992": two dates, as TIMEX3 has it, the first
 * marked as opening a range. What the end says of month and year counts for the start too.
 */
export function refineRanges(reader: Reader, readings: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  for (const reading of readings) {
    const previous = found[found.length - 1];
    const before = readDayBefore(reader, reading, previous?.next ?? 0);
    if (before) found.push(before);
    else if (previous && linksRange(reader, previous, reading) && !isMove(reader, previous))
      found[found.length - 1] = lend(previous, reading);
    found.push(reading);
    const after = readShortEnd(reader, reading);
    if (after) found.splice(-1, 1, lend(reading, after), after);
  }
  return found;
}

/** Whether only a dash, "to", or "and" after "between" stands between two dates of one grain. */
function linksRange(reader: Reader, a: Reading, b: Reading): boolean {
  if (
    a.meaning.kind !== 'calendar' ||
    !isDated(b) ||
    (b.meaning.kind === 'calendar' && !sameGrain(a.meaning, b.meaning))
  ) {
    return isDated(a) && isDated(b) && b.first === a.next + 1 && isRangeWord(reader, a);
  }
  return b.first === a.next + 1 && (isRangeWord(reader, a) || reader.isAny(a.next, DASHES));
}

const MOVES = new Set(
  'moved postponed shifted rescheduled delayed deferred forward back off changed pushed switched'.split(' '),
);

/** "moved from Friday to Wednesday": the old day and the new, no range. */
function isMove(reader: Reader, { first }: Reading): boolean {
  const from = reader.is(first - 1, 'the') ? first - 2 : first - 1;
  return reader.is(from, 'from') && from > 0 && MOVES.has(reader.form(from - 1).toLowerCase());
}

const DATED = new Set([
  'calendar',
  'weekday',
  'edge',
  'season',
  'day-shift',
  'unit',
  'part-of-year',
  'day-part',
  'clock',
  'reference',
]);

function isDated({ meaning }: Reading): boolean {
  return DATED.has(meaning.kind) && !(meaning.kind === 'unit' && meaning.counted === true);
}

/** "to" after "from" or a date of the same kind, "and" after "between". */
function isRangeWord(reader: Reader, a: Reading): boolean {
  const lead = reader.is(a.first - 1, 'the') ? a.first - 2 : a.first - 1;
  if (reader.is(a.next, 'and')) return reader.is(lead, 'between');
  return (
    reader.isAny(a.next, TO) &&
    (reader.is(lead, 'from') || a.meaning.kind === 'calendar' || a.meaning.kind === 'weekday')
  );
}

function sameGrain(a: CalendarMeaning, b: CalendarMeaning): boolean {
  return (
    (a.day === undefined) === (b.day === undefined) && (a.month === undefined) === (b.month === undefined)
  );
}

/** The start with the year of the end, unless it has its own; over New Year it is the year before. */
function lend(start: Reading, end: Reading): Reading {
  const opened: Reading = { ...start, opensRange: true };
  if (start.meaning.kind !== 'calendar' || end.meaning.kind !== 'calendar') return opened;
  const year = end.meaning.year;
  const { month, day } = end.meaning;
  if (year === undefined && month !== undefined) {
    const until = day === undefined ? { month } : { month, day };
    return { ...opened, meaning: { ...start.meaning, until } };
  }
  if (year === undefined || start.meaning.year !== undefined || start.meaning.month === undefined) {
    return endOfEra(opened, start.meaning, year);
  }
  const over = start.meaning.month > (end.meaning.month ?? 0);
  return { ...opened, meaning: { ...start.meaning, year: over ? year - 1 : year } };
}

/** "264-241 BC": the era stands at the end only. */
function endOfEra(opened: Reading, { year, month }: CalendarMeaning, end: number | undefined): Reading {
  const before = year !== undefined && end !== undefined && end <= 0 && year > 0 && month === undefined;
  return before ? { ...opened, meaning: { kind: 'calendar', year: 1 - year } } : opened;
}

/** The short second half: "January 10-12, 2022", "Jan. 10 to 12", "1914-18". */
function readShortEnd(reader: Reader, reading: Reading): Reading | null {
  const { meaning, next } = reading;
  if (
    meaning.kind !== 'calendar' ||
    (!reader.isAny(next, DASHES) && !reader.isAny(next, TO) && !reader.is(next, '/'))
  )
    return null;
  if (meaning.month === undefined) return readShortYear(reader, reading, meaning);
  if (meaning.day === undefined || reading.rule !== 'month-first') return null;
  const at = reader.is(next + 1, 'the') ? next + 2 : next + 1;
  const day = readDay(reader, at);
  if (!day || day.value <= meaning.day || !isLastDay(reader, next, day)) return null;
  const year = meaning.year === undefined ? readTrailingYear(reader, day.next) : null;
  return {
    first: at,
    next: year?.next ?? day.next,
    meaning: { ...meaning, day: day.value, ...year?.parts },
    rule: 'range',
  };
}

/** "Jan. 10 to 12 people", "May 3-4 June": the number belongs to what follows. */
function isLastDay(reader: Reader, link: number, day: { next: number; ordinal: boolean }): boolean {
  const after = reader.word(day.next);
  if (after !== null && (after.month > 0 || after.unit !== null)) return false;
  return (
    reader.isAny(link, DASHES) ||
    day.ordinal ||
    !reader.isLetters(day.next) ||
    after !== null ||
    reader.isAny(day.next, BEHIND)
  );
}

/** What may stand behind a date, never behind a count. */
const BEHIND = new Set(
  'is are was were will would has have had in at on for with and or but to before after'.split(' '),
);

/** "1914-18", "2021/22" */
function readShortYear(reader: Reader, { next }: Reading, { year }: CalendarMeaning): Reading | null {
  const at = next + 1;
  if (year === undefined || !reader.glued(next) || !reader.glued(at) || reader.digits(at) !== 2) return null;
  const end = Math.floor(year / 100) * 100 + reader.number(at);
  if (!endsSpan(year, reader.number(at), 2) || !endsNumber(reader, at)) return null;
  return { first: at, next: at + 1, meaning: { kind: 'calendar', year: end }, rule: 'range' };
}

/** "10-12 January", "from the 10th to 12 January", "between 3 and 12 of September", "480-479 BC": the start in short. */
function readDayBefore(reader: Reader, reading: Reading, limit: number): Reading | null {
  const { meaning, first } = reading;
  if (meaning.kind !== 'calendar') return null;
  const link = first - 1;
  const end = link - 1;
  if (link <= limit || !(reader.isAny(link, DASHES) || reader.isAny(link, TO) || reader.is(link, 'and')))
    return null;
  if (meaning.day === undefined) return readYearBefore(reader, meaning, { end, limit });
  if (reading.rule !== 'day-first') return null;
  const start = reader.isAny(end, SUFFIXES) && reader.glued(end) ? end - 1 : end;
  const day = start >= limit && startsNumber(reader, start) ? readDay(reader, start) : null;
  if (day?.next !== link || day.value >= meaning.day) return null;
  const from = reader.is(start - 1, 'the') ? start - 1 : start;
  if (reader.is(link, 'and') && !reader.is(from - 1, 'between')) return null;
  return {
    first: from,
    next: link,
    meaning: { ...meaning, day: day.value },
    rule: 'range',
    opensRange: true,
  };
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** "480-479 BC", "264 to 241 BC" */
function readYearBefore(
  reader: Reader,
  { year, month }: CalendarMeaning,
  { end, limit }: { end: number; limit: number },
): Reading | null {
  const number = reader.number(end);
  const fits =
    end >= limit && year !== undefined && year <= 0 && month === undefined && startsNumber(reader, end);
  if (!fits || number < 1 - year || reader.digits(end) > 4) return null;
  return {
    first: end,
    next: end + 1,
    meaning: { kind: 'calendar', year: 1 - number },
    rule: 'range',
    opensRange: true,
  };
}
