import { formatInterval, intervalOf } from '../../../dates/index.ts';
import type { DayNumber } from '../../../dates/index.ts';
import type { Precision } from '../../../types/timex.ts';
import type { Amount, Meaning, Unit } from '../meaning.ts';
import type { Resolution, Scene } from '../scene.ts';
import { timexDuration } from '../timex-value.ts';
import { dayPoint, relativeTo, shiftDay, unitPoint, unresolved } from './point.ts';
import { precisionOfUnit } from './unit.ts';

type OffsetMeaning = Extract<Meaning, { kind: 'offset' }>;

/** "three days ago", "two weeks later", "10 days after January 12": so far from another date. */
export function resolveOffset(
  meaning: OffsetMeaning,
  scene: Scene,
  resolve: (meaning: Meaning, scene: Scene) => Resolution | null,
): Resolution {
  const origin = originOf(meaning, scene, resolve);
  const { count, unit, sign, extra } = meaning;
  if (count === null) return vagueOffset(meaning);
  if (origin === null) return unresolved('XXXX-XX-XX', precisionOfUnit(unit));
  const amounts = [{ count, unit }, ...extra];
  const day = amounts.reduce((at, amount) => at + shiftBy(at, amount, sign), origin.day);
  const exact = exactnessOf(meaning, amounts, scene);
  const ground = relativeTo(origin.day);
  return unitPoint(exact, day, ground) ?? dayPoint(day, ground);
}

/**
 * "a week after Monday", "on Nov. 24 … a week later" are days; "three weeks ago" a week, "two years later" and "the
 * year before 2015" a year.
 */
function exactnessOf({ from, unit, sign }: OffsetMeaning, amounts: readonly Amount[], scene: Scene): Unit {
  if (from !== 'now' && from !== 'context')
    return from.kind === 'calendar' && from.day === undefined ? exactness(amounts) : 'day';
  const weeks = unit === 'week' || unit === 'fortnight';
  return from === 'context' && weeks && sign > 0 && scene.told?.precision === 'day'
    ? 'day'
    : exactness(amounts);
}

function shiftBy(at: DayNumber, { count, unit }: { count: number | null; unit: Unit }, sign: number): number {
  if (unit === 'hour') return sign * Math.floor((count ?? 0) / 24);
  return shiftDay(at, unit, sign * (count ?? 0)) - at;
}

/** "two years ago" is a year, "three months ago" a month: no day is meant. Weeks and days together are a day. */
function exactness(amounts: readonly { count: number | null; unit: Unit }[]): Unit {
  const smallest = amounts[amounts.length - 1];
  if (!smallest) return 'day';
  const { unit, count } = smallest;
  const whole = count !== null && Number.isInteger(count);
  if (unit === 'year') return whole ? 'year' : 'month';
  if (unit === 'decade' || unit === 'century') return 'year';
  if (unit === 'month' || unit === 'week') return unit;
  return unit === 'quarter' ? 'month' : 'day';
}

function originOf(
  { from, sign, unit }: OffsetMeaning,
  scene: Scene,
  resolve: (meaning: Meaning, scene: Scene) => Resolution | null,
): { day: DayNumber } | null {
  if (from === 'now') return wrap(scene.document ?? null);
  if (from === 'context') return wrap(spokenDay(unit, sign, scene));
  const edtf = resolve(from, scene)?.edtf ?? null;
  const days = edtf === null ? null : intervalOf(edtf);
  return days === null ? null : wrap(sign < 0 ? days.start : days.end);
}

/** Units from the finest that a date must be told to for days, weeks … to be counted from it. */
const GRAIN: Partial<Record<Unit, number>> = {
  week: 2,
  fortnight: 2,
  month: 3,
  quarter: 4,
  year: 5,
  decade: 6,
  century: 6,
};
const TOLD: Partial<Record<Precision, number>> = {
  weekend: 2,
  week: 2,
  month: 3,
  quarter: 4,
  season: 4,
  year: 5,
  decade: 6,
  vague: 6,
};

/**
 * The day just spoken of, never that of publication. What is ahead is not counted from the day of a speech ("…, he said
 * on Tuesday. They meet two days later"); what was before may be. No days are counted from a month or a year.
 */
function spokenDay(unit: Unit, sign: number, scene: Scene): DayNumber | null {
  const { direction, recent, told } = scene;
  // "Profits rose 4 percent from a year earlier": without any date before it, a year before this one.
  if (recent === null && sign < 0 && unit === 'year') return scene.document;
  const spoken = sign < 0 && direction === 'past' ? recent : told;
  if (spoken === null || (TOLD[spoken.precision] ?? 1) > (GRAIN[unit] ?? 1)) return null;
  return spoken.days.start;
}

function wrap(day: DayNumber | null): { day: DayNumber } | null {
  return day === null ? null : { day };
}

/** "several days ago": some time before, and no more. */
function vagueOffset({ from, sign, unit }: OffsetMeaning): Resolution {
  if (from !== 'now' && from !== 'context') return unresolved('XXXX-XX-XX', 'vague');
  const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  return { ...unresolved(value, 'vague'), type: unit === 'hour' || unit === 'minute' ? 'TIME' : 'DATE' };
}

/** "two days after the vote": counted from an event whose date the words do not give, never from today. */
export function resolveEvent(meaning: Extract<Meaning, { kind: 'event' }>): Resolution {
  const { count, unit, sign, event } = meaning;
  const anchor = `${sign < 0 ? 'before' : 'after'} ${event}`;
  const value = timexDuration([{ count, unit }]);
  return {
    type: 'DURATION',
    value,
    edtf: null,
    precision: precisionOfUnit(unit),
    basis: 'unresolved',
    anchor,
  };
}

/** "will meet in two weeks": from now on, where the verb looks ahead; else so long ("built in two weeks"). */
export function resolveAhead(
  { amounts, within, sure }: Extract<Meaning, { kind: 'ahead' }>,
  scene: Scene,
): Resolution {
  const [first, ...extra] = amounts;
  const { direction, document } = scene;
  const unit = first?.unit ?? 'day';
  if ((direction !== 'future' && !sure) || document === null || first?.count == null) {
    return {
      type: 'DURATION',
      value: timexDuration(amounts),
      edtf: null,
      precision: precisionOfUnit(unit),
      basis: 'explicit',
      anchor: null,
    };
  }
  const point = resolveOffset({ kind: 'offset', ...first, sign: 1, extra, from: 'now' }, scene, () => null);
  const end = point.edtf === null ? null : intervalOf(point.edtf);
  if (!within || end === null) return point;
  const day = amounts.reduce((at, amount) => at + shiftBy(at, amount, 1), document);
  const edtf = formatInterval({ start: document, end: day });
  return { ...point, type: 'DURATION', value: timexDuration(amounts), edtf };
}
