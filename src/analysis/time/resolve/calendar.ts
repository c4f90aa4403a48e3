import {
  calendarDay,
  dayNumber,
  daysInMonth,
  isLeapYear,
  shiftMonth,
  weekdayOf,
} from '../../../dates/index.ts';
import type { DayNumber } from '../../../dates/index.ts';
import type { CalendarMeaning, Shift } from '../meaning.ts';
import { presentOf, settingOf } from '../scene.ts';
import type { Resolution, Scene } from '../scene.ts';
import { pad } from '../timex-value.ts';
import { dayPoint, EXPLICIT, monthPoint, relativeTo, unresolved, yearPoint } from './point.ts';
import type { Ground } from './point.ts';

/** A date of the calendar: as stated, or with the year and month that the scene forces. */
export function resolveCalendar(meaning: CalendarMeaning, scene: Scene): Resolution | null {
  const { year, month, day } = meaning;
  if (year !== undefined) return pointOf({ year, month, day }, EXPLICIT);
  if (meaning.yearShift !== undefined) return resolveShiftedYear(meaning, meaning.yearShift, scene);
  if (month === undefined) return resolveDay(meaning, scene);
  const found =
    meaning.weekday === undefined
      ? findYear({ ...meaning, month }, scene)
      : findYearByWeekday({ ...meaning, month }, scene);
  if (found === null) return unresolvedDate(meaning);
  return pointOf({ year: leapYear({ ...meaning, month }, found.year), month, day }, found.ground, found.how);
}

/** "Feb. 29" in a year that has none is of the nearest that has one, back before ahead. */
function leapYear({ month, day }: MonthMeaning, year: number): number {
  if (month !== 2 || day !== 29) return year;
  const back = [0, 1, 2, 3].find((step) => isLeapYear(year - step)) ?? 0;
  const ahead = [0, 1, 2, 3].find((step) => isLeapYear(year + step)) ?? 0;
  return back === 0 || back <= ahead ? year - back : year + ahead;
}

interface Parts {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

/** Null where the calendar has no such day (February 30): then it is no date. */
function pointOf({ year, month, day }: Parts, ground: Ground, how?: string): Resolution | null {
  const rest = how === undefined ? {} : { how };
  if (month === undefined) return { ...yearPoint(year, ground), ...rest };
  if (day === undefined) return { ...monthPoint({ year, month }, ground), ...rest };
  if (day > daysInMonth(year, month)) return null;
  return { ...dayPoint(dayNumber({ year, month, day }), ground), ...rest };
}

function unresolvedDate({ month, day, weekday }: CalendarMeaning): Resolution {
  const value = `XXXX-${month === undefined ? 'XX' : pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  return {
    ...unresolved(value, day === undefined ? 'month' : 'day'),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

interface FoundYear {
  year: number;
  ground: Ground;
  how: string;
}

/** "January next year", "March of that year" */
function resolveShiftedYear(meaning: CalendarMeaning, shift: Shift, scene: Scene): Resolution | null {
  const from = typeof shift === 'number' ? presentOf(scene) : (scene.recent?.days.start ?? presentOf(scene));
  if (from === null) return unresolvedDate(meaning);
  const year = calendarDay(from).year + (typeof shift === 'number' ? shift : STEPS[shift]);
  return pointOf({ year, month: meaning.month, day: meaning.day }, relativeTo(from));
}

const STEPS = { same: 0, definite: 0, following: 1, preceding: -1, coming: 1 } as const;

type MonthMeaning = CalendarMeaning & { month: number };

/** The year of a month or a day of it. */
function findYear(meaning: MonthMeaning, scene: Scene): FoundYear | null {
  const { recent, rangeStart } = scene;
  if (rangeStart !== undefined) return endRange(meaning, rangeStart);
  if (meaning.shift !== undefined) return findShifted(meaning, meaning.shift, scene);
  if (scene.history && recent) return followRecent(meaning, recent.days.start, 'history');
  const setting = settingOf(scene);
  if (setting === null) return null;
  if (setting !== scene.document && !isOfNow(meaning, scene))
    return followRecent(meaning, setting, 'context');
  return nearDocument(meaning, scene.document ?? setting, scene);
}

/** Days before publication within which a day of a month is of these days. */
const JUST_NOW = 14;

/** "In 2014 … On 4 March the minister said" in a paper of 5 March: a bare year tells of another time than the days just past. */
function isOfNow({ month, day }: MonthMeaning, { document, recent }: Scene): boolean {
  if (document === null || day === undefined || recent?.precision !== 'year') return false;
  const { year } = calendarDay(document);
  return [year, year - 1].some((own) => {
    const since = document - dayNumber({ year: own, month, day });
    return since >= 0 && since <= JUST_NOW;
  });
}

/** "from Dec. 28 to Jan. 3": the first such day or month after the start of its range. */
function endRange({ month, day }: MonthMeaning, start: DayNumber): FoundYear {
  const from = calendarDay(start);
  const over = month < from.month || (month === from.month && day !== undefined && day < from.day);
  return { year: over ? from.year + 1 : from.year, ground: relativeTo(start), how: 'range' };
}

/** After "December 1941", "January" is of 1942; otherwise of the year just spoken of. */
function followRecent({ month }: MonthMeaning, recent: DayNumber, how: string): FoundYear {
  const from = calendarDay(recent);
  const year = from.month >= 11 && month <= 2 ? from.year + 1 : from.year;
  return { year, ground: relativeTo(recent), how };
}

/** Days within which a day of a month is meant, whatever the verb. */
const CLOSE = 45;
/** A plan's month is left open where back and ahead differ by two months or less (32 to a month, as below). */
const UNDECIDED = 64;

const OF_PLAN = new Set<Scene['direction']>(['intended', 'replaced', 'dropped']);

/** The occurrence before or after publication that the verb asks for; without a verb the nearest. */
function nearDocument(meaning: MonthMeaning, document: DayNumber, scene: Scene): FoundYear | null {
  const { direction } = scene;
  const from = calendarDay(document);
  const now = from.month * 32 + (meaning.day === undefined ? 0 : from.day);
  const then = meaning.month * 32 + (meaning.day ?? 0);
  const ground = relativeTo(document);
  const past = { year: then <= now ? from.year : from.year - 1, ground, how: 'past' };
  const future = { year: then >= now ? from.year : from.year + 1, ground, how: 'future' };
  const back = (from.year - past.year) * 384 + now - then;
  const ahead = (future.year - from.year) * 384 + then - now;
  if (meaning.until !== undefined && back <= lengthOf(then, meaning.until)) return past;
  // A day without its year that its own verb puts into the year of publication: "signed … on Jan. 15" of December 31.
  const asked = scene.sure === 'past' ? past : scene.sure === 'future' ? future : null;
  if (asked?.year === from.year) return asked;
  // A day without its year is one of these months: papers print the year of one that lies a year off.
  const close = meaning.day !== undefined && Math.min(back, ahead) <= CLOSE;
  if (direction !== null && OF_PLAN.has(direction)) {
    if (Math.abs(back - ahead) <= UNDECIDED && back > 0) return null;
  } else if (direction !== null && !close) return direction === 'past' ? past : future;
  return back <= ahead ? past : future;
}

/** From the start of a range to its end, 32 to a month: "will run from May to September" in a paper of July is under way. */
function lengthOf(start: number, { month, day }: { month: number; day?: number }): number {
  const end = month * 32 + (day ?? 31);
  return end < start ? end + 384 - start : end - start;
}

/** "last March", "next January 6", "this September" */
function findShifted(meaning: MonthMeaning, shift: Shift, scene: Scene): FoundYear | null {
  const counted = shift === 'following' || shift === 'preceding' || shift === 'same';
  const from = counted ? (scene.recent?.days.start ?? presentOf(scene)) : presentOf(scene);
  if (from === null) return null;
  const { year, month } = calendarDay(from);
  const ground = relativeTo(from);
  const sign =
    shift === 'following' || shift === 'coming'
      ? 1
      : shift === 'preceding'
        ? -1
        : typeof shift === 'number'
          ? shift
          : 0;
  // "the upcoming March 20 vote" of a paper of March 5, "the upcoming March summit": this very month.
  const here = shift === 'coming' && meaning.month === month && (meaning.day ?? 31) >= calendarDay(from).day;
  if (sign === 0 || here) return { year, ground, how: 'this' };
  if (sign < 0) return { year: meaning.month < month ? year : year - 1, ground, how: 'last' };
  return { year: meaning.month > month ? year : year + 1, ground, how: 'next' };
}

/** "Monday, Jan. 10": of the years around publication, the one where the weekday fits. */
function findYearByWeekday(meaning: MonthMeaning, scene: Scene): FoundYear | null {
  const from = settingOf(scene);
  const { month, day, weekday } = meaning;
  if (from === null || day === undefined) return findYear(meaning, scene);
  const { year } = calendarDay(from);
  const fits = [year, year - 1, year + 1].filter(
    (candidate) =>
      day <= daysInMonth(candidate, month) &&
      weekdayOf(dayNumber({ year: candidate, month, day })) === weekday,
  );
  const plain = findYear(meaning, scene);
  const [only] = fits;
  // A weekday that fits no year, or two, is a slip or no help: then as without it.
  if (only === undefined || (plain !== null && fits.includes(plain.year))) return plain;
  return { year: only, ground: relativeTo(from), how: 'weekday' };
}

/** "the 18th", "Friday the 26th", "the 4th of next month": the month from the scene. */
function resolveDay(meaning: CalendarMeaning, scene: Scene): Resolution | null {
  const { day, monthShift, weekday } = meaning;
  const recent = monthShift === 'same' || monthShift === 'following' ? scene.recent?.days.start : undefined;
  const from = recent ?? scene.rangeStart ?? settingOf(scene);
  if (day === undefined || from === null) return unresolvedDate(meaning);
  if (monthShift !== undefined) {
    const step = typeof monthShift === 'number' ? monthShift : STEPS[monthShift];
    return pointOf({ ...shiftMonth(calendarDay(from), step), day }, relativeTo(from));
  }
  return pointOf({ ...nearestMonth(from, { day, weekday }, scene), day }, relativeTo(from));
}

/** The month, of the last, this and the next, whose day of that number fits weekday and direction best. */
function nearestMonth(
  from: DayNumber,
  { day, weekday }: { day: number; weekday: number | undefined },
  { direction, rangeStart }: Scene,
): { year: number; month: number } {
  const here = calendarDay(from);
  // A weekday may ask for a month farther off: "Friday the 13th".
  const steps = weekday === undefined ? [0, 1, -1] : [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
  const candidates = steps.map((step) => shiftMonth(here, step));
  const fitting = candidates.filter((candidate) => {
    if (day > daysInMonth(candidate.year, candidate.month)) return false;
    const number = dayNumber({ ...candidate, day });
    if (weekday !== undefined) return weekdayOf(number) === weekday;
    return direction === 'past'
      ? number <= from
      : direction === 'future' || rangeStart !== undefined
        ? number >= from
        : true;
  });
  return fitting[0] ?? { year: here.year, month: here.month };
}
