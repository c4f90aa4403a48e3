import type { CalendarMeaning, Meaning, Reading } from '../meaning.ts';
import { readDay, startsNumber } from '../numbers.ts';
import { readTrailingYear } from '../parsers/trailing-year.ts';
import type { Reader } from '../reader.ts';
import type { TokenIndex } from '../token-index.ts';

const LINKS = new Set(['and', 'or', ',', '&']);

/** "Jan. 12 and 13", "March 3, 4 and 5, 2022", "18 and 19 June": each day of a list is a date of its month. */
export function refineDayLists(reader: Reader, readings: readonly Reading[], tokens: TokenIndex): Reading[] {
  const lists = readings.map((reading, position): Reading[] => {
    const { meaning } = reading;
    if (meaning.kind !== 'calendar' || meaning.day === undefined) return [reading];
    if (isBareDay(meaning) || reading.rule === 'month-first') {
      return readFollowing(reader, reading, {
        meaning,
        limit: readings[position + 1]?.first ?? reader.count,
        tokens,
      });
    }
    return reading.rule === 'day-first'
      ? readPreceding(reader, reading, { meaning, limit: limitBefore(readings[position - 1]), tokens })
      : [reading];
  });
  return lists.flatMap((list, position) => {
    const taken = startOf(lists[position + 1]);
    return list.filter(({ meaning, next }) => next <= taken || !isBareDay(meaning));
  });
}

/** Where the list after a reading begins: it may have taken in the reading, "on the 3rd" of "the 3rd and 5th of May". */
function startOf(list: readonly Reading[] | undefined): number {
  return list?.[0]?.first ?? Infinity;
}

/** A list may take in what was read before as a day of no stated month. */
function limitBefore(before: Reading | undefined): number {
  return before && isBareDay(before.meaning) ? before.first : (before?.next ?? 0);
}

function isBareDay(meaning: Meaning): boolean {
  if (meaning.kind !== 'calendar' || meaning.day === undefined) return false;
  return meaning.month === undefined && meaning.monthShift === undefined && meaning.weekday === undefined;
}

interface Place {
  meaning: CalendarMeaning;
  /** Where the neighbouring reading begins or ends. */
  limit: number;
  tokens: TokenIndex;
}

/** Lists longer than this are tables. */
const LONGEST_LIST = 6;

function readFollowing(reader: Reader, reading: Reading, { meaning, limit, tokens }: Place): Reading[] {
  const found: Reading[] = [reading];
  const bare = meaning.month === undefined;
  let next = reading.next;
  let last: Reading | null = null;
  while (found.length < LONGEST_LIST) {
    const at = skipLinks(reader, next);
    const day = at > next && at < limit ? readDay(reader, at) : null;
    if (!day || isCounted(reader, day.next, tokens) || (bare && !day.ordinal)) break;
    const year = meaning.year === undefined ? readTrailingYear(reader, day.next) : null;
    last = {
      first: at,
      next: year?.next ?? day.next,
      meaning: { ...meaning, day: day.value, ...year?.parts },
      rule: 'day-list',
    };
    found.push(last);
    next = last.next;
  }
  // A comma alone makes no list: "Jan. 12, 13 people" was ruled out, "Jan. 12, 13" stays open.
  return closesList(reader, found) ? shareYear(found, last) : [reading];
}

function closesList(reader: Reader, found: readonly Reading[]): boolean {
  return (
    found.length < 2 ||
    found.some(
      ({ first }) => reader.is(first - 1, 'and') || reader.is(first - 1, 'or') || reader.is(first - 1, '&'),
    )
  );
}

function shareYear(found: readonly Reading[], last: Reading | null): Reading[] {
  const parts = last?.meaning.kind === 'calendar' ? last.meaning : null;
  if (parts?.year === undefined) return [...found];
  return found.map((reading) => ({
    ...reading,
    meaning: { ...reading.meaning, year: parts.year } as CalendarMeaning,
  }));
}

function skipLinks(reader: Reader, index: number): number {
  const at = reader.is(index, ',') && reader.isAny(index + 1, LINKS) ? index + 1 : index;
  const link = reader.isAny(at, LINKS) ? at + 1 : index;
  return reader.is(link, 'the') ? link + 1 : link;
}

/** "Jan. 12 and 13 people": what follows the number is counted by it. */
function isCounted(reader: Reader, index: number, tokens: TokenIndex): boolean {
  if (reader.word(index)?.unit != null || reader.is(index, '%')) return true;
  return (
    reader.isLetters(index) &&
    reader.word(index) === null &&
    !reader.isCapitalized(index) &&
    !AFTER.test(reader.form(index)) &&
    !GOES_ON.has(tokens.at(reader.starts[index] ?? 0)?.upos ?? '')
  );
}

/** "The meetings set for Jan. 12 and 13 follow …": the sentence goes on, nothing is counted. */
const GOES_ON = new Set(['VERB', 'AUX', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'PRON', 'DET']);

/** Words that may follow a date without being counted. */
const AFTER =
  /^(?:respectively|when|where|while|because|if|but|which|who|that|ahead|despite|following|amid|under|between|meeting|meetings|talks|summit|against|about|without|since|near|if|then|their|after|before)$/u;

function readPreceding(reader: Reader, reading: Reading, { meaning, limit }: Place): Reading[] {
  const found: Reading[] = [reading];
  let first = reading.first;
  while (found.length < LONGEST_LIST) {
    const joined = first - 1;
    if (!reader.isAny(joined, LINKS) || joined - 1 < limit) break;
    // "the 3rd, 5th, and 9th of May"
    const link = reader.is(joined, 'and') && reader.is(joined - 1, ',') ? joined - 1 : joined;
    const start = reader.isAny(link - 1, SUFFIXES) ? link - 2 : link - 1;
    const day = start >= limit && startsNumber(reader, start) ? readDay(reader, start) : null;
    if (day?.next !== link) break;
    first = day.ordinal && reader.is(start - 1, 'the') && start > limit ? start - 1 : start;
    found.unshift({ first, next: link, meaning: { ...meaning, day: day.value }, rule: 'day-list' });
  }
  return found.length > 1 && !reader.is(reading.first - 1, ',') ? found : [reading];
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);
