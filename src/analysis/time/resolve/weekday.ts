import { mondayOf, weekdayOnOrAfter, weekdayOnOrBefore } from '../../../dates/index.ts';
import type { DayNumber } from '../../../dates/index.ts';
import type { Meaning, Shift } from '../meaning.ts';
import { presentOf } from '../scene.ts';
import type { Resolution, Scene } from '../scene.ts';
import { dayPoint, relativeTo, unresolved } from './point.ts';

type WeekdayMeaning = Extract<Meaning, { kind: 'weekday' }>;

/**
 * A weekday as a reader of news takes it: after "met" the last one, the day of publication included; after
 * "will meet" the next one, the day of publication included; without a verb the last.
 */
export function resolveWeekday(meaning: WeekdayMeaning, scene: Scene): Resolution {
  const { weekday } = meaning;
  const counted = COUNTED.has(meaning.shift) || COUNTED.has(meaning.week);
  const from = counted ? (scene.recent?.days.start ?? presentOf(scene)) : presentOf(scene);
  if (from === null || isOpen(meaning, from, scene))
    return { ...unresolved(`XXXX-WXX-${String(weekday || 7)}`, 'day'), weekday };
  const found =
    scene.rangeStart !== undefined && meaning.shift === null
      ? { day: weekdayOnOrAfter(scene.rangeStart, weekday), how: 'range' }
      : meaning.week === null
        ? findDay(meaning, from, scene)
        : inWeek(weekday, from, meaning.week);
  return { ...dayPoint(found.day, relativeTo(from)), weekday, how: found.how };
}

/** On a Tuesday a march of "Saturday" that was put off may be of either: two or three days back, five or four ahead. */
function isOpen({ weekday, shift, week }: WeekdayMeaning, from: DayNumber, { direction }: Scene): boolean {
  const plain = shift === null && week === null;
  const back = from - weekdayOnOrBefore(from, weekday);
  return plain && direction === 'dropped' && (back === 2 || back === 3);
}

const COUNTED = new Set<Shift | null>(['same', 'following', 'preceding']);

interface Found {
  day: DayNumber;
  how: string;
}

function findDay(
  { weekday, shift }: WeekdayMeaning,
  from: DayNumber,
  { direction, document, recent }: Scene,
): Found {
  switch (shift) {
    case null:
    case 'definite':
      break;
    case 0:
      return { day: mondayOf(from) + ((weekday + 6) % 7), how: 'this' };
    case -1:
      return { day: weekdayOnOrBefore(from - 1, weekday), how: 'last' };
    case 'preceding':
      // "the previous Monday" is the one before the day spoken of; without one, of the week before.
      return {
        day: weekdayOnOrBefore(recent ? from - 1 : mondayOf(document ?? from) - 1, weekday),
        how: 'last',
      };
    case 'same':
      return { day: weekdayOnOrBefore(from, weekday), how: 'same' };
    case 'coming':
    case 'following':
      return { day: weekdayOnOrAfter(from + 1, weekday), how: 'following' };
    default:
      return { day: mondayOf(from) + 7 * shift + ((weekday + 6) % 7), how: 'next' };
  }
  const back = from - weekdayOnOrBefore(from, weekday);
  if (direction === 'intended') return pick(from, weekday, back > 1);
  if (direction === 'replaced' || direction === 'dropped') return pick(from, weekday, back > 3);
  return direction === 'future' || direction === 'present'
    ? { day: weekdayOnOrAfter(from, weekday), how: 'future' }
    : { day: weekdayOnOrBefore(from, weekday), how: 'past' };
}

/** The day of a plan: the next one, or the last where that is nearer by far. */
function pick(from: DayNumber, weekday: number, ahead: boolean): Found {
  return ahead
    ? { day: weekdayOnOrAfter(from, weekday), how: 'planned' }
    : { day: weekdayOnOrBefore(from, weekday), how: 'planned' };
}

/** "Wednesday of next week" */
function inWeek(weekday: number, from: DayNumber, week: Shift): Found {
  const step = typeof week === 'number' ? week : week === 'following' ? 1 : week === 'preceding' ? -1 : 0;
  return { day: mondayOf(from) + 7 * step + ((weekday + 6) % 7), how: 'week' };
}
