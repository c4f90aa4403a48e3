import type { Clock, Meaning, Reading } from '../meaning.ts';
import { endsNumber, startsNumber } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { readZone } from './zone.ts';

/** "3:30 p.m. ET", "0935 GMT", "20:36", "5pm", "14:00hrs", "seven o'clock": a time on the clock without its day. */
export function parseClock(reader: Reader, index: number): Reading | null {
  const named = readNamed(reader, index) ?? readHalfPast(reader, index);
  if (!named && reader.number(index) < 0 && (reader.word(index)?.cardinal ?? -1) < 1) return null;
  if (!startsNumber(reader, index)) return null;
  const found =
    named ??
    readColon(reader, index) ??
    readMilitary(reader, index) ??
    readHour(reader, index) ??
    readOClock(reader, index);
  if (!found) return null;
  const zone = readZone(reader, found.next);
  const meaning: Meaning = {
    kind: 'clock',
    clock: {
      ...found.clock,
      zone: zone?.offset ?? null,
      ...(zone?.seasonal === true ? { seasonal: true } : {}),
    },
    date: null,
  };
  return { first: index, next: zone?.next ?? found.next, meaning, rule: 'clock' };
}

interface ReadClock {
  clock: Clock;
  next: number;
}

/** "3:30 p.m.", "20:36", "8.30pm", "17:49:19" */
function readColon(reader: Reader, index: number): ReadClock | null {
  const [hour, minute] = [reader.number(index), reader.number(index + 2)];
  const colon = reader.is(index + 1, ':');
  if ((!colon && !reader.is(index + 1, '.')) || !reader.glued(index + 1) || !reader.glued(index + 2))
    return null;
  if (reader.digits(index) > 2 || reader.digits(index + 2) !== 2 || hour > 24 || minute > 59) return null;
  const second = readSecond(reader, index + 3);
  const at = second ? index + 5 : index + 3;
  const half = readHalf(reader, at);
  const marked = half !== null || isMarked(reader, at);
  // "8.30" and "2:15" without anything else: a share price, a verse, a score of a race.
  if (!marked && (!colon || !isClockThere(reader, index, at))) return null;
  const clock = { hour: toHour(hour, half), minute, second: second ?? null, zone: null };
  const next = half?.next ?? (colon ? at : skipHours(reader, index, at));
  return clock.hour > 24 || next === null ? null : { clock, next };
}

/** "at 14.30 hours" is a time, "for 14.30 hours" a length: null. */
function skipHours(reader: Reader, index: number, at: number): number | null {
  if (!reader.is(at, 'hours') && !reader.is(at, 'hrs')) return at;
  return reader.isAny(index - 1, AT) ? at + 1 : null;
}

const AT = new Set(['at', 'by', 'until', 'till', 'from', 'since', 'around', 'before', 'between', '(']);

function readSecond(reader: Reader, index: number): number | null {
  const second = reader.number(index + 1);
  const joined = reader.is(index, ':') && reader.glued(index) && reader.glued(index + 1);
  return joined && reader.digits(index + 1) === 2 && second < 60 ? second : null;
}

function isMarked(reader: Reader, at: number): boolean {
  return readZone(reader, at) !== null || reader.is(at, 'hours') || reader.is(at, 'hrs');
}

const LEADS = new Set([
  'at',
  'by',
  'until',
  'till',
  'from',
  'to',
  'before',
  'after',
  'since',
  'around',
  'about',
  'between',
  'and',
  'than',
  'on',
  'approximately',
  'circa',
  '(',
  '@',
]);

/** Without "p.m." or a zone, a preposition must lead to it and nothing hang on: "at 20:36", "by 9:00". */
function isClockThere(reader: Reader, index: number, next: number): boolean {
  if (!endsNumber(reader, next - 1) || reader.is(next, '-')) return false;
  if (reader.number(index) > 23) return false;
  return (
    reader.isAny(index - 1, LEADS) ||
    (reader.digits(index) === 2 &&
      reader.word(index - 1)?.unit !== undefined &&
      reader.word(index - 1)?.weekday !== -1)
  );
}

/** "0935 GMT", "1430 hrs": four digits need what marks them. */
function readMilitary(reader: Reader, index: number): ReadClock | null {
  const value = reader.number(index);
  if (reader.digits(index) !== 4 || value % 100 > 59 || value > 2400) return null;
  const hours = reader.is(index + 1, 'hours') || reader.is(index + 1, 'hrs');
  const half = readHalf(reader, index + 1);
  const zoned = readZone(reader, index + 1) !== null && !reader.is(index + 1, 'local');
  if (!hours && !half && !zoned) return null;
  if (
    hours &&
    reader.text.charAt(reader.starts[index] ?? 0) !== '0' &&
    value % 100 === 0 &&
    !reader.is(index - 1, 'at')
  )
    return null;
  const clock = {
    hour: toHour(Math.floor(value / 100), half),
    minute: value % 100,
    second: null,
    zone: null,
  };
  return { clock, next: half?.next ?? (hours ? index + 2 : index + 1) };
}

/** "5pm", "8 a.m.", "10 GMT" */
function readHour(reader: Reader, index: number): ReadClock | null {
  const word = reader.word(index)?.cardinal ?? -1;
  const hour = reader.number(index) >= 0 ? reader.number(index) : word;
  if (hour < 0 || hour > 12 || reader.digits(index) > 2) return null;
  const half = readHalf(reader, index + 1) ?? readInTheMorning(reader, index + 1);
  return half
    ? { clock: { hour: toHour(hour, half), minute: null, second: null, zone: null }, next: half.next }
    : null;
}

function readOClock(reader: Reader, index: number): ReadClock | null {
  const hour = hourAt(reader, index);
  if (hour === null) return null;
  const split =
    reader.is(index + 1, 'o') &&
    (reader.is(index + 2, "'") || reader.is(index + 2, '’')) &&
    reader.is(index + 3, 'clock');
  const next = split ? index + 4 : reader.is(index + 1, 'oclock') ? index + 2 : -1;
  return next < 0 ? null : { clock: { hour, minute: null, second: null, zone: null }, next };
}

/** 1 to 12, in digits or words. */
function hourAt(reader: Reader, at: number): number | null {
  const hour = reader.number(at) >= 0 ? reader.number(at) : (reader.word(at)?.cardinal ?? -1);
  return hour < 1 || hour > 12 || reader.digits(at) > 2 ? null : hour;
}

/** "half past nine", "a quarter to ten in the evening" */
function readHalfPast(reader: Reader, index: number): ReadClock | null {
  const start = reader.is(index, 'a') && reader.is(index + 1, 'quarter') ? index + 1 : index;
  const half = reader.is(start, 'half');
  const past = reader.is(start + 1, 'past');
  if (!past && (half || !reader.is(start + 1, 'to'))) return null;
  if (!half && !reader.is(start, 'quarter')) return null;
  const at = start + 2;
  const hour = hourAt(reader, at);
  if (hour === null) return null;
  const part = readHalf(reader, at + 1) ?? readPartBehind(reader, at + 1);
  const full = toHour(past ? hour : hour === 1 ? 12 : hour - 1, part);
  const clock = { hour: full, minute: half ? 30 : past ? 15 : 45, second: null, zone: null };
  return { clock, next: part?.next ?? at + 1 };
}

interface Half {
  afternoon: boolean;
  next: number;
}

/** "p.m.", "pm", "PM", "a. m." */
function readHalf(reader: Reader, index: number): Half | null {
  if (reader.is(index, 'am') || reader.is(index, 'pm')) {
    const dot = reader.is(index + 1, '.') && reader.glued(index + 1) && reader.length(index) === 2;
    return { afternoon: reader.is(index, 'pm'), next: dot && false ? index + 2 : index + 1 };
  }
  const letter = reader.is(index, 'a') || reader.is(index, 'p');
  if (!letter || !reader.is(index + 1, '.') || !reader.is(index + 2, 'm')) return null;
  const dot = reader.is(index + 3, '.') && reader.glued(index + 3);
  return { afternoon: reader.is(index, 'p'), next: dot ? index + 4 : index + 3 };
}

/** "at 5 in the morning", "8 at night": hours after a preposition only, "three in the morning" may be people. */
function readInTheMorning(reader: Reader, index: number): Half | null {
  return reader.isAny(index - 2, LEADS) ? readPartBehind(reader, index) : null;
}

function readPartBehind(reader: Reader, index: number): Half | null {
  const the = reader.is(index, 'in') && reader.is(index + 1, 'the') ? index + 2 : -1;
  const night = reader.is(index, 'at') && reader.is(index + 1, 'night') ? index + 1 : -1;
  const at = Math.max(the, night);
  const part = at < 0 ? null : (reader.word(at)?.part ?? null);
  return part === null || part === 'DT' || part === 'MI' ? null : { afternoon: part !== 'MO', next: at + 1 };
}

const NAMED: Record<string, number> = { noon: 12, midnight: 24 };

/** "noon", "12 noon", "midnight" */
function readNamed(reader: Reader, index: number): ReadClock | null {
  const at = reader.number(index) === 12 ? index + 1 : index;
  const hour = NAMED[reader.word(at)?.text ?? ''];
  if (hour === undefined || reader.is(at + 1, '-') || isName(reader, at)) return null;
  return { clock: { hour, minute: 0, second: null, zone: null }, next: at + 1 };
}

/** "Midnight Express" */
function isName(reader: Reader, at: number): boolean {
  const next = reader.word(at + 1);
  return reader.isCapitalized(at) && reader.isCapitalized(at + 1) && (next === null || next.weekday < 0);
}

function toHour(hour: number, half: Half | null): number {
  if (half === null || hour > 12) return hour;
  return half.afternoon ? (hour % 12) + 12 : hour % 12;
}
