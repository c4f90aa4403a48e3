import type { Meaning, Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { readDates } from './dates.ts';
import { parseDayPart } from './day-part.ts';

type Edge = 'start' | 'middle' | 'end';

const ADJECTIVES: Record<string, Edge> = {
  early: 'start',
  earlier: 'start',
  mid: 'middle',
  late: 'end',
  later: 'end',
};
const NOUNS: Record<string, Edge> = {
  beginning: 'start',
  start: 'start',
  opening: 'start',
  middle: 'middle',
  mid: 'middle',
  end: 'end',
  close: 'end',
  rest: 'end',
  remainder: 'end',
};

/** "early May", "mid-December", "late Thursday", "earlier this month", "the end of the year", "early in 2014". */
export function parseEdge(reader: Reader, index: number): Reading | null {
  return readNoun(reader, index) ?? readAdjective(reader, index) ?? readUnitEnd(reader, index);
}

function readAdjective(reader: Reader, index: number): Reading | null {
  const start = reader.is(index, 'the') ? index + 1 : index;
  const edge = isEndTied(reader, start) ? 'end' : ADJECTIVES[reader.word(start)?.text ?? ''];
  if (edge === undefined) return null;
  const hyphen = reader.is(start + 1, '-') || reader.is(start + 1, '–') ? start + 2 : start + 1;
  const on = reader.is(hyphen, 'in') || reader.is(hyphen, 'on') ? hyphen + 1 : hyphen;
  const base = readBase(reader, on, edge);
  if (!base) return null;
  const exact = reader.is(start, 'mid') || reader.is(start, 'end');
  return {
    first: index,
    next: base.next,
    meaning: { kind: 'edge', edge, of: base.meaning, exact },
    rule: 'edge',
  };
}

/** "end-2023", "end-March" */
function isEndTied(reader: Reader, at: number): boolean {
  const tied = reader.is(at + 1, '-') && reader.glued(at + 1) && reader.glued(at + 2);
  return tied && reader.is(at, 'end') && !reader.glued(at);
}

/** What may be early or late: a date, a part of a day, "the week". "early 20 people" is none. */
function readBase(reader: Reader, index: number, edge: Edge): { meaning: Meaning; next: number } | null {
  const [day, part] = [readDates(reader, index), parseDayPart(reader, index)];
  // "early Monday morning" says more than "early Monday".
  const date = part && (!day || part.next > day.next) ? part : (day ?? readUnit(reader, index));
  if (!date) return null;
  if (date.meaning.kind === 'unit' && date.meaning.counted === true) return null;
  return edge === 'middle' && date.meaning.kind === 'day-part' ? null : date;
}

function readUnit(reader: Reader, index: number): { meaning: Meaning; next: number } | null {
  const unit =
    reader.is(index, 'the') || reader.is(index, 'that') ? (reader.word(index + 1)?.unit ?? null) : null;
  if (unit === null || reader.word(index + 1)?.plural === true || reader.is(index + 2, 'of')) return null;
  return unit === 'second' || unit === 'minute'
    ? null
    : {
        meaning: { kind: 'unit', unit, shift: reader.is(index, 'the') ? 'definite' : 'same' },
        next: index + 2,
      };
}

function readNoun(reader: Reader, index: number): Reading | null {
  const start = reader.is(index, 'the') ? index + 1 : index;
  const edge = NOUNS[reader.word(start)?.text ?? ''];
  if (edge === undefined) return null;
  // "end of March", "the end of the year", "year-end" and "month's end" stand the other way round.
  if (!reader.is(start + 1, 'of')) return null;
  const bare = readBareUnit(reader, start + 2);
  const base = readDates(reader, start + 2) ?? readUnit(reader, start + 2) ?? bare;
  if (!base || (base.meaning.kind === 'unit' && base.meaning.counted === true)) return null;
  return {
    first: index,
    next: base.next,
    meaning: { kind: 'edge', edge, of: base.meaning, exact: true },
    rule: 'edge',
  };
}

/** "end of year", "start of week" */
function readBareUnit(reader: Reader, index: number): { meaning: Meaning; next: number } | null {
  const unit = reader.word(index)?.unit ?? null;
  const fits = unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day';
  return fits && reader.word(index)?.plural === false
    ? { meaning: { kind: 'unit', unit, shift: 'definite' }, next: index + 1 }
    : null;
}

const UNIT_ENDS = new Set(['year', 'month', 'week', 'century', 'decade']);

/** "year-end", "month's end", "by year end" */
function readUnitEnd(reader: Reader, index: number): Reading | null {
  const unit = reader.isAny(index, UNIT_ENDS) ? (reader.word(index)?.unit ?? null) : null;
  if (unit === null || reader.glued(index)) return null;
  const possessive =
    (reader.is(index + 1, "'") || reader.is(index + 1, '’')) && reader.is(index + 2, 's') ? 3 : 1;
  const at = index + (reader.is(index + 1, '-') ? 2 : possessive);
  if (!reader.is(at, 'end')) return null;
  const of: Meaning = { kind: 'unit', unit, shift: 'definite' };
  return {
    first: index,
    next: at + 1,
    meaning: { kind: 'edge', edge: 'end', of, exact: true },
    rule: 'edge',
  };
}
