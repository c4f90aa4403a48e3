import type { Meaning, Reading, Unit } from '../meaning.ts';
import { readCount } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { timexDuration } from '../timex-value.ts';

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
};
const EVERY = new Set(['every', 'each', 'per']);
const TIMES: Record<string, boolean> = { once: true, twice: true };

/** "daily", "every 15 minutes", "every other Friday", "twice a year", "each Monday". */
export function parseSet(reader: Reader, index: number): Reading | null {
  const adverb = ADVERBS[reader.word(index)?.text ?? ''];
  if (adverb) return found(index, index + 1, { kind: 'set', value: adverb[0], unit: adverb[1] });
  if (reader.isAny(index, EVERY)) return parseEvery(reader, index);
  return parseTimesA(reader, index) ?? parsePlural(reader, index);
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
  if (word.weekday >= 0 && reader.length(at) > 3)
    return found(index, at + 1, { kind: 'set', value: `XXXX-WXX-${String(word.weekday || 7)}`, unit: 'day' });
  if (word.part !== null && word.unit === null)
    return found(index, at + 1, { kind: 'set', value: `XXXX-XX-XXT${word.part}`, unit: 'day' });
  if (word.month > 0 && reader.isCapitalized(at))
    return found(index, at + 1, {
      kind: 'set',
      value: `XXXX-${String(word.month).padStart(2, '0')}`,
      unit: 'month',
    });
  if (word.season !== null)
    return found(index, at + 1, { kind: 'set', value: `XXXX-${word.season}`, unit: 'month' });
  if (word.unit === null || isOrdinal(reader, at)) return null;
  return found(index, at + 1, {
    kind: 'set',
    value: timexDuration([{ count: count?.value ?? 1, unit: word.unit }]),
    unit: word.unit,
  });
}

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

/** "Mondays", "weekends" would need their own words; the plural of a weekday is a set. */
function parsePlural(reader: Reader, index: number): Reading | null {
  const weekday = reader.word(index)?.weekday ?? -1;
  if (weekday < 0 || reader.length(index) < 6 || !reader.glued(index + 1) || !reader.is(index + 1, 's'))
    return null;
  return found(index, index + 2, { kind: 'set', value: `XXXX-WXX-${String(weekday || 7)}`, unit: 'day' });
}
