import { problem } from '../../problems.ts';
import type { Published, Report } from '../../types/article.ts';
import type { Problem } from '../../types/problem.ts';
import type { DateClaim } from '../line-rule.ts';
import { matchDate, toEdtf, type PartialDate } from './parse-date.ts';

export interface DateSources {
  report: Pick<Report, 'input' | 'published' | 'title' | 'url'>;
  /** The title that a line of the report gives, where the source states none. */
  title?: string | null;
  /** The date the user gave for the report, as typed. */
  given?: string;
  claims: readonly DateClaim[];
  /** Years of copyright lines. */
  years: readonly number[];
  /** Months or years of date lines that tell no day. */
  coarse: readonly string[];
  /** Words of publication lines that hold no readable date. */
  unread: readonly string[];
}

type Dated = PartialDate & { year: number };

const DAY_MS = 86_400_000;
/** A dateline may be two days older than the page it is printed on. */
const TOLERANCE_DAYS = 2;
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');
const COARSE = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/;
/** "/2022/03/14/", "/2022/mar/14/", "/2022-03/14/", "-20220314": the forms that papers put into addresses. */
const URL_DATES = [
  /[/-](?<year>(?:19|20)\d\d)[/-](?<month>\d\d?)[/-](?<day>\d\d?)(?:[/.-]|$)/,
  /\/(?<year>(?:19|20)\d\d)\/(?<month>[A-Za-z]{3})\/(?<day>\d\d?)(?:\/|$)/,
  /[/_-](?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)(?:[/._-]|$)/,
];

function hasYear(date: PartialDate): date is Dated {
  return date.year !== null;
}

function dayNumber(date: Dated): number {
  return Date.UTC(date.year, date.month - 1, date.day) / DAY_MS;
}

/** Days between two dates; a date without a year is taken in the year that brings it nearest. */
function distance(one: Dated, other: PartialDate): number {
  const years = other.year === null ? [one.year - 1, one.year, one.year + 1] : [other.year];
  return Math.min(...years.map((year) => Math.abs(dayNumber(one) - dayNumber({ ...other, year }))));
}

function urlDate(url: string | undefined): Dated | null {
  for (const form of URL_DATES) {
    const { year = '', month = '', day = '' } = form.exec(url ?? '')?.groups ?? {};
    const text = /^\d/.test(month)
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : `${day} ${month} ${year}`;
    const match = matchDate(text);
    if (match && hasYear(match.date)) return match.date;
  }
  return null;
}

function parseStated(text: string | undefined): Dated | null {
  const match = text === undefined ? null : matchDate(text.trim());
  return match && hasYear(match.date) ? match.date : null;
}

/** A stated date as EDTF: a day with or without its time, a month or a year; null where it cannot be read. */
function statedEdtf(text: string | undefined): string | null {
  const date = parseStated(text);
  if (date !== null) return toEdtf(date);
  return text !== undefined && COARSE.test(text.trim()) ? text.trim() : null;
}

function fromYearless(claim: DateClaim, sources: DateSources): Published {
  const { month, day } = claim.date;
  const words = `${MONTH_NAMES[month - 1] ?? ''} ${String(day)}`;
  const address = urlDate(sources.report.url);
  if (address !== null && distance(address, claim.date) <= TOLERANCE_DAYS) {
    return {
      value: toEdtf(address),
      basis: 'inferred',
      reason: `the address has this date; the dateline says ${words}`,
    };
  }
  const [year, other] = [...new Set(sources.years)];
  if (year !== undefined && other === undefined) {
    const value = toEdtf({ ...claim.date, year });
    return {
      value,
      basis: 'inferred',
      reason: `the dateline says ${words}, the copyright line ${String(year)}`,
    };
  }
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { value: null, basis: 'unknown', reason: `the dateline says ${words} without a year`, monthDay };
}

/** "Call with the regent of Belmar: 18 September 2019": governments close a title with the day of its note. */
function fromTitle(title: string): Published {
  const at = title.lastIndexOf(': ');
  const last = at < 0 ? '' : title.slice(at + 2).trim();
  const match = last === '' ? null : matchDate(last);
  if (match === null || match.length < last.length || !hasYear(match.date))
    return { value: null, basis: 'unknown' };
  return { value: toEdtf(match.date), basis: 'inferred', reason: 'the title ends with this date' };
}

/** The date by the report's own lines, else by its address. */
function fromText(sources: DateSources): Published {
  // An "updated" line dates a later version of the same text: it counts only where nothing else does.
  const order = ['date line', 'published line', 'dateline', 'updated line', 'page line'];
  const claims = sources.claims.toSorted((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
  const dated = claims.find((claim) => hasYear(claim.date));
  if (dated && hasYear(dated.date)) return { value: toEdtf(dated.date), basis: 'dateline' };
  const yearless = claims[0];
  const [coarse] = sources.coarse;
  if (yearless) {
    const years = coarse === undefined ? sources.years : [...sources.years, Number(coarse.slice(0, 4))];
    return fromYearless(yearless, { ...sources, years });
  }
  if (coarse !== undefined) return { value: coarse, basis: 'dateline' };
  const address = urlDate(sources.report.url);
  if (address === null) return fromTitle(sources.report.title ?? sources.title ?? '');
  return { value: toEdtf(address), basis: 'inferred', reason: 'the address of the report has this date' };
}

function contradictions(published: Published, sources: DateSources): Problem[] {
  const value = parseStated(published.value ?? undefined);
  if (value === null) return [];
  return [...ofLines(published, value, sources), ...ofAddress(published, value, sources)];
}

/** The address against what was given or stated: papers put the day of publication into it. */
function ofAddress(published: Published, value: Dated, { report }: DateSources): Problem[] {
  const address = urlDate(report.url);
  if (address === null || distance(value, address) <= TOLERANCE_DAYS) return [];
  const detail = `${published.value ?? ''} by ${published.basis} is used, but its address says ${toEdtf(address)}`;
  return [problem('W-DATE', { stage: 'article', input: report.input, detail })];
}

function ofLines(published: Published, value: Dated, sources: DateSources): Problem[] {
  return sources.claims
    .filter(
      (claim) =>
        claim.from !== 'updated line' &&
        claim.from !== 'page line' &&
        distance(value, claim.date) > TOLERANCE_DAYS,
    )
    .map((claim) =>
      problem('W-DATE', {
        stage: 'article',
        input: sources.report.input,
        detail: `${published.value ?? ''} by ${published.basis} is used, but its ${claim.from} says "${claim.quote}"`,
      }),
    );
}

/**
 * When the report was published: what the user gave, else its metadata, else its own lines, else its
 * address. A dateline without a year gets one only from other evidence. Contradictions become W-DATE.
 */
export function resolvePublished(sources: DateSources): { published: Published; problems: Problem[] } {
  const problems: Problem[] = [];
  const given = statedEdtf(sources.given);
  const metadata = statedEdtf(sources.report.published);
  const unread = metadata === null ? [sources.report.published ?? [], ...sources.unread].flat() : [];
  for (const words of unread) {
    const detail = `"${words.slice(0, 60)}"`;
    problems.push(problem('W-DATE-FORMAT', { stage: 'article', input: sources.report.input, detail }));
  }
  let published: Published;
  if (given !== null) published = { value: given, basis: 'given' };
  else if (metadata !== null) published = { value: metadata, basis: 'metadata' };
  else published = fromText(sources);
  return { published, problems: [...problems, ...contradictions(published, sources)] };
}
