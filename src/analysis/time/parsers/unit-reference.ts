import type { Meaning, Reading, Shift, Unit } from '../meaning.ts';
import { readCount } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { isToldNext, readShift } from './shift.ts';

/** Units that "this", "last", "next" may stand before; "this second" is no date. */
const DATED = new Set<Unit>([
  'day',
  'night',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** "this fiscal year", "the next business day" */
const KINDS = new Set('calendar working business fiscal financial academic school'.split(' '));

/** "this month", "last year", "the next three weeks", "that same day", "the past decade", "next fiscal year". */
export function parseUnitReference(reader: Reader, index: number): Reading | null {
  const shift = readShift(reader, index);
  if (!shift) return parseCountedFirst(reader, index) ?? parseAfterNext(reader, index);
  const count = readCount(reader, shift.next);
  const at = count?.next ?? shift.next;
  const named = reader.isAny(at, KINDS) ? at + 1 : at;
  const unit = reader.word(named)?.unit ?? null;
  if (unit === null || reader.glued(named) || isCompound(reader, named)) return null;
  const next = named + 1;
  const run = { first: index, next, shift: shift.shift, unit };
  // "reports that a second blast …"
  if (count && unit === 'second' && reader.word(named)?.plural === false) return null;
  if (shift.shift === 'same' && isOfOtherYear(reader, next)) return null;
  if (count) return counted(reader, { ...run, count: count.value });
  return reader.word(named)?.plural === true ? vague(reader, run) : single(reader, run);
}

const OTHER = new Set(['last', 'a', 'one', 'of', 'in', 'the', 'previous']);

/** "the same quarter last year", "the same month a year ago": what counts is told by the words behind. */
function isOfOtherYear(reader: Reader, index: number): boolean {
  if (!reader.isAny(index, OTHER)) return false;
  return [1, 2].some((step) => reader.is(index + step, 'year') || reader.digits(index + step) === 4);
}

/** "last year", "the next day"; "at the last minute" is no time. */
function single(reader: Reader, run: Counted): Reading | null {
  const { first, next, unit } = run;
  if (unit === 'minute' || unit === 'second') return null;
  if (!DATED.has(unit) || isSpan(reader, first, unit)) return counted(reader, { ...run, count: 1 });
  const shift = unit === 'day' && isToldNext(reader, first) ? 'following' : run.shift;
  return { first, next, meaning: { kind: 'unit', unit, shift }, rule: 'unit-reference' };
}

const OVER = new Set(['over', 'during', 'within', 'throughout', 'in', 'for']);

/** "the past year", "over the last month": so long up to now; "last year" is the one before this. */
function isSpan(reader: Reader, index: number, unit: Unit): boolean {
  if (!reader.is(index, 'the') || unit === 'day' || unit === 'night' || unit === 'weekend') return false;
  if (reader.is(index + 1, 'past')) return true;
  const ends = reader.is(index + 1, 'last') || reader.is(index + 1, 'next') || reader.is(index + 1, 'coming');
  return ends && reader.isAny(index - 1, OVER);
}

/** "this day-long meeting": a duration stands there. */
function isCompound(reader: Reader, at: number): boolean {
  return reader.is(at + 1, '-') && reader.glued(at + 1) && reader.glued(at + 2);
}

interface Counted {
  first: number;
  next: number;
  shift: Shift;
  unit: Unit;
}

function counted(
  reader: Reader,
  { first, next, shift, count, unit }: Counted & { count: number | null },
): Reading | null {
  if (shift === 'same' || shift === 0) {
    // "these three days": spoken of before, no date of its own.
    return { first, next, meaning: { kind: 'duration', amounts: [{ count, unit }] }, rule: 'unit-reference' };
  }
  const meaning: Meaning = { kind: 'unit', unit, shift, counted: true, ...(count === null ? {} : { count }) };
  return reader.glued(next) && reader.is(next, '-') ? null : { first, next, meaning, rule: 'unit-reference' };
}

/** "the past days", "the coming weeks", "recent months" say only roughly when. */
function vague(reader: Reader, { first, next, shift, unit }: Counted): Reading | null {
  // "following months of talks" is a preposition.
  if (shift === 0 || shift === 'same' || reader.is(first, 'following')) return null;
  return { first, next, meaning: { kind: 'unit', unit, shift, counted: true }, rule: 'unit-reference' };
}

/** "the 5 upcoming years", "three past weeks": the count before the direction. */
function parseCountedFirst(reader: Reader, index: number): Reading | null {
  const start = reader.is(index, 'the') ? index + 1 : index;
  const count = readCount(reader, start);
  if (!count || count.value === null) return null;
  const shift = readShift(reader, count.next);
  const unit = shift ? (reader.word(shift.next)?.unit ?? null) : null;
  if (!shift || unit === null || shift.shift === 'same' || shift.shift === 0) return null;
  // "only 3 next week": the week is not counted.
  if (count.value !== 1 && reader.word(shift.next)?.plural === false) return null;
  return counted(reader, {
    first: index,
    next: shift.next + 1,
    shift: shift.shift,
    count: count.value,
    unit,
  });
}

/** "the week after next", "the month before last" */
function parseAfterNext(reader: Reader, index: number): Reading | null {
  const at = reader.is(index, 'the') ? index + 1 : index;
  const unit = reader.word(at)?.unit ?? null;
  if (unit === null) return null;
  const next = reader.is(at + 1, 'after') && reader.is(at + 2, 'next');
  const last = reader.is(at + 1, 'before') && reader.is(at + 2, 'last');
  if (!next && !last) return null;
  return {
    first: index,
    next: at + 3,
    meaning: { kind: 'unit', unit, shift: next ? 2 : -2 },
    rule: 'unit-reference',
  };
}
