import type { Shift } from '../meaning.ts';
import type { Reader } from '../reader.ts';

const SHIFTS: Record<string, Shift> = {
  this: 0,
  current: 0,
  last: -1,
  past: -1,
  previous: 'preceding',
  preceding: 'preceding',
  prior: 'preceding',
  next: 1,
  coming: 'coming',
  upcoming: 'coming',
  following: 'following',
  that: 'same',
  same: 'same',
};

/** "this", "last", "the next", "this past", "this coming", "that same": which one, by its distance from the present one. */
export function readShift(reader: Reader, index: number): { shift: Shift; next: number } | null {
  const at = reader.is(index, 'the') ? index + 1 : index;
  const word = reader.word(at)?.text ?? '';
  const shift = Object.hasOwn(SHIFTS, word) ? SHIFTS[word] : undefined;
  if (shift === undefined || isPreposition(reader, index)) return null;
  // "this past week", "this coming Monday", "that same day": the second word decides.
  const second = word === 'this' || word === 'that' ? SHIFTS[reader.word(at + 1)?.text ?? ''] : undefined;
  const refined = second !== undefined && second !== 0;
  return refined ? { shift: second, next: at + 2 } : { shift, next: at + 1 };
}

const LEADS = new Set(['on', 'in', 'by', 'until', 'of', 'during', 'for', 'from', 'and']);

/** "following Sunday's vote", "following months of talks": after it, not the next one. */
function isPreposition(reader: Reader, index: number): boolean {
  return reader.is(index, 'following') && !reader.isAny(index - 1, LEADS);
}

/** "the next day", "the next Tuesday" follow on what was told; "next Tuesday" and "the next month" on today. */
export function isToldNext(reader: Reader, index: number): boolean {
  return reader.is(index, 'the') && reader.is(index + 1, 'next');
}
