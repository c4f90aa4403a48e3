import type { Amount, Meaning, Reading, Unit } from '../meaning.ts';
import { readDates } from './dates.ts';
import type { Reader } from '../reader.ts';
import { readAmounts, skipApproximation } from './duration.ts';
import { isEnd, readEventEnd } from './event-words.ts';

const AGO = new Set(['ago', 'back']);
const LATER = new Set(['later', 'after', 'afterwards', 'afterward', 'hence', 'on']);
const EARLIER = new Set(['earlier', 'before', 'previously', 'prior']);

/** "three days ago", "two weeks later", "a month before the vote", "in two weeks", "10 days after January 12". */
export function parseOffset(reader: Reader, index: number): Reading | null {
  const start = skipApproximation(reader, index);
  const found = readAmounts(reader, start) ?? readBareUnit(reader, start);
  if (!found) return parseArticleUnit(reader, index);
  return readTail(reader, { first: index, next: found.next, amounts: found.amounts });
}

/** "months later", "weeks before the vote", "days ago" */
function readBareUnit(reader: Reader, index: number): { amounts: Amount[]; next: number } | null {
  const word = reader.word(index);
  if (!word?.unit || !word.plural || reader.glued(index)) return null;
  return { amounts: [{ count: null, unit: word.unit }], next: index + 1 };
}

/** "the day before", "the day after the vote": the article counts one. */
function parseArticleUnit(reader: Reader, index: number): Reading | null {
  const unit = reader.is(index, 'the') ? (reader.word(index + 1)?.unit ?? null) : null;
  if (unit === null || unit === 'second' || reader.word(index + 1)?.plural === true) return null;
  const at = index + 2;
  if (reader.is(at, 'after') && reader.is(at + 1, 'next')) return null;
  return readTail(reader, { first: index, next: at, amounts: [{ count: 1, unit }] }, true);
}

interface Run {
  first: number;
  next: number;
  amounts: Amount[];
}

function readTail(reader: Reader, run: Run, article = false): Reading | null {
  const { next } = run;
  if (!article && reader.isAny(next, AGO) && isAgo(reader, next))
    return readAgoDay(reader, run) ?? offset(run, next + 1, [-1, 'now']);
  if (!article && reader.is(next, 'from') && (reader.is(next + 1, 'now') || reader.is(next + 1, 'today')))
    return offset(run, next + 2, [1, 'now']);
  const linked = readLink(reader, next);
  if (!linked) return null;
  const base = readDates(reader, linked.next);
  if (base) return offset(run, base.next, [linked.sign, base.meaning]);
  if (article && isPlaced(reader, linked)) return offset(run, linked.next, [linked.sign, 'context']);
  if (linked.bare && (isEnd(reader, linked.next) || !linked.takesEvent)) {
    return article && !isEnd(reader, linked.next) ? null : offset(run, linked.next, [linked.sign, 'context']);
  }
  return linked.takesEvent ? readEvent(reader, run, linked) : null;
}

const LONG = new Set<Unit>(['week', 'fortnight', 'month', 'year', 'decade']);

/** "two weeks ago Saturday", "three years ago on Tuesday": so long before that weekday, no other day. */
function readAgoDay(reader: Reader, run: Run): Reading | null {
  const at = reader.is(run.next + 1, 'on') ? run.next + 2 : run.next + 1;
  if (
    !reader.is(run.next, 'ago') ||
    !run.amounts.every(({ unit, count }) => LONG.has(unit) && count !== null)
  )
    return null;
  const day = readDates(reader, at);
  if (day?.meaning.kind !== 'weekday' || day.meaning.shift !== null || day.meaning.week !== null) return null;
  // "two weeks ago Saturday's march": the weekday is of something else.
  if (reader.is(day.next, "'") || reader.is(day.next, '’')) return null;
  return offset(run, day.next, [-1, day.meaning]);
}

/** "two years back" only at a stop: "took the week back to …" is none. */
function isAgo(reader: Reader, index: number): boolean {
  return reader.is(index, 'ago') || isEnd(reader, index + 1);
}

const PLACES = new Set('in over at about between with near during against amid'.split(' '));

/** "a clash the day before in Kolm": a preposition begins no event; "before about 30 ships sailed" is a number. */
function isPlaced(reader: Reader, { next: index, bare }: Link): boolean {
  return (
    bare &&
    reader.isLetters(index) &&
    PLACES.has(reader.form(index)) &&
    reader.number(index + 1) < 0 &&
    !((reader.word(index + 1)?.cardinal ?? -1) >= 0)
  );
}

interface Link {
  sign: 1 | -1;
  next: number;
  /** May stand alone: "two days later". */
  bare: boolean;
  takesEvent: boolean;
}

function readLink(reader: Reader, index: number): Link | null {
  if (reader.is(index, 'in') && reader.is(index + 1, 'advance') && reader.is(index + 2, 'of'))
    return { sign: -1, next: index + 3, bare: false, takesEvent: true };
  if (reader.is(index, 'ahead') && reader.is(index + 1, 'of'))
    return { sign: -1, next: index + 2, bare: false, takesEvent: true };
  if (reader.is(index, 'prior') && reader.is(index + 1, 'to'))
    return { sign: -1, next: index + 2, bare: false, takesEvent: true };
  if (reader.is(index, 'from')) return { sign: 1, next: index + 1, bare: false, takesEvent: false };
  if (reader.isAny(index, EARLIER))
    return { sign: -1, next: index + 1, bare: true, takesEvent: reader.is(index, 'before') };
  if (reader.is(index, 'on') && !isEnd(reader, index + 1)) return null;
  if (reader.isAny(index, LATER))
    return { sign: 1, next: index + 1, bare: true, takesEvent: reader.is(index, 'after') };
  return null;
}

function offset(run: Run, next: number, [sign, from]: [1 | -1, Meaning | 'now' | 'context']): Reading | null {
  const [first, ...extra] = run.amounts;
  if (!first) return null;
  return { first: run.first, next, meaning: { kind: 'offset', ...first, sign, extra, from }, rule: 'offset' };
}

/** "two days after the vote": counted from an event, whose date the words do not give. */
function readEvent(reader: Reader, run: Run, link: Link): Reading | null {
  const [first] = run.amounts;
  const end = readEventEnd(reader, link.next);
  if (!first || end === link.next) return null;
  const event = reader.text.slice(reader.starts[link.next], reader.ends[end - 1]);
  // The event's words stay outside the span: which of them belong to it is a guess without a tree.
  const meaning: Meaning = { kind: 'event', event, count: first.count, unit: first.unit, sign: link.sign };
  return { first: run.first, next: link.next - linkLength(reader, link.next), meaning, rule: 'offset' };
}

/** The span ends with the unit: "two days" of "two days after the vote". */
function linkLength(reader: Reader, next: number): number {
  if (reader.is(next - 1, 'of')) return reader.is(next - 2, 'ahead') ? 2 : 3;
  return reader.is(next - 1, 'to') ? 2 : 1;
}

/** "in two weeks", "within three days", "in a fortnight's time": read from the preposition on, which stays outside. */
export function parseInOffset(reader: Reader, index: number): Reading | null {
  const within = reader.is(index - 1, 'within');
  if (!within && !reader.is(index - 1, 'in')) return null;
  if (NOT_AHEAD.test(reader.isLetters(index - 2) ? reader.form(index - 2) : '')) return null;
  const found = readAmounts(reader, skipApproximation(reader, index));
  if (!found || reader.is(found.next, '-') || reader.is(found.next, 'of')) return null;
  const time = readTime(reader, found.next);
  const meaning: Meaning = { kind: 'ahead', amounts: found.amounts, within, sure: time > found.next };
  return { first: index, next: time, meaning, rule: 'offset' };
}

/** "in two weeks' time", "in a fortnight's time": ahead, whatever the verb. */
function readTime(reader: Reader, index: number): number {
  if (!reader.is(index, "'") && !reader.is(index, '’')) return index;
  const at = reader.is(index + 1, 's') ? index + 2 : index + 1;
  return reader.is(at, 'time') ? at + 1 : index;
}

/** "for the first time in years", "the second call in three days", "the biggest in two decades" look back. */
const NOT_AHEAD =
  /(?:^time|^first|^second|^third|^last|est|^once|^twice|^times|ly|^visit|^call|^meeting|^trip)$/iu;
