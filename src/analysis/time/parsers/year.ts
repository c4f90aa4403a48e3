import { isGroupOfThree } from '../numbers.ts';
import type { Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { readEraYear, readPlainYear, readSpelledYear, skipRegime } from '../years.ts';

const BEFORE = new Set(
  'in since by until till before after from during of around between to through and or early late mid circa ca year years fall spring summer winter autumn than back into throughout for , ( the this'.split(
    ' ',
  ),
);
/** Words that take a number as their name: "Resolution 1973", "Route 2000". */
const NUMBERED =
  /^(?:resolution|resolutions|route|flight|article|section|room|page|pages|number|no|nos|boeing|airbus|unit|gate|highway|item|chapter|line|level|windows|studio|model|bill|order|directive|regulation|channel|box|block|area|building|decree|law)$/iu;
/** Words that show the number before them to be a count. */
const COUNTED =
  /^(?:people|troops|soldiers|men|women|children|civilians|miles|kilometers|kilometres|km|meters|metres|m|feet|ft|dollars|euros|pounds|rubles|percent|per|gmt|utc|hours|hrs|tons|tonnes|acres|votes|seats|points|members|others|refugees|migrants|tanks|pieces|protesters|homes|deaths|cases|calories|rpm|mph|barrels|square|cubic|kg|workers|employees|students|residents|police|officers|fighters|personnel|prisoners|hectares|yards|words|copies|jobs|million|billion|times|years|days|months|weeks|minutes|seconds)$/iu;

/** "2014", "480 BC", "the year 2008", "nineteen ninety-six": a year by itself. */
export function parseYear(reader: Reader, index: number): Reading | null {
  const start = skipToYear(reader, index);
  const era = readEraYear(reader, start);
  if (era)
    return { first: index, next: era.next, meaning: { kind: 'calendar', year: era.year }, rule: 'year' };
  const plain = readPlainYear(reader, start) ?? readSpelled(reader, start);
  if (!plain || (start === index && !isYearThere(reader, index, plain))) return null;
  return { first: index, next: plain.next, meaning: { kind: 'calendar', year: plain.year }, rule: 'year' };
}

function skipToYear(reader: Reader, index: number): number {
  const named = reader.is(index, 'the') ? index + 1 : index;
  const regime = skipRegime(reader, named);
  if (regime > named && reader.digits(regime) === 4) return regime;
  if (reader.is(named, 'year') || reader.is(named, 'years'))
    return reader.is(named + 1, 'of') ? named + 2 : named + 1;
  return index;
}

/** Written-out years only after a word that asks for one: "two thousand" alone is a count. */
function readSpelled(reader: Reader, index: number): { year: number; next: number } | null {
  if ((reader.word(index)?.cardinal ?? -1) < 0 || !reader.is(index - 1, 'in')) return null;
  const spelled = readSpelledYear(reader, index);
  return spelled && spelled.year % 1000 !== 0 ? spelled : null;
}

function isYearThere(reader: Reader, index: number, { year, next }: { year: number; next: number }): boolean {
  if (reader.isLetters(next) && COUNTED.test(reader.form(next))) return false;
  if (reader.isLetters(index - 1) && NUMBERED.test(reader.form(index - 1))) return false;
  if (isBetweenNumbers(reader, index, { year, next }) || isGroupOfThree(reader, next)) return false;
  if (year >= 1900 && year <= 2099) return true;
  return reader.isAny(index - 1, BEFORE) && (year >= 1500 || !reader.isAny(index - 1, LOOSE));
}

/** Before 1500 a comma or an article is too little: "the 1200 …", ", 1100". */
const LOOSE = new Set([',', 'the', 'for', 'to', 'of', 'than', 'and', 'or', 'this']);

const MARKS = new Set(['.', '/', ':', '+']);

/** "138-2010-2015", "1.2010", "2000:1": part of a code, a score or a telephone number. */
function isBetweenNumbers(
  reader: Reader,
  index: number,
  { year, next }: { year: number; next: number },
): boolean {
  const before = reader.glued(index) && reader.isAny(index - 1, MARKS) && reader.glued(index - 1);
  const span = reader.is(next, '/') && endsSpan(year, reader.number(next + 1), reader.digits(next + 1));
  const after =
    !span &&
    reader.glued(next) &&
    reader.isAny(next, MARKS) &&
    reader.glued(next + 1) &&
    reader.digits(next + 1) > 0;
  const dashed =
    reader.is(index - 1, '-') &&
    reader.glued(index) &&
    reader.glued(index - 1) &&
    reader.digits(index - 2) > 0;
  // "138-2010-2015" has a third number; a range of years has two.
  const chained = dashed && reader.is(index - 3, '-') && reader.glued(index - 2) && reader.glued(index - 3);
  return (
    before || after || chained || isCode(reader, year, next) || (dashed && reader.digits(index - 2) !== 4)
  );
}

/** "2015-32", "2010-2015-86": a dash and digits that end no span of years; "2015-18" and "2010-2015" do. */
function isCode(reader: Reader, year: number, next: number): boolean {
  const joined =
    reader.is(next, '-') && reader.glued(next) && reader.glued(next + 1) && reader.digits(next + 1) > 0;
  if (!joined) return false;
  if (reader.is(next + 2, '-') && reader.glued(next + 2) && reader.digits(next + 3) > 0) return true;
  return reader.digits(next + 1) !== 4 && !endsSpan(year, reader.number(next + 1), reader.digits(next + 1));
}

/** Spans of years in short are of one century, and none of the future is longer than fifteen years. */
export function endsSpan(year: number, short: number, digits: number): boolean {
  const end = Math.floor(year / 100) * 100 + short;
  return digits === 2 && end > year && (end <= 2030 || end - year <= 15);
}
