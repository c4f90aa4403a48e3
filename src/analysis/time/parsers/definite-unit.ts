import type { Reading, Unit } from '../meaning.ts';
import type { Reader } from '../reader.ts';

const WHOLE = new Set<Unit>(['day', 'week', 'month', 'year', 'weekend', 'quarter', 'decade', 'century']);
/** "of the year", "within the week": the present one, where a preposition leads to it. */
const LEADS = new Set('of in for during over within throughout earlier later early late by end'.split(' '));

/** "the year", "the weekend": the one just spoken of, or the present one. Only after a preposition that asks for a time. */
export function parseDefiniteUnit(reader: Reader, index: number): Reading | null {
  if (!reader.is(index, 'the')) return null;
  const unit = reader.word(index + 1)?.unit ?? null;
  if (unit === null || !WHOLE.has(unit) || reader.word(index + 1)?.plural === true) return null;
  if (unit !== 'weekend' && !reader.isAny(index - 1, LEADS)) return null;
  const next = index + 2;
  // "the day of the vote", "the year before the war", "the day the wall fell" are named by what follows.
  if (reader.is(next, 'of') || reader.is(next, 'before') || reader.is(next, 'after') || reader.is(next, '-'))
    return null;
  if (reader.is(next, 'ended') || reader.is(next, 'ending')) return null;
  if (reader.is(next, 'when') || reader.is(next, 'that') || reader.is(next, 'the')) return null;
  return { first: index, next, meaning: { kind: 'unit', unit, shift: 'definite' }, rule: 'definite-unit' };
}
