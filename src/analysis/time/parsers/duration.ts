import type { Amount, Reading, Unit } from '../meaning.ts';
import { readCount } from '../numbers.ts';
import type { Reader } from '../reader.ts';

const SINGLE = new Set([
  'about',
  'around',
  'approximately',
  'nearly',
  'almost',
  'roughly',
  'over',
  'under',
  'just',
  'only',
  'some',
  'another',
]);
const PAIRS: Record<string, string> = { more: 'than', less: 'than', at: 'least', up: 'to', fewer: 'than' };

/** Skips "about", "more than", "at least": they belong to the expression (TIMEX3 `mod`). */
export function skipApproximation(reader: Reader, index: number): number {
  const word = reader.word(index)?.text ?? '';
  if (SINGLE.has(word)) return index + 1;
  const second = Object.hasOwn(PAIRS, word) ? PAIRS[word] : undefined;
  if (second !== undefined && reader.is(index + 1, second)) return index + 2;
  if (word === 'at' && reader.is(index + 1, 'most')) return index + 2;
  return word === 'a' && reader.is(index + 1, 'little') ? index + 1 : index;
}

/** Between a count and its unit: "two full days", "five consecutive weeks". */
const FILLERS = new Set([
  'full',
  'whole',
  'entire',
  'consecutive',
  'straight',
  'working',
  'business',
  'solid',
  'long',
  'short',
  'brief',
  'more',
  'extra',
  'further',
  'additional',
  'calendar',
]);

/** "three days", "two-and-a-half years", "more than 40 minutes", "an hour and 30 minutes": amounts of units. */
export function readAmounts(reader: Reader, index: number): { amounts: Amount[]; next: number } | null {
  const first = readAmount(reader, index);
  if (!first) return null;
  const amounts = [first.amount];
  let next = first.next;
  while (amounts.length < 4) {
    const at = reader.is(next, 'and') || reader.is(next, ',') ? next + 1 : next;
    const more = readFraction(reader, next, amounts) ?? readSmaller(reader, at, amounts);
    if (!more) break;
    next = more;
  }
  return { amounts, next };
}

/** "an hour and a half": a half of the unit before it. */
function readFraction(reader: Reader, index: number, amounts: Amount[]): number | null {
  const last = amounts[amounts.length - 1];
  if (!last || last.count === null || !reader.is(index, 'and')) return null;
  const at = reader.is(index + 1, 'a') ? index + 2 : index + 1;
  const part = reader.is(at, 'half') ? 0.5 : reader.is(at, 'quarter') ? 0.25 : 0;
  if (part === 0 || reader.word(at + 1)?.unit) return null;
  last.count += part;
  return at + 1;
}

function readSmaller(reader: Reader, index: number, amounts: Amount[]): number | null {
  const last = amounts[amounts.length - 1];
  const more = readAmount(reader, index);
  if (!last || !more || more.amount.count === null || SIZE[more.amount.unit] >= SIZE[last.unit]) return null;
  amounts.push(more.amount);
  return more.next;
}

export const SIZE: Record<Unit, number> = {
  second: 0,
  minute: 1,
  hour: 2,
  night: 3,
  day: 3,
  weekend: 4,
  week: 5,
  fortnight: 6,
  month: 7,
  quarter: 8,
  year: 9,
  decade: 10,
  century: 11,
  millennium: 12,
};

interface Counting {
  index: number;
  /** The unit. */
  at: number;
  hyphen: boolean;
  value: number | null;
  next: number;
}

/** Numbers before a unit that count something else, or nothing. */
function isCountOfOther(reader: Reader, { index, at, hyphen, value, next }: Counting): boolean {
  const plural = reader.word(at)?.plural === true;
  // "a weeks-long siege": the article is not of the weeks.
  if (plural) return isArticle(reader, index) && next === index + 1;
  if (hyphen) return false;
  // "three night markets"; "World Cup 2018 day five": a year before a unit in the singular counts nothing.
  return (
    (reader.is(at, 'night') && (value ?? 2) > 1) ||
    (reader.digits(index) === 4 && reader.word(at)?.plural === false)
  );
}

function isArticle(reader: Reader, index: number): boolean {
  return reader.is(index, 'a') || reader.is(index, 'an');
}

const GLUED_UNITS: Record<string, Unit> = { h: 'hour', m: 'minute', d: 'day', y: 'year', w: 'week' };

function readAmount(reader: Reader, index: number): { amount: Amount; next: number } | null {
  const count = readCount(reader, index);
  if (!count) return null;
  let at = count.next;
  const hyphen = reader.is(at, '-') && reader.glued(at) && reader.glued(at + 1);
  if (hyphen) at += 1;
  else if (reader.isAny(at, FILLERS)) at += 1;
  const unit = reader.word(at)?.unit ?? readGluedUnit(reader, at);
  if (isCountOfOther(reader, { index, at, hyphen, ...count })) return null;
  if (unit === null || isOrdinalSecond(reader, index, at)) return null;
  return { amount: { count: count.value, unit }, next: at + 1 };
}

/** "3h", "10d" */
function readGluedUnit(reader: Reader, at: number): Unit | null {
  const word = reader.word(at)?.text ?? '';
  return reader.glued(at) && word === 'h' ? (GLUED_UNITS[word] ?? null) : null;
}

/** "a second round", "a second term": an ordinal, not a unit. */
function isOrdinalSecond(reader: Reader, index: number, at: number): boolean {
  return (
    reader.is(at, 'second') &&
    (reader.is(index, 'a') || reader.digits(index) === 0) &&
    reader.isLetters(at + 1)
  );
}

/** "two weeks", "nearly three years", "the two-day meeting": so long, at no particular time. */
export function parseDuration(reader: Reader, index: number): Reading | null {
  const whole = readAmounts(reader, index);
  const start = whole ? index : skipApproximation(reader, index);
  const found = whole ?? readAmounts(reader, start);
  if (!found || (reader.glued(index) && reader.is(index - 1, '-'))) return parseWhole(reader, index);
  const { amounts } = found;
  if (isBareArticleQuarter(reader, start, amounts) || isRate(reader, start)) return null;
  const next = skipTail(reader, found.next);
  return { first: index, next, meaning: { kind: 'duration', amounts }, rule: 'duration' };
}

/** "a quarter" is a fraction, "half a million" no time. */
function isBareArticleQuarter(reader: Reader, start: number, amounts: Amount[]): boolean {
  return amounts.length === 1 && amounts[0]?.unit === 'quarter' && !(reader.digits(start) > 0);
}

/** "$5 a day", "twice a week": a rate, read by the sets or not at all. */
function isRate(reader: Reader, start: number): boolean {
  if (!reader.is(start, 'a') && !reader.is(start, 'an')) return false;
  const before = reader.word(start - 1);
  return (
    before?.plural === true ||
    reader.digits(start - 1) > 0 ||
    reader.is(start - 1, '%') ||
    reader.is(start - 1, 'times')
  );
}

/** "-long", " old", "-old", " of age": part of the expression. */
function skipTail(reader: Reader, next: number): number {
  const hyphen = reader.is(next, '-') && reader.glued(next) && reader.glued(next + 1);
  const at = hyphen ? next + 1 : next;
  if (reader.is(at, 'old') || (hyphen && reader.is(at, 'long'))) return at + 1;
  return reader.is(at, 'of') && reader.is(at + 1, 'age') ? at + 2 : next;
}

const WHOLE = new Set(['all', 'whole', 'entire']);

/** "all day", "the whole week" */
function parseWhole(reader: Reader, index: number): Reading | null {
  const at = reader.is(index, 'the') ? index + 1 : index;
  const unit = reader.isAny(at, WHOLE) ? (reader.word(at + 1)?.unit ?? null) : null;
  if (unit === null || unit === 'second' || reader.word(at + 1)?.plural === true) return null;
  return {
    first: index,
    next: at + 2,
    meaning: { kind: 'duration', amounts: [{ count: 1, unit }] },
    rule: 'duration',
  };
}
