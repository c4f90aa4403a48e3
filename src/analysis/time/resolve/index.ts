import type { Meaning } from '../meaning.ts';
import type { Resolution, Scene } from '../scene.ts';
import { timexDuration } from '../timex-value.ts';
import { resolveCalendar } from './calendar.ts';
import { resolveClock, resolveDayPart } from './clock.ts';
import { resolveEdge, resolveNth, resolveNthWeekday, resolveWeekOf } from './compound.ts';
import { resolveAhead, resolveEvent, resolveOffset } from './offset.ts';
import { centuryPoint, dayPoint, decadePoint, EXPLICIT, relativeTo, unresolved } from './point.ts';
import { precisionOfUnit, resolveUnit } from './unit.ts';
import { resolveWeekday } from './weekday.ts';
import { resolveHoliday, resolvePartOfYear, resolveSeason } from './year-part.ts';

/** What an expression means to a reader of its scene; null where the calendar has no such date. */
export function resolveMeaning(meaning: Meaning, scene: Scene): Resolution | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, scene);
    case 'weekday':
      return resolveWeekday(meaning, scene);
    case 'unit':
      return resolveUnit(meaning, scene);
    case 'day-shift':
      return resolveDayShift(meaning.days, scene);
    case 'offset':
      return resolveOffset(meaning, scene, resolveMeaning);
    case 'ahead':
      return resolveAhead(meaning, scene);
    case 'event':
      return resolveEvent(meaning);
    case 'eve':
      return unresolved('XXXX-XX-XX', 'day', `the eve of ${meaning.event}`);
    case 'season':
      return resolveSeason(meaning, scene);
    case 'part-of-year':
      return resolvePartOfYear(meaning, scene);
    case 'holiday':
      return resolveHoliday(meaning, scene);
    default:
      return resolveRest(meaning, scene);
  }
}

type Rest = Exclude<
  Meaning,
  {
    kind:
      | 'calendar'
      | 'weekday'
      | 'unit'
      | 'day-shift'
      | 'offset'
      | 'event'
      | 'eve'
      | 'ahead'
      | 'season'
      | 'part-of-year'
      | 'holiday';
  }
>;

function resolveRest(meaning: Rest, scene: Scene): Resolution | null {
  switch (meaning.kind) {
    case 'decade':
      return decadePoint(meaning.decade, EXPLICIT);
    case 'century':
      return meaning.era === undefined
        ? centuryPoint(meaning.century, EXPLICIT)
        : unresolved(`BC${String(meaning.century).padStart(2, '0')}`, 'vague');
    case 'reference':
      return unresolved(meaning.value, 'vague');
    case 'duration':
      return untimed(
        'DURATION',
        timexDuration(meaning.amounts),
        precisionOfUnit(meaning.amounts[0]?.unit ?? 'day'),
      );
    case 'set':
      return untimed('SET', meaning.value, precisionOfUnit(meaning.unit));
    case 'clock':
      return resolveClock(meaning, scene, resolveMeaning);
    case 'day-part':
      return resolveDayPart(meaning, scene, resolveMeaning);
    case 'week-of':
      return resolveWeekOf(meaning, scene, resolveMeaning);
    case 'nth':
      return resolveNth(meaning, scene, resolveMeaning);
    case 'nth-weekday':
      return resolveNthWeekday(meaning, scene, resolveMeaning);
    case 'edge':
      return resolveEdge(meaning, scene, resolveMeaning);
  }
}

/** A length or a frequency: stated, and on no calendar. */
function untimed(type: 'DURATION' | 'SET', value: string, precision: Resolution['precision']): Resolution {
  return { type, value, edtf: null, precision, basis: 'explicit', anchor: null };
}

function resolveDayShift(days: number, scene: Scene): Resolution {
  const { document } = scene;
  return document === null
    ? unresolved('XXXX-XX-XX', 'day')
    : dayPoint(document + days, relativeTo(document));
}
