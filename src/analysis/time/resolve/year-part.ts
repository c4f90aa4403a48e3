import { calendarDay, formatYear } from '../../../dates/index.ts';
import type { Season } from '../../../dates/index.ts';
import { dayOfHoliday, fixedDayOf } from '../holidays.ts';
import type { Meaning, Shift } from '../meaning.ts';
import { settingOf } from '../scene.ts';
import type { Resolution, Scene } from '../scene.ts';
import { pad, timexYear } from '../timex-value.ts';
import { dayPoint, EXPLICIT, monthsPoint, relativeTo, unresolved } from './point.ts';
import type { Ground } from './point.ts';
import { originOf, stepOf } from './unit.ts';

const SEASON_CODES: Record<Season, number> = { SP: 21, SU: 22, FA: 23, WI: 24 };
/** First month of each season (meteorological, northern hemisphere). */
const SEASON_MONTHS: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "summer 2014", "last spring", "this winter", "the summer". */
export function resolveSeason(meaning: Extract<Meaning, { kind: 'season' }>, scene: Scene): Resolution {
  const { season, year } = meaning;
  if (year !== undefined) return seasonPoint(season, year, EXPLICIT);
  const from = meaning.shift === undefined ? settingOf(scene) : originOf(meaning.shift, scene);
  if (from === null) return unresolved(`XXXX-${season}`, 'season');
  return seasonPoint(season, seasonYear(meaning, from, scene), relativeTo(from));
}

/** Directions that leave past and future to the calendar. */
function isOpen(direction: Scene['direction']): boolean {
  return (
    direction === null || direction === 'intended' || direction === 'replaced' || direction === 'dropped'
  );
}

function seasonPoint(season: Season, year: number, ground: Ground): Resolution {
  const edtf = `${formatYear(year)}-${String(SEASON_CODES[season])}`;
  return { type: 'DATE', value: `${timexYear(year)}-${season}`, edtf, precision: 'season', ...ground };
}

/** A winter has the year it begins in: in January 2022 "this winter" is that of 2021. */
function seasonYear(
  { season, shift }: Extract<Meaning, { kind: 'season' }>,
  from: number,
  { direction, history }: Scene,
): number {
  const { year, month } = calendarDay(from);
  const winter = season === 'WI';
  const current = winter && month <= 2 ? year - 1 : year;
  const ahead = month < SEASON_MONTHS[season] && !(winter && month <= 2);
  const over = !winter && month > SEASON_MONTHS[season] + 2;
  if (shift === -1 || shift === 'preceding') return over ? current : current - 1;
  if (shift === 1 || shift === 'following') return ahead ? current : current + 1;
  if (shift !== undefined) return current + (typeof shift === 'number' ? shift : 0);
  if (history || isOpen(direction)) return current;
  if (direction === 'past') return ahead ? current - 1 : current;
  return over ? current + 1 : current;
}

/** "the first quarter", "Q1 2019", "the second half of the year". */
export function resolvePartOfYear(meaning: PartMeaning, scene: Scene): Resolution {
  const { part, number } = meaning;
  const found = yearOfPart(meaning, scene);
  if (found === null) return unresolved(`XXXX-${part}${String(number)}`, part === 'Q' ? 'quarter' : 'vague');
  const point = monthsPoint({ year: found.year, part, number }, found.ground);
  // A firm's own quarter has its number, but its months are not those of the calendar.
  return meaning.own === true ? { ...point, edtf: null, basis: 'unresolved', anchor: null } : point;
}

type PartMeaning = Extract<Meaning, { kind: 'part-of-year' }>;

function yearOfPart(meaning: PartMeaning, scene: Scene): { year: number; ground: Ground } | null {
  const { year, shift } = meaning;
  if (year !== undefined) return { year, ground: EXPLICIT };
  const from = shift === undefined ? settingOf(scene) : originOf(shift, scene);
  if (from === null) return null;
  const step = shift === undefined ? partStep(meaning, from, scene) : stepOf(shift);
  return { year: calendarDay(from).year + step, ground: relativeTo(from) };
}

/** "Sales fell in the fourth quarter" in a paper of February is of the year before. */
function partStep(
  { part, number }: { part: 'Q' | 'H'; number: number },
  from: number,
  { direction, history }: Scene,
): number {
  const present = Math.ceil(calendarDay(from).month / (part === 'Q' ? 3 : 6));
  if (history) return 0;
  if (direction === 'past' && number > present) return -1;
  return direction === 'future' && number < present ? 1 : 0;
}

/** "Christmas", "last Easter", "Thanksgiving 2021". */
export function resolveHoliday(meaning: Extract<Meaning, { kind: 'holiday' }>, scene: Scene): Resolution {
  const { holiday, year, shift } = meaning;
  const from = shift === undefined ? settingOf(scene) : originOf(shift, scene);
  const found = year ?? (from === null ? null : holidayYear(holiday, from, { shift, scene }));
  const day = found === null ? null : dayOfHoliday(holiday, found);
  if (day === null) return unresolved(unknownHoliday(holiday, year), 'day', null);
  return dayPoint(day, year !== undefined || from === null ? EXPLICIT : relativeTo(from));
}

function unknownHoliday(holiday: string, year: number | undefined): string {
  const fixed = fixedDayOf(holiday);
  const start = year === undefined ? 'XXXX' : timexYear(year);
  return fixed === null ? `${start}-XX-XX` : `${start}-${pad(fixed.month)}-${pad(fixed.day)}`;
}

/** Days within which the nearest feast is meant, whatever the verb: papers of December 31 speak of the New Year's Day at hand. */
const CLOSE = 45;

function nearestYear(holiday: string, from: number): number {
  const { year } = calendarDay(from);
  const distance = (candidate: number): number =>
    Math.abs((dayOfHoliday(holiday, candidate) ?? Infinity) - from);
  return [year - 1, year + 1].reduce(
    (best, other) => (distance(other) < distance(best) ? other : best),
    year,
  );
}

function holidayYear(
  holiday: string,
  from: number,
  { shift, scene: { direction, document } }: { shift: Shift | undefined; scene: Scene },
): number {
  const { year } = calendarDay(from);
  const day = dayOfHoliday(holiday, year) ?? from;
  if (shift === -1 || shift === 'preceding') return day < from ? year : year - 1;
  if (shift === 1 || shift === 'following') return day > from ? year : year + 1;
  if (shift !== undefined) return year;
  const nearest = from === document ? nearestYear(holiday, from) : year;
  const distance = Math.abs((dayOfHoliday(holiday, nearest) ?? from) - from);
  if (isOpen(direction) || (from === document && distance <= CLOSE)) return nearest;
  if (direction === 'past') return day <= from ? year : year - 1;
  return day >= from ? year : year + 1;
}
