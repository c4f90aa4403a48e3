import type { Meaning, Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { readDates } from './dates.ts';
import { isToldNext, readShift } from './shift.ts';
import { readWeek } from './weekday.ts';

const EDGES = new Set(['early', 'late', 'later', 'earlier']);

/** "Wednesday night", "tomorrow morning", "the night of 9 March", "this evening", "last night", "Friday at noon". */
export function parseDayPart(reader: Reader, index: number): Reading | null {
  return readDateFirst(reader, index) ?? readShifted(reader, index) ?? readPartFirst(reader, index);
}

/** A date, then the part: "Monday morning", "Jan. 10 in the evening", "Thursday, late at night". */
function readDateFirst(reader: Reader, index: number): Reading | null {
  const date = readDates(reader, index);
  if (!date || !isDay(date.meaning)) return null;
  const at = skipLink(reader, date.next);
  const part = reader.word(at)?.part ?? null;
  if (part === null || reader.is(at + 1, '-')) return null;
  const week = date.meaning.kind === 'weekday' ? readWeek(reader, at + 1) : null;
  const day = week && date.meaning.kind === 'weekday' ? { ...date.meaning, week: week.shift } : date.meaning;
  const meaning: Meaning = { kind: 'day-part', part, date: day };
  return { first: index, next: week?.next ?? at + 1, meaning, rule: 'day-part' };
}

/** Skips "in the", "at", "early", ", late": what may stand between a day and its part. */
function skipLink(reader: Reader, index: number): number {
  let at = index;
  if (reader.is(at, ',')) at += 1;
  if (reader.is(at, 'in') && reader.is(at + 1, 'the')) at += 2;
  else if (reader.is(at, 'at')) at += 1;
  if (reader.isAny(at, EDGES)) at += 1;
  return reader.is(at, 'at') ? at + 1 : at;
}

/** Whether a meaning names one day. */
export function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  if (meaning.kind === 'unit') return meaning.unit === 'day' && meaning.counted !== true;
  return meaning.kind === 'weekday' || meaning.kind === 'day-shift' || meaning.kind === 'holiday';
}

/** "this morning", "last night", "that afternoon", "the same evening", "the next morning" */
function readShifted(reader: Reader, index: number): Reading | null {
  const shift = readShift(reader, index);
  if (!shift) return null;
  const part = reader.word(shift.next)?.part ?? null;
  if (part === null) return null;
  const told = isToldNext(reader, index) ? 'following' : shift.shift;
  const meaning: Meaning = { kind: 'day-part', part, date: null, shift: told };
  return { first: index, next: shift.next + 1, meaning, rule: 'day-part' };
}

/** "the night of 9 March", "the morning of Jan. 6", "dawn on Sunday"; "overnight" and "at dawn" alone. */
function readPartFirst(reader: Reader, index: number): Reading | null {
  const at = reader.is(index, 'the') ? index + 1 : index;
  const part = reader.word(at)?.part ?? null;
  if (part === null) return null;
  const time = reader.is(at + 1, '-') && reader.is(at + 2, 'time') && reader.glued(at + 2) ? at + 3 : at + 1;
  const hours = reader.is(time, 'hours') ? time + 1 : time;
  const link = reader.is(hours, 'of') || reader.is(hours, 'on') ? hours + 1 : hours;
  const date = readDates(reader, link);
  const day = date && isDay(date.meaning) ? date : null;
  if (day)
    return {
      first: index,
      next: day.next,
      meaning: { kind: 'day-part', part, date: day.meaning },
      rule: 'day-part',
    };
  if (!isPartThere(reader, index, at)) return null;
  // "at night", "by night" are every night's; "in the night" is one.
  const generic = at === index && reader.is(at, 'night');
  const meaning: Meaning = { kind: 'day-part', part, date: null, ...(generic ? { generic } : {}) };
  return { first: index, next: time, meaning, rule: 'day-part' };
}

const LEADS = new Set([
  'in',
  'at',
  'by',
  'until',
  'before',
  'after',
  'during',
  'since',
  'around',
  'early',
  'late',
  'throughout',
]);
/** Before these the article may be missing: "at dawn", "late afternoon". */
const BARE_LEADS = new Set(['at', 'by', 'early', 'late']);
const ALONE = new Set(['overnight', 'midday']);

/** A part of no stated day: after its preposition, or a word that is nothing else. "Morning Post", "the night shift" are none. */
function isPartThere(reader: Reader, index: number, at: number): boolean {
  if ((reader.is(at + 1, '-') && !reader.is(at + 2, 'time')) || reader.isCapitalized(at)) return false;
  if (reader.isAny(at, ALONE)) return reader.word(at)?.text !== 'overnight' || !reader.isLetters(at + 1);
  return reader.isAny(index - 1, LEADS) && (at > index || reader.isAny(index - 1, BARE_LEADS));
}
