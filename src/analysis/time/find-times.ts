import { intervalOf } from '../../dates/index.ts';
import type { DayNumber } from '../../dates/index.ts';
import type { Clause } from '../../types/clause.ts';
import type { Timex } from '../../types/timex.ts';
import type { Token } from '../../types/token.ts';
import { tellsHistory } from './history.ts';
import type { Reading } from './meaning.ts';
import { findReadings } from './parsers/index.ts';
import { Reader } from './reader.ts';
import { refineClockDates } from './refiners/clock-date.ts';
import { refineClockRanges } from './refiners/clock-range.ts';
import { refineDayLists } from './refiners/day-list.ts';
import { dropFalseFriends } from './refiners/false-friends.ts';
import { dropNameParts } from './refiners/name-parts.ts';
import { refineRanges } from './refiners/range.ts';
import { resolveMeaning } from './resolve/index.ts';
import type { Recent, Resolution, Scene } from './scene.ts';
import { TenseReader } from './tense.ts';
import { TokenIndex } from './token-index.ts';

export interface TimeSource {
  text: string;
  /** Day of publication, null where unknown. */
  document: DayNumber | null;
  tokens: readonly Token[];
  clauses: readonly Clause[];
}

/** Finds the time expressions of a text and resolves them in its order, each in the light of those before. */
export function findTimes({ text, document, tokens, clauses }: TimeSource): Timex[] {
  const reader = new Reader(text);
  const index = new TokenIndex(tokens);
  const readings = refine(reader, index);
  if (readings.length === 0) return [];
  const tense = new TenseReader(tokens, clauses);
  const history = tellsHistory(readings, document);
  const found: Timex[] = [];
  let recent: Recent | null = null;
  let told: Recent | null = null;
  let from = 0;
  let opening: Timex | null = null;
  for (const reading of readings) {
    const start = reader.starts[reading.first] ?? 0;
    const end = reader.ends[reading.next - 1] ?? start;
    const near = recent?.near === true && !text.slice(from, start).includes('\n');
    const scene: Scene = {
      document,
      history,
      recent: recent && { ...recent, near },
      told,
      rangeStart: opening?.edtf == null ? undefined : intervalOf(opening.edtf)?.start,
      direction: needsDirection(reading) ? tense.directionAt(index.indexAt(start)) : null,
    };
    const resolved = resolveMeaning(reading.meaning, scene);
    if (resolved === null || (resolved.value === 'FUTURE_REF' && scene.direction === 'past')) continue;
    const timex = timexOf({ text, start, end, rule: reading.rule }, resolved);
    if (opening) closeRange(opening, timex);
    opening = reading.opensRange === true ? timex : null;
    found.push(timex);
    const next = recentOf(resolved);
    recent = next ?? scene.recent;
    if (next !== null && !tense.isSpeechDay(index.indexAt(start))) told = next;
    from = end;
  }
  return found;
}

function refine(reader: Reader, tokens: TokenIndex): Reading[] {
  const readings = dropNameParts(reader, dropFalseFriends(reader, findReadings(reader), tokens));
  const dates = refineRanges(reader, refineDayLists(reader, readings));
  return dropOverlaps(refineClockDates(reader, refineClockRanges(reader, dates)));
}

/** A list or a range may have taken in what was read after it: "5, 2022" the year. */
function dropOverlaps(readings: readonly Reading[]): Reading[] {
  let end = 0;
  return readings.filter(({ first, next }) => {
    if (first < end) return false;
    end = next;
    return true;
  });
}

/** Meanings that past and future decide: years and weeks that the words leave out. */
const DIRECTED = new Set([
  'weekday',
  'calendar',
  'day-part',
  'clock',
  'season',
  'holiday',
  'week-of',
  'edge',
  'reference',
  'unit',
  'ahead',
  'offset',
  'nth-weekday',
]);

function needsDirection({ meaning }: Reading): boolean {
  return DIRECTED.has(meaning.kind);
}

/** Gives both ends of a range the whole of it; a range that would end before it begins is none. */
function closeRange(start: Timex, end: Timex): void {
  if (start.edtf === null || end.edtf === null) return;
  const range = `${start.edtf}/${end.edtf}`;
  if (start.edtf.includes('/') || end.edtf.includes('/') || intervalOf(range) === null) return;
  start.range = range;
  end.range = range;
}

function timexOf(
  { text, start, end, rule }: { text: string; start: number; end: number; rule: string },
  { how, weekday, ...resolved }: Resolution,
): Timex {
  return {
    start,
    end,
    quote: text.slice(start, end),
    ...resolved,
    rule: how === undefined ? rule : `${rule}/${how}`,
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** What the next expression may count from: dates on the calendar, not durations or the vague. */
function recentOf({ type, edtf, precision, basis }: Resolution): Recent | null {
  if (edtf === null || type === 'DURATION' || type === 'SET') return null;
  const days = intervalOf(edtf);
  if (days === null || !Number.isFinite(days.start)) return null;
  return { days, edtf, precision, explicit: basis === 'explicit', near: true };
}
