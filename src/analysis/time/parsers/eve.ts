import type { Meaning, Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { readDates } from './dates.ts';
import { isDay } from './day-part.ts';
import { readEventEnd } from './event-words.ts';

/** "the eve of Independence Day" is the day before it; "the eve of the summit" a day that only the summit's date tells. */
export function parseEve(reader: Reader, index: number): Reading | null {
  const at = reader.is(index, 'the') ? index + 1 : index;
  if (!reader.is(at, 'eve') || !reader.is(at + 1, 'of') || reader.glued(at)) return null;
  const from = at + 2;
  const date = readDates(reader, from) ?? readDates(reader, reader.is(from, 'the') ? from + 1 : from);
  if (date && isDay(date.meaning)) {
    const meaning: Meaning = {
      kind: 'offset',
      count: 1,
      unit: 'day',
      sign: -1,
      extra: [],
      from: date.meaning,
    };
    return { first: index, next: date.next, meaning, rule: 'eve' };
  }
  const end = readEventEnd(reader, from);
  if (end === from) return null;
  const event = reader.text.slice(reader.starts[from], reader.ends[end - 1]);
  return { first: index, next: at + 1, meaning: { kind: 'eve', event }, rule: 'eve' };
}
