import {
  formatInterval,
  intervalOf,
  mondayOf,
  calendarDay,
  nthWeekdayOfMonth,
} from '../../../dates/index.ts';
import type { DayInterval } from '../../../dates/index.ts';
import type { Meaning } from '../meaning.ts';
import type { Resolution, Scene } from '../scene.ts';
import { dayPoint, monthPoint, shiftDay, unresolved, weekendPoint, weekPoint } from './point.ts';
import type { Ground } from './point.ts';
import { precisionOfUnit } from './unit.ts';

type Resolve = (meaning: Meaning, scene: Scene) => Resolution | null;

/** "the week of January 10th": Monday to Sunday; without a year the day stands for its week. */
export function resolveWeekOf(
  { of, weekend }: Extract<Meaning, { kind: 'week-of' }>,
  scene: Scene,
  resolve: Resolve,
): Resolution | null {
  const day = resolve(of, scene);
  if (day === null) return null;
  const days = day.edtf === null ? null : intervalOf(day.edtf);
  if (days === null) return { ...day, precision: weekend ? 'weekend' : 'week' };
  return weekend ? weekendPoint(days.start, day) : weekPoint(days.start, day);
}

/** "the last week of March", "the first two weeks of 2021", "the third month of the year". */
export function resolveNth(
  meaning: Extract<Meaning, { kind: 'nth' }>,
  scene: Scene,
  resolve: Resolve,
): Resolution | null {
  const base = resolve(meaning.of, scene);
  const within = base?.edtf == null ? null : intervalOf(base.edtf);
  if (base === null || within === null) return unresolved('XXXX-XX-XX', precisionOfUnit(meaning.unit));
  const found = meaning.unit === 'week' ? nthWeeks(meaning, within) : nthUnits(meaning, within);
  if (found === null || found.start > within.end) return null;
  return pointOf(meaning, found, base);
}

function pointOf(
  { unit, count }: { unit: string; count: number },
  days: DayInterval,
  ground: Ground,
): Resolution {
  const { basis, anchor } = ground;
  if (count === 1 && unit === 'day') return dayPoint(days.start, { basis, anchor });
  if (count === 1 && unit === 'week') return weekPoint(days.start, { basis, anchor });
  if (count === 1 && unit === 'month') return monthPoint(calendarDay(days.start), { basis, anchor });
  const edtf = formatInterval(days);
  return { type: 'DATE', value: edtf, edtf, precision: 'vague', basis, anchor };
}

/** Weeks belong to the month or year that has their Thursday, as in ISO 8601. */
function nthWeeks({ n, count }: { n: number; count: number }, within: DayInterval): DayInterval {
  const first = mondayOf(within.start + 3);
  const last = mondayOf(within.end - 3);
  const start = n > 0 ? first + (n - 1) * 7 : last + (n + 1) * 7 - (count - 1) * 7;
  return { start, end: start + count * 7 - 1 };
}

function nthUnits(
  { n, count, unit }: Extract<Meaning, { kind: 'nth' }>,
  within: DayInterval,
): DayInterval | null {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return null;
  if (n < 0) return { start: shiftDay(within.end + 1, unit, -count), end: within.end };
  const start = shiftDay(within.start, unit, n - 1);
  return { start, end: shiftDay(start, unit, count) - 1 };
}

/** "the second Monday of next month" */
export function resolveNthWeekday(
  { n, weekday, of }: Extract<Meaning, { kind: 'nth-weekday' }>,
  scene: Scene,
  resolve: Resolve,
): Resolution | null {
  const base = resolve(of, scene);
  const within = base?.edtf == null ? null : intervalOf(base.edtf);
  if (base === null || within === null)
    return { ...unresolved(`XXXX-WXX-${String(weekday || 7)}`, 'day'), weekday };
  const day = nthWeekdayOfMonth(calendarDay(n > 0 ? within.start : within.end), weekday, n);
  return day === null ? null : { ...dayPoint(day, { basis: base.basis, anchor: base.anchor }), weekday };
}

/** "early May", "the end of the year": the whole, told roughly; a date pretends no more than its words. */
export function resolveEdge(
  { of }: Extract<Meaning, { kind: 'edge' }>,
  scene: Scene,
  resolve: Resolve,
): Resolution | null {
  return resolve(of, scene);
}
