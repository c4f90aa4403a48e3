import { calendarDay, dayNumber, formatInterval, mondayOf } from '../../../dates/index.ts';
import type { DayNumber } from '../../../dates/index.ts';
import type { Meaning, Shift, Unit } from '../meaning.ts';
import { presentOf, settingOf } from '../scene.ts';
import type { Resolution, Scene } from '../scene.ts';
import { timexDuration } from '../timex-value.ts';
import { relativeTo, shiftDay, unitPoint, unresolved } from './point.ts';

type UnitMeaning = Extract<Meaning, { kind: 'unit' }>;

/** "this month", "last year", "the following day", "the year", "the past three weeks". */
export function resolveUnit(meaning: UnitMeaning, scene: Scene): Resolution {
  const { unit, shift } = meaning;
  const from = followsNothing(meaning, scene) ? null : originOf(shift, scene);
  if (from === null) return unresolved(UNKNOWN[unit] ?? 'XXXX-XX-XX', precisionOfUnit(unit));
  if (meaning.counted === true && unit === 'quarter') return resolveQuarters(meaning, from);
  if (meaning.counted === true || unit === 'fortnight')
    return resolveSpan(unit === 'fortnight' ? { count: 1, ...meaning } : meaning, from);
  if (unit === 'night') return unresolved('XXXX-XX-XXTNI', 'part-of-day');
  const step =
    unit === 'weekend' && (shift === 0 || shift === 'definite') ? weekendStep(from, scene) : stepOf(shift);
  const point = unitPoint(unit, shiftDay(from, unit, step), relativeTo(from));
  return point ?? unresolved('XXXX-XX-XX', 'vague');
}

/** "The following day he left": after a past tense, the neighbour of a day that nobody spoke of. */
function followsNothing({ unit, shift, counted }: UnitMeaning, { recent, direction }: Scene): boolean {
  const neighbour = shift === 'following' || shift === 'preceding';
  return unit === 'day' && neighbour && counted !== true && recent === null && direction === 'past';
}

/** On a Tuesday "this weekend" after a past tense is the one just over: papers of Monday to Thursday look back. */
function weekendStep(from: DayNumber, { direction }: Scene): number {
  return direction === 'past' && from - mondayOf(from) < 4 ? -1 : 0;
}

/** Unresolved values with X for what is not known (TIMEX3). */
const UNKNOWN: Partial<Record<Unit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

export function precisionOfUnit(unit: Unit): Resolution['precision'] {
  if (unit === 'second') return 'minute';
  if (unit === 'night') return 'part-of-day';
  return unit === 'fortnight' || unit === 'century' || unit === 'millennium' ? 'vague' : unit;
}

/** The day that a shift counts from. */
export function originOf(shift: Shift, scene: Scene): DayNumber | null {
  if (typeof shift === 'number' || shift === 'coming') return presentOf(scene);
  if (shift === 'definite') return settingOf(scene);
  const told = shift === 'same' ? scene.recent : (scene.told ?? scene.recent);
  return told?.days.start ?? presentOf(scene);
}

export function stepOf(shift: Shift): number {
  if (typeof shift === 'number') return shift;
  return shift === 'following' || shift === 'coming' ? 1 : shift === 'preceding' ? -1 : 0;
}

/** "the past three weeks", "the next 5 days", "recent days": an interval that ends or begins at the present. */
function resolveSpan({ unit, shift, count }: UnitMeaning, from: DayNumber): Resolution {
  const sign = stepOf(shift) < 0 ? -1 : 1;
  const value = timexDuration([{ count: count ?? null, unit }]);
  const ground = relativeTo(from);
  const length = count === undefined ? 0 : shiftDay(from, unit, sign * count) - from;
  if (count === undefined || length === 0) {
    return { type: 'DURATION', value, edtf: null, precision: precisionOfUnit(unit), ...ground };
  }
  // "the next three days" begin tomorrow; "the past three days" run up to today.
  const interval = sign < 0 ? { start: from + length, end: from } : { start: from + 1, end: from + length };
  return {
    type: 'DURATION',
    value,
    edtf: formatInterval(interval),
    precision: precisionOfUnit(unit),
    ...ground,
  };
}

/** "the last two quarters": whole quarters of the calendar, without the present one. */
function resolveQuarters({ shift, count }: UnitMeaning, from: DayNumber): Resolution {
  const { year, month } = calendarDay(from);
  const begin = dayNumber({ year, month: month - ((month - 1) % 3), day: 1 });
  const number = count ?? 1;
  const value = timexDuration([{ count: number, unit: 'quarter' }]);
  const past = stepOf(shift) < 0;
  const interval = past
    ? { start: shiftDay(begin, 'quarter', -number), end: begin - 1 }
    : { start: shiftDay(begin, 'quarter', 1), end: shiftDay(begin, 'quarter', number + 1) - 1 };
  return {
    type: 'DURATION',
    value,
    edtf: formatInterval(interval),
    precision: 'quarter',
    ...relativeTo(from),
  };
}
