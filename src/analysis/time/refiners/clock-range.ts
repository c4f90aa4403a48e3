import type { Clock, Reading } from '../meaning.ts';
import { startsNumber } from '../numbers.ts';
import type { Reader } from '../reader.ts';

const LINKS = new Set(['to', '-', '–', 'and', 'until', 'till']);

/** "5 to 6 p.m.", "between 2:20 and 3 p.m.": the first hour is of the same half of the day as the second. */
export function refineClockRanges(reader: Reader, readings: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  for (const reading of readings) {
    const start = reading.meaning.kind === 'clock' ? readStart(reader, reading, reading.meaning.clock) : null;
    const previous = found[found.length - 1];
    if (start && previous && previous.next > start.first) found.pop();
    if (start) found.push(start);
    found.push(reading);
  }
  return found;
}

function readStart(reader: Reader, { first }: Reading, clock: Clock): Reading | null {
  const link = first - 1;
  if (!reader.isAny(link, LINKS) || clock.hour > 23) return null;
  const minutes = reader.digits(link - 1) === 2 && reader.is(link - 2, ':') ? reader.number(link - 1) : null;
  const at = minutes === null ? link - 1 : link - 3;
  const hour = reader.number(at);
  const fits = hour >= 1 && hour <= 12 && reader.digits(at) <= 2 && startsNumber(reader, at);
  // "between 5 and 6 p.m.": without "between" the "and" joins two times, or other things.
  const asked = !reader.is(link, 'and') || reader.is(at - 1, 'between');
  if (!fits || !asked) return null;
  const afternoon = clock.hour >= 12 && hour % 12 <= clock.hour % 12;
  const meaning = {
    kind: 'clock' as const,
    clock: { ...clock, hour: (hour % 12) + (afternoon ? 12 : 0), minute: minutes },
    date: null,
  };
  return { first: at, next: link, meaning, rule: 'clock-range', opensRange: true };
}
