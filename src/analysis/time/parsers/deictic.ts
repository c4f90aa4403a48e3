import type { Meaning, Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';

const DAYS: Record<string, number> = { today: 0, tomorrow: 1, yesterday: -1 };

/** "today", "tomorrow", "yesterday", "the day before yesterday", "tonight". */
export function parseDeictic(reader: Reader, index: number): Reading | null {
  const word = reader.word(index)?.text ?? '';
  if (word === 'tonight') {
    const meaning: Meaning = { kind: 'day-part', part: 'NI', date: { kind: 'day-shift', days: 0 } };
    return { first: index, next: index + 1, meaning, rule: 'deictic' };
  }
  if (Object.hasOwn(DAYS, word)) return reading(index, index + 1, DAYS[word] ?? 0);
  return readDoubled(reader, index);
}

/** "the day after tomorrow", "the day before yesterday" */
function readDoubled(reader: Reader, index: number): Reading | null {
  const at = reader.is(index, 'the') ? index + 1 : index;
  if (!reader.is(at, 'day')) return null;
  if (reader.is(at + 1, 'after') && reader.is(at + 2, 'tomorrow')) return reading(index, at + 3, 2);
  if (reader.is(at + 1, 'before') && reader.is(at + 2, 'yesterday')) return reading(index, at + 3, -2);
  return null;
}

function reading(first: number, next: number, days: number): Reading {
  return { first, next, meaning: { kind: 'day-shift', days }, rule: 'deictic' };
}
