import type { Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { parseClock } from './clock.ts';
import { readDates } from './dates.ts';
import { parseDayPart } from './day-part.ts';
import { parseDefiniteUnit } from './definite-unit.ts';
import { parseDuration } from './duration.ts';
import { parseEdge } from './edge.ts';
import { parseEve } from './eve.ts';
import { parseNth } from './nth.ts';
import { parseInOffset, parseOffset } from './offset.ts';
import { parseReference } from './reference.ts';
import { parseSet } from './set.ts';
import { ParserTable, STARTS } from './starters.ts';
import { parseVagueDuration } from './vague-duration.ts';
import { parseWeekOf } from './week-of.ts';

const anything = (): boolean => true;

/** All parsers; of readings of equal length the first wins. */
const TABLE = new ParserTable([
  { parse: parseSet, starts: STARTS.set, digits: true },
  { parse: parseOffset, starts: STARTS.offset, digits: true },
  { parse: parseInOffset, starts: STARTS.count, digits: true },
  { parse: parseEve, starts: STARTS.eve, digits: false },
  { parse: parseWeekOf, starts: STARTS.weekOf, digits: false },
  { parse: parseNth, starts: STARTS.nth, digits: true },
  { parse: parseEdge, starts: STARTS.edge, digits: false },
  { parse: parseDayPart, starts: anything, digits: true },
  { parse: readDates, starts: anything, digits: true },
  { parse: parseClock, starts: STARTS.clock, digits: true },
  { parse: parseReference, starts: STARTS.reference, digits: false },
  { parse: parseDefiniteUnit, starts: STARTS.the, digits: false },
  { parse: parseDuration, starts: STARTS.duration, digits: true },
  { parse: parseVagueDuration, starts: STARTS.unit, digits: false },
]);

/** All expressions of a text, from left to right, none overlapping: at each atom the longest reading. */
export function findReadings(reader: Reader): Reading[] {
  const found: Reading[] = [];
  let index = 0;
  while (index < reader.count) {
    const reading = mayBegin(reader, index) ? TABLE.longest(reader, index) : null;
    if (reading) found.push(reading);
    index = reading?.next ?? index + 1;
  }
  return found;
}

/** Most atoms begin nothing: only numbers and words that the lexicon names as beginnings are tried. */
function mayBegin(reader: Reader, index: number): boolean {
  if (reader.number(index) >= 0) return true;
  const word = reader.word(index);
  if (word === null || word.inner) return false;
  // "the", "a", "at", "about" lead somewhere only before another word the lexicon knows, or a number.
  return !ARTICLES.has(word.text) || reader.number(index + 1) >= 0 || reader.word(index + 1) !== null;
}

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'at',
  'about',
  'some',
  'in',
  'on',
  'all',
  'just',
  'only',
  'any',
  'over',
  'under',
  'up',
]);
