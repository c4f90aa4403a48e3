import { calendarDay } from '../../dates/index.ts';
import type { DayNumber } from '../../dates/index.ts';
import type { Clause } from '../../types/clause.ts';
import type { Timex } from '../../types/timex.ts';
import type { Token } from '../../types/token.ts';
import { Course } from './course.ts';
import { tellsHistory } from './history.ts';
import type { Reading } from './meaning.ts';
import { findReadings } from './parsers/index.ts';
import { Reader } from './reader.ts';
import { refineClockDates } from './refiners/clock-date.ts';
import { refineClockRanges } from './refiners/clock-range.ts';
import { refineDayLists } from './refiners/day-list.ts';
import { dropFalseFriends } from './refiners/false-friends.ts';
import { dropNameParts } from './refiners/name-parts.ts';
import { placeKnownDays } from './refiners/known-days.ts';
import { refineRanges } from './refiners/range.ts';
import { shareYears } from './refiners/shared-year.ts';
import { resolveMeaning } from './resolve/index.ts';
import type { Resolution, Scene } from './scene.ts';
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
  const year = document === null ? null : calendarDay(document).year;
  const readings = placeKnownDays(reader, refine(reader, index), year);
  if (readings.length === 0) return [];
  const tense = new TenseReader(tokens, clauses);
  const frame = { document, history: tellsHistory(readings, document) };
  const course = new Course({ reader, readings, frame, index, tense });
  const found: Timex[] = [];
  for (const reading of readings) {
    const scene = course.sceneOf(reading);
    const resolved = resolveMeaning(reading.meaning, scene);
    if (resolved === null || isNarrated(reading, resolved, scene)) continue;
    const timex = timexOf(reader, reading, resolved);
    course.add(reading, timex, resolved);
    found.push(timex);
  }
  return found;
}

/** "He soon left", "soon fell": quickly then, not soon from now. */
function isNarrated({ meaning }: Reading, { value }: Resolution, { direction }: Scene): boolean {
  return meaning.kind === 'reference' && value === 'FUTURE_REF' && direction === 'past';
}

function refine(reader: Reader, tokens: TokenIndex): Reading[] {
  const readings = dropNameParts(reader, dropFalseFriends(reader, findReadings(reader), tokens));
  const dates = refineRanges(reader, refineDayLists(reader, readings, tokens));
  return shareYears(reader, dropOverlaps(refineClockDates(reader, refineClockRanges(reader, dates))));
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

function timexOf(
  reader: Reader,
  { first, next, rule }: Reading,
  { how, weekday, ...resolved }: Resolution,
): Timex {
  const start = reader.starts[first] ?? 0;
  const end = reader.ends[next - 1] ?? start;
  return {
    start,
    end,
    quote: reader.text.slice(start, end),
    ...resolved,
    rule: how === undefined ? rule : `${rule}/${how}`,
    ...(weekday === undefined ? {} : { weekday }),
  };
}
