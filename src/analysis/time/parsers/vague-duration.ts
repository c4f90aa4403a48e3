import type { Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';

const LEADS = new Set(['for', 'in', 'after', 'within', 'of', 'over', 'into', 'and', 'or']);

/** "for weeks", "years of war", "days and weeks", "decades-long": several of a unit, without a count. */
export function parseVagueDuration(reader: Reader, index: number): Reading | null {
  const word = reader.word(index);
  if (!word?.unit || reader.glued(index)) return null;
  const long = reader.is(index + 1, '-') && reader.is(index + 2, 'long') && reader.glued(index + 2);
  if (!long && !(word.plural && isMeasured(reader, index))) return null;
  const count = word.plural ? null : 1;
  const next = long ? index + 3 : index + 1;
  return {
    first: index,
    next,
    meaning: { kind: 'duration', amounts: [{ count, unit: word.unit }] },
    rule: 'vague-duration',
  };
}

const PARTS =
  /^(?:early|earliest|late|later|small|wee|first|final|closing|opening|daylight|evening|morning|night)$/iu;

function isMeasured(reader: Reader, index: number): boolean {
  // "the minutes of the session", "the hours of the day" are other things.
  if (reader.is(index - 1, 'the')) return false;
  // "in the early hours of Thursday" are a part of that day, no length.
  if (reader.is(index, 'hours') && PARTS.test(reader.form(index - 1))) return false;
  return reader.isAny(index - 1, LEADS) || reader.is(index + 1, 'of') || reader.is(index + 1, 'and');
}
