import { formatInterval, intervalOf, weekdayOf } from '../dates/index.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Clause } from '../types/clause.ts';
import type { EngagementMention } from '../types/engagement.ts';
import type { Merged } from '../types/merge.ts';
import type { Span } from '../types/span.ts';
import type { Published } from '../types/article.ts';

/** A range of day numbers that a report can have been published in, and why. */
interface Bound {
  start: number;
  end: number;
  reason: string;
}

/**
 * When an undated report was published, as far as dated reports on the same engagements force it:
 * a weekday ahead lies within the next six days, a weekday past within the last six, and a weekday that the report
 * uses for both what was said and what will be is its own day. Null unless exactly one day is left.
 */
export function inferPublished(
  analysis: Analysis,
  items: readonly Merged<EngagementMention>[],
  story: readonly Analysis[],
): Published | null {
  const { monthDay } = analysis.article.published;
  if (monthDay !== undefined) return completeYear(monthDay, story);
  const bounds = items.flatMap((item) => boundsOf(analysis.article.id, item));
  if (bounds.length === 0) return null;
  const start = Math.max(...bounds.map((bound) => bound.start));
  const end = Math.min(...bounds.map((bound) => bound.end));
  const today = ownWeekday(analysis);
  const days: number[] = [];
  for (let day = start; day <= end; day += 1) if (today === null || weekdayOf(day) === today) days.push(day);
  const [only] = days;
  if (days.length !== 1 || only === undefined) return null;
  const reasons = bounds.map(({ reason }) => reason);
  if (today !== null)
    reasons.push(`${WEEKDAYS[today] ?? ''} is used for what was said and for what is to come`);
  return { value: dayText(only), basis: 'inferred', reason: [...new Set(reasons)].join('; ') };
}

/** Days between two reports of one story: a dateline without a year is of the year that puts it this near. */
const NEAR_DAYS = 60;

/** "Dec 30" of a dateline, where the dated reports of the story leave one year for it. */
function completeYear(monthDay: string, story: readonly Analysis[]): Published | null {
  const dated = story.flatMap(({ article }) => intervalOf(article.published.value ?? '') ?? []);
  const years = dated.flatMap(({ start }) => {
    const year = Number(dayText(start).slice(0, 4));
    return [year - 1, year, year + 1].filter((candidate) => {
      const day = intervalOf(`${String(candidate)}-${monthDay}`);
      return day !== null && Math.abs(day.start - start) <= NEAR_DAYS;
    });
  });
  const [year, ...others] = [...new Set(years)];
  if (year === undefined || others.length > 0) return null;
  const reason = `the dateline says ${monthDay} without a year; the other reports of the story are of days near it in ${String(year)}`;
  return { value: `${String(year)}-${monthDay}`, basis: 'inferred', reason };
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What the dated reports of one engagement tell of this report's day. */
function boundsOf(article: string, item: Merged<EngagementMention>): Bound[] {
  const undated = item.mentions.filter((sourced) => sourced.article === article);
  const dated = item.mentions.flatMap(({ mention }) => mention.when?.edtf ?? []);
  return undated.flatMap(({ mention }) => {
    const weekday = mention.when?.weekday;
    if (weekday === undefined || mention.when?.edtf !== null) return [];
    const day = dated.flatMap((edtf) => oneDay(edtf)).find((candidate) => weekdayOf(candidate) === weekday);
    if (day === undefined) return [];
    const what = `${WEEKDAYS[weekday] ?? ''} of the ${mention.format} is ${dayText(day)} in another report`;
    const past = mention.status === 'held';
    return [past ? { start: day, end: day + 6, reason: what } : { start: day - 6, end: day, reason: what }];
  });
}

function oneDay(edtf: string): number[] {
  const interval = intervalOf(edtf);
  return interval && interval.start === interval.end ? [interval.start] : [];
}

/** The weekday that stands both with a past and with a future predicate: the day of writing. */
function ownWeekday({ times, clauses }: Analysis): number | null {
  const tenses = new Map<number, Set<string>>();
  for (const time of times) {
    const tense = time.weekday === undefined ? null : tenseAround(clauses, time);
    if (time.weekday === undefined || tense === null) continue;
    tenses.set(time.weekday, (tenses.get(time.weekday) ?? new Set()).add(tense));
  }
  const both = [...tenses]
    .filter(([, set]) => set.has('past') && set.has('future'))
    .map(([weekday]) => weekday);
  return both.length === 1 ? (both[0] ?? null) : null;
}

/** Tense of the narrowest predicate whose clause holds the expression; null where it has none. */
function tenseAround(clauses: Analysis['clauses'], { start, end }: Span): string | null {
  const around = clauses.filter(
    (clause) => clause.kind !== 'noun' && clause.start <= start && end <= clause.end,
  );
  const narrowest = around.reduce<Clause | null>(
    (best, clause) => (best === null || clause.end - clause.start < best.end - best.start ? clause : best),
    null,
  );
  return narrowest === null || narrowest.tense === 'none' ? null : narrowest.tense;
}

function dayText(day: number): string {
  return formatInterval({ start: day, end: day });
}
