import type { Meaning, Reading, Unit } from '../meaning.ts';
import { readCount, readDay } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { pad, timexDuration } from '../timex-value.ts';

const ADVERBS: Record<string, [string, Unit]> = {
  hourly: ['PT1H', 'hour'],
  daily: ['P1D', 'day'],
  nightly: ['P1D', 'day'],
  everyday: ['P1D', 'day'],
  weekly: ['P1W', 'week'],
  biweekly: ['P2W', 'week'],
  fortnightly: ['P2W', 'week'],
  monthly: ['P1M', 'month'],
  quarterly: ['P3M', 'month'],
  yearly: ['P1Y', 'year'],
  annually: ['P1Y', 'year'],
  annual: ['P1Y', 'year'],
  semiannual: ['P6M', 'month'],
  semiannually: ['P6M', 'month'],
  biannual: ['P6M', 'month'],
  biannually: ['P6M', 'month'],
  bimonthly: ['P2M', 'month'],
};
const EVERY = new Set(['every', 'each', 'per']);
const TIMES: Record<string, boolean> = { once: true, twice: true };

/** "daily", "every 15 minutes", "every other Friday", "twice a year", "each Monday". */
export function parseSet(reader: Reader, index: number): Reading | null {
  const prefixed = parsePrefixed(reader, index);
  if (prefixed) return prefixed;
  const adverb = ADVERBS[reader.word(index)?.text ?? ''];
  if (adverb && isPartOfName(reader, index)) return null;
  if (adverb) return found(index, index + 1, { kind: 'set', value: adverb[0], unit: adverb[1] });
  const often = TIMES[reader.word(index)?.text ?? ''] ? parseSet(reader, index + 1) : null;
  if (often && often.next === index + 2) return { ...often, first: index };
  if (reader.isAny(index, EVERY)) return parseEvery(reader, index);
  return parseMonthly(reader, index) ?? parseTimesA(reader, index) ?? parsePlural(reader, index);
}

/** "Andes Daily", "the Daily Star", "Weekly Standard": a capital that no sentence asks for is that of a name. */
function isPartOfName(reader: Reader, index: number): boolean {
  if (!reader.isCapitalized(index) || reader.isUpperCase(index)) return false;
  const beside = reader.isLetters(index + 1) && reader.isCapitalized(index + 1);
  return beside || reader.isLetters(index - 1) || reader.glued(index);
}

function found(first: number, next: number, meaning: Meaning): Reading {
  return { first, next, meaning, rule: 'set' };
}

function parseEvery(reader: Reader, index: number): Reading | null {
  const other = reader.is(index + 1, 'other');
  const count = other ? { value: 2, next: index + 2 } : readCount(reader, index + 1);
  const at = count?.next ?? index + 1;
  const word = reader.word(at);
  if (!word) return null;
  const named = readNamed(reader, at, count !== null);
  if (named) return found(index, at + 1, named);
  if (word.unit === null || isOrdinal(reader, at) || isSpeed(reader, index, word.unit)) return null;
  if (word.unit === 'weekend' && count === null)
    return found(index, at + 1, { kind: 'set', value: 'XXXX-WXX-WE', unit: 'weekend' });
  return found(index, at + 1, {
    kind: 'set',
    value: timexDuration([{ count: count?.value ?? 1, unit: word.unit }]),
    unit: word.unit,
  });
}

/** "every Monday", "every morning", "every May", "every spring" */
function readNamed(reader: Reader, at: number, counted: boolean): Meaning | null {
  const word = reader.word(at);
  if (!word) return null;
  if (word.weekday >= 0 && reader.length(at) > 3)
    return { kind: 'set', value: `XXXX-WXX-${String(word.weekday || 7)}`, unit: 'day' };
  if (word.part !== null && (word.unit === null || !counted))
    return { kind: 'set', value: `XXXX-XX-XXT${word.part}`, unit: 'day' };
  if (word.month > 0 && reader.isCapitalized(at))
    return { kind: 'set', value: `XXXX-${pad(word.month)}`, unit: 'month' };
  return word.season === null ? null : { kind: 'set', value: `XXXX-${word.season}`, unit: 'month' };
}

/** "40 miles per hour" */
function isSpeed(reader: Reader, index: number, unit: Unit): boolean {
  return reader.is(index, 'per') && SMALL.has(unit) && !reader.is(index - 1, 'times');
}

const SMALL = new Set<Unit>(['second', 'minute', 'hour']);

/** "every second day" counts days, "every second" seconds. */
function isOrdinal(reader: Reader, at: number): boolean {
  return reader.is(at, 'second') && reader.word(at + 1)?.unit != null;
}

/** "twice a year", "three times a week", "once every two weeks": the frequency belongs to the expression. */
function parseTimesA(reader: Reader, index: number): Reading | null {
  const named = TIMES[reader.word(index)?.text ?? ''] === true;
  const count = named ? null : readCount(reader, index);
  const at = named ? index + 1 : count && reader.is(count.next, 'times') ? count.next + 1 : -1;
  if (at < 0) return null;
  if (reader.isAny(at, EVERY)) {
    const every = parseEvery(reader, at);
    return every ? { ...every, first: index } : null;
  }
  if (!reader.is(at, 'a') && !reader.is(at, 'an')) return null;
  const unit = reader.word(at + 1)?.unit ?? null;
  return unit === null
    ? null
    : found(index, at + 2, { kind: 'set', value: timexDuration([{ count: 1, unit }]), unit });
}

/** "Mondays", "Friday mornings": the plural of a day is a set. */
function parsePlural(reader: Reader, index: number): Reading | null {
  const word = reader.word(index);
  if (reader.is(index, 'weekends'))
    return found(index, index + 1, { kind: 'set', value: 'XXXX-WXX-WE', unit: 'weekend' });
  if (word?.parts != null && word.unit === null) {
    return found(index, index + 1, { kind: 'set', value: `XXXX-XX-XXT${word.parts}`, unit: 'day' });
  }
  const plural = word?.weekdays ?? -1;
  const parts = reader.word(index + 1)?.parts ?? null;
  const weekday = plural >= 0 ? plural : parts === null ? -1 : (word?.weekday ?? -1);
  if (weekday < 0) return null;
  const part = parts === null ? '' : `T${parts}`;
  const value = `XXXX-WXX-${String(weekday || 7)}${part}`;
  return found(index, parts === null ? index + 1 : index + 2, { kind: 'set', value, unit: 'day' });
}

/** "semi-annual", "bi-monthly" */
function parsePrefixed(reader: Reader, index: number): Reading | null {
  if (!reader.is(index + 1, '-') || !reader.glued(index + 1)) return null;
  const text = `${reader.word(index)?.text ?? ''}${reader.word(index + 2)?.text ?? ''}`;
  const adverb = Object.hasOwn(ADVERBS, text) ? ADVERBS[text] : undefined;
  return adverb ? found(index, index + 3, { kind: 'set', value: adverb[0], unit: adverb[1] }) : null;
}

/** "the 19th of every month", "the first Monday of each month" */
function parseMonthly(reader: Reader, index: number): Reading | null {
  const start = reader.is(index, 'the') ? index + 1 : index;
  const day = reader.is(start, 'last')
    ? { value: 0, next: start + 1, ordinal: true }
    : readDay(reader, start);
  if (!day?.ordinal) return null;
  const weekday = reader.word(day.next)?.weekday ?? -1;
  const of = weekday < 0 ? day.next : day.next + 1;
  if (!reader.is(of, 'of') || !reader.isAny(of + 1, EVERY) || !reader.is(of + 2, 'month')) return null;
  if (weekday >= 0) return found(index, of + 3, { kind: 'set', value: 'P1M', unit: 'month' });
  if (day.value === 0) return null;
  return found(index, of + 3, { kind: 'set', value: `XXXX-XX-${pad(day.value)}`, unit: 'day' });
}
