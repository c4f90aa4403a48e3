import { dayNumber, formatZone, nthWeekdayOfMonth, parseEdtf } from '../../../dates/index.ts';
import type { Clock, Meaning } from '../meaning.ts';
import { presentOf } from '../scene.ts';
import type { Recent, Resolution, Scene } from '../scene.ts';
import { pad } from '../timex-value.ts';
import { dayPoint, relativeTo } from './point.ts';

/** "Midnight Friday" closes the day or opens it, as the writer pleases: the interval is the day. */
const MIDNIGHT = 24;

type Resolve = (meaning: Meaning, scene: Scene) => Resolution | null;

/** "3:30 p.m. ET on Monday": a time on the clock of a day, or of a day not told. */
export function resolveClock(
  { clock, date }: Extract<Meaning, { kind: 'clock' }>,
  scene: Scene,
  resolve: Resolve,
): Resolution {
  const day = date === null ? recentDay(scene) : resolve(date, scene);
  const time = formatTime(clock);
  const stated = clock.minute === null ? `${time}:00` : time;
  const precision = clock.hour === MIDNIGHT ? 'part-of-day' : clock.minute === null ? 'hour' : 'minute';
  if (day?.edtf == null || !day.edtf.startsWith(day.value)) {
    const value = `${day?.value ?? 'XXXX-XX-XX'}T${stated}${formatZone(clock.zone)}`;
    return {
      type: 'TIME',
      value,
      edtf: null,
      precision,
      basis: 'unresolved',
      anchor: null,
      ...weekdayOf(day),
    };
  }
  const zone = formatZone(offsetOn(clock, day.edtf));
  return {
    type: 'TIME',
    // TIMEX3 writes "5 p.m." as T17:00; the interval does not pretend the minute.
    value: `${day.value}T${stated}${zone}`,
    edtf: clock.hour === MIDNIGHT ? day.edtf : `${day.value}T${time}${zone}`,
    precision,
    basis: day.basis,
    anchor: day.anchor,
    ...weekdayOf(day),
  };
}

function weekdayOf(day: Resolution | null): { weekday?: number } {
  return day?.weekday === undefined ? {} : { weekday: day.weekday };
}

function formatTime({ hour, minute, second }: Clock): string {
  return [hour, minute, second]
    .filter((part) => part !== null)
    .map((part) => pad(part))
    .join(':');
}

/** A day told farther back than this is another story's. */
const FRESH = 7;

/**
 * The day of a bare "6 a.m.": the one just spoken of in this paragraph, else the last one told, if it is near to
 * publication; where none is told, what happened or will happen at six did so on the day of publication.
 */
function recentDay({ recent, day, document, direction, history }: Scene): Resolution | null {
  if (recent?.near === true && isOneDay(recent))
    return dayPoint(recent.days.start, relativeTo(recent.days.start));
  if (document === null || history) return null;
  if (day !== null) {
    const fresh = Math.abs(document - day.days.start) <= FRESH;
    return fresh ? dayPoint(day.days.start, relativeTo(day.days.start)) : null;
  }
  const eventful = recent === null && (direction === 'past' || direction === 'future');
  return eventful ? dayPoint(document, relativeTo(document)) : null;
}

function isOneDay({ days }: Recent): boolean {
  return days.start === days.end;
}

/** "ET" is an hour nearer to UTC from the second Sunday of March to the first of November (15 U.S.C. 260a). */
function offsetOn({ zone, seasonal }: Clock, edtf: string): number | null {
  const date = parseEdtf(edtf);
  if (zone === null || seasonal !== true || date?.kind !== 'day') return zone;
  const day = dayNumber(date);
  const begins = nthWeekdayOfMonth({ year: date.year, month: 3 }, 0, 2) ?? Infinity;
  const ends = nthWeekdayOfMonth({ year: date.year, month: 11 }, 0, 1) ?? -Infinity;
  return day >= begins && day < ends ? zone + 60 : zone;
}

/** "Wednesday night", "this morning", "last night", "that evening", "the night of March 9". */
export function resolveDayPart(
  { part, date, shift, generic }: Extract<Meaning, { kind: 'day-part' }>,
  scene: Scene,
  resolve: Resolve,
): Resolution {
  const told = generic === true ? null : dayOfShift(scene, shift);
  const day = date === null ? told : resolve(date, scene);
  const rest = { type: 'TIME' as const, precision: 'part-of-day' as const };
  if (day?.edtf == null) {
    return {
      ...rest,
      value: `${day?.value ?? 'XXXX-XX-XX'}T${part}`,
      edtf: null,
      basis: 'unresolved',
      anchor: null,
      ...weekdayOf(day),
    };
  }
  return {
    ...rest,
    value: `${day.value}T${part}`,
    edtf: day.edtf,
    basis: day.basis,
    anchor: day.anchor,
    ...weekdayOf(day),
  };
}

function dayOfShift(scene: Scene, shift: Extract<Meaning, { kind: 'day-part' }>['shift']): Resolution | null {
  if (shift === undefined) return recentDay(scene);
  const counted = typeof shift !== 'number';
  const from = counted ? (scene.recent?.days.start ?? presentOf(scene)) : presentOf(scene);
  if (from === null) return null;
  const step = typeof shift === 'number' ? shift : shift === 'following' ? 1 : shift === 'preceding' ? -1 : 0;
  return dayPoint(from + step, relativeTo(from));
}
