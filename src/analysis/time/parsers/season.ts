import type { Reading, Shift } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { readYear } from '../years.ts';
import { readShift } from './shift.ts';
import { readTrailingYear } from './trailing-year.ts';

/** "summer 2014", "last spring", "the winter of 1941", "this fall". A bare "fall" or "spring" is another word. */
export function parseSeason(reader: Reader, index: number): Reading | null {
  const shift = readShift(reader, index);
  const at = shift?.next ?? (reader.is(index, 'the') ? index + 1 : index);
  const season = reader.word(at)?.season ?? null;
  if (season === null) return null;
  const year = shift ? null : readSeasonYear(reader, at + 1);
  if (!shift && !year && !isSeasonThere(reader, index, at)) return null;
  const meaning = {
    kind: 'season' as const,
    season,
    ...(year?.year === undefined ? {} : { year: year.year }),
    ...shiftOf(shift?.shift ?? year?.shift),
  };
  return { first: index, next: year?.next ?? at + 1, meaning, rule: 'season' };
}

function shiftOf(shift: Shift | undefined): { shift?: Shift } {
  return shift === undefined ? {} : { shift };
}

function readSeasonYear(
  reader: Reader,
  index: number,
): { year?: number; shift?: Shift; next: number } | null {
  const trailing = readTrailingYear(reader, index);
  if (!trailing) return null;
  const { year, yearShift } = trailing.parts;
  // "the winter of 1941-42": named after its first year.
  const dash =
    (reader.is(trailing.next, '-') || reader.is(trailing.next, '–')) &&
    reader.glued(trailing.next) &&
    reader.glued(trailing.next + 1);
  const second = dash
    ? (readYear(reader, trailing.next + 1)?.next ??
      (reader.digits(trailing.next + 1) === 2 ? trailing.next + 2 : 0))
    : 0;
  return {
    next: second > 0 ? second : trailing.next,
    ...(year === undefined ? {} : { year }),
    ...(yearShift === undefined ? {} : { shift: yearShift }),
  };
}

const LEADS = new Set([
  'in',
  'by',
  'during',
  'until',
  'since',
  'early',
  'late',
  'mid',
  'through',
  'throughout',
  'of',
  '-',
]);
const AMBIGUOUS = new Set(['fall', 'spring']);
/** "late spring", "by fall": after these even they are seasons. */
const SURE = new Set(['by', 'early', 'late', 'mid', '-']);

/** "in winter", "by the spring": a preposition must lead to it; "the fall of Kabul" is none. */
function isSeasonThere(reader: Reader, index: number, at: number): boolean {
  if (reader.is(at + 1, 'of') || reader.is(at + 1, '-') || reader.isCapitalized(at)) return false;
  // "the winter" is one wherever it stands; "the fall" and "the spring" need a preposition.
  if (at > index && !reader.isAny(at, AMBIGUOUS)) return true;
  if (!reader.isAny(index - 1, LEADS)) return false;
  // "in fall" alone and "of spring" are too little for the words that are also verbs and sources of water.
  return (
    !reader.isAny(at, AMBIGUOUS) ||
    (at > index && !reader.is(index - 1, 'of')) ||
    reader.isAny(index - 1, SURE)
  );
}
