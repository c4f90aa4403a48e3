import type { Reader } from './reader.ts';

/** A number read from `index` on: null where the words say only "some"; `next` is the atom after it. */
export interface ReadNumber {
  value: number | null;
  next: number;
}

/** Written-out numbers are at most so many atoms long ("one hundred and twenty-five"). */
const LONGEST_NUMBER = 8;

/** A count in digits or words: "3", "1,200", "3.5", "twenty-one", "two and a half", "a", "several", an edited "[Ten]". */
export function readCount(reader: Reader, index: number): ReadNumber | null {
  const bracketed = reader.is(index, '[') ? readCount(reader, index + 1) : null;
  if (bracketed) return reader.is(bracketed.next, ']') ? { ...bracketed, next: bracketed.next + 1 } : null;
  const whole = readDigits(reader, index) ?? readVague(reader, index) ?? readWords(reader, index);
  if (whole === null || whole.value === null) return whole;
  const { value, next } = whole;
  if (reader.is(next, '½')) return { value: value + 0.5, next: next + 1 };
  if (!reader.is(next, 'and')) return whole;
  const article = reader.is(next + 1, 'a') || reader.is(next + 1, 'one') ? next + 2 : next + 1;
  if (reader.is(article, 'half')) return { value: value + 0.5, next: article + 1 };
  const quarter = reader.is(article, 'quarter') && reader.word(article + 1)?.unit != null;
  if (quarter) return { value: value + 0.25, next: article + 1 };
  return whole;
}

/** A run of digits with thousands commas or a decimal point. */
export function readDigits(reader: Reader, index: number): ReadNumber | null {
  if (reader.digits(index) === 0) return null;
  let value = reader.number(index);
  let next = index + 1;
  while (next - index < 6 && isGroupOfThree(reader, next)) {
    value = value * 1000 + reader.number(next + 1);
    next += 2;
  }
  if (reader.is(next, '.') && reader.glued(next) && reader.glued(next + 1) && reader.digits(next + 1) > 0) {
    value += reader.number(next + 1) / 10 ** reader.digits(next + 1);
    next += 2;
  }
  return { value, next };
}

/** Whether `,500` follows at once: then the digits before it are no day and no year. */
export function isGroupOfThree(reader: Reader, index: number): boolean {
  return (
    reader.is(index, ',') && reader.glued(index) && reader.glued(index + 1) && reader.digits(index + 1) === 3
  );
}

const VAGUE = new Set(['several', 'few', 'many', 'some']);

function readVague(reader: Reader, index: number): ReadNumber | null {
  let at = index;
  if (reader.is(at, 'a') || reader.is(at, 'an')) at += 1;
  if (reader.is(at, 'couple')) return { value: 2, next: reader.is(at + 1, 'of') ? at + 2 : at + 1 };
  if (reader.is(at, 'dozen')) return { value: 12, next: at + 1 };
  if (at > index && reader.is(at, 'hundred')) return { value: 100, next: at + 1 };
  if (at > index && reader.is(at, 'thousand')) return { value: 1000, next: at + 1 };
  if (reader.isAny(at, VAGUE)) return { value: null, next: at + 1 };
  if (reader.is(at, 'another')) return { value: 1, next: at + 1 };
  if (reader.is(at, 'half')) return { value: 0.5, next: skipArticle(reader, at + 1) };
  if (reader.is(at, 'quarter') && reader.is(at + 1, 'of'))
    return { value: 0.25, next: skipArticle(reader, at + 2) };
  return at > index ? { value: 1, next: reader.is(at, 'full') ? at + 1 : at } : null;
}

function skipArticle(reader: Reader, index: number): number {
  return reader.is(index, 'a') || reader.is(index, 'an') ? index + 1 : index;
}

/** Cardinal words: "twenty-one", "two hundred", "one hundred and five". */
export function readWords(reader: Reader, index: number): ReadNumber | null {
  let total = 0;
  let group = -1;
  let at = index;
  while (at - index < LONGEST_NUMBER) {
    const word = reader.word(at);
    const cardinal = word?.cardinal ?? -1;
    if (cardinal >= 0 && (group < 0 || joins(group, cardinal))) group = Math.max(group, 0) + cardinal;
    else if (word?.text === 'hundred' && group > 0) group *= 100;
    else if (word?.text === 'thousand' && group > 0) {
      total += group * 1000;
      group = 0;
    } else if (!continues(reader, at, total > 0 && group === 0 ? 100 : group)) break;
    at += 1;
  }
  return group < 0 ? null : { value: total + group, next: at };
}

/** "twenty" takes "one", "hundred" takes "twenty"; "one" takes nothing. */
function joins(group: number, cardinal: number): boolean {
  if (group === 0) return true;
  return (
    cardinal > 0 &&
    (group % 100 === 0 ? cardinal < 100 : group % 10 === 0 && cardinal < 10 && group % 100 >= 20)
  );
}

/** A hyphen or "and" inside a number goes on only where a part of the number follows. */
function continues(reader: Reader, at: number, group: number): boolean {
  if (group < 0) return false;
  const cardinal = reader.word(at + 1)?.cardinal ?? -1;
  if (reader.is(at, '-'))
    return reader.glued(at) && cardinal > 0 && cardinal < 10 && group % 10 === 0 && group % 100 > 10;
  return reader.is(at, 'and') && cardinal > 0 && group >= 100;
}

/** An ordinal in digits or words: "10th", "twenty-first". */
export function readOrdinal(reader: Reader, index: number): { value: number; next: number } | null {
  const suffix = readSuffixed(reader, index);
  if (suffix) return suffix;
  const word = reader.word(index);
  if (!word) return null;
  if (word.ordinal > 0) return { value: word.ordinal, next: index + 1 };
  if (word.cardinal < 20) return null;
  const at = reader.is(index + 1, '-') ? index + 2 : index + 1;
  const ones = reader.word(at)?.ordinal ?? 0;
  return ones > 0 && ones < 10 ? { value: word.cardinal + ones, next: at + 1 } : null;
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

function readSuffixed(reader: Reader, index: number): { value: number; next: number } | null {
  const value = reader.number(index);
  if (value < 0 || reader.digits(index) > 2 || !reader.isAny(index + 1, SUFFIXES)) return null;
  return reader.glued(index + 1) ? { value, next: index + 2 } : null;
}

/** A day of the month, 1..31: "12", "12th", "twelfth", "the 12th". */
export function readDay(
  reader: Reader,
  index: number,
): { value: number; next: number; ordinal: boolean } | null {
  const ordinal = readOrdinal(reader, index);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? { ...ordinal, ordinal: true } : null;
  const value = reader.number(index);
  if (value < 1 || value > 31 || reader.digits(index) > 2) return null;
  return endsNumber(reader, index) ? { value, next: index + 1, ordinal: false } : null;
}

/** Whether the digits are a number of their own: no `,500`, `.5`, `%`, `:30` or letters hang on them. */
export function endsNumber(reader: Reader, index: number): boolean {
  const next = index + 1;
  if (!reader.glued(next)) return true;
  if (reader.isLetters(next) || reader.is(next, '%')) return false;
  if (reader.is(next, ',')) return !isGroupOfThree(reader, next);
  return !(
    (reader.is(next, '.') || reader.is(next, ':') || reader.is(next, '/')) &&
    reader.glued(next + 1) &&
    reader.digits(next + 1) > 0
  );
}

/** Whether digits, a decimal point or a currency sign stand glued before: then the number is part of something else. */
export function startsNumber(reader: Reader, index: number): boolean {
  const before = index - 1;
  if (reader.isAny(before, CURRENCY)) return false;
  if (!reader.glued(index)) return true;
  if (reader.isLetters(before)) return false;
  const joined =
    reader.is(before, '.') || reader.is(before, ',') || reader.is(before, ':') || reader.is(before, '/');
  return !(joined && reader.glued(before) && reader.digits(before - 1) > 0);
}

const CURRENCY = new Set(['$', '€', '£', '#', '=', '+', '@']);
