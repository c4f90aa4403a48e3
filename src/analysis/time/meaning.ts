import type { Season } from '../../dates/index.ts';

/** Units of time, from the smallest. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 parts of a day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/**
 * -1 `last`, 0 `this`, 1 `next`, 2 `the one after next`; `same` is the one just spoken of ("that year"),
 * `definite` the one the reader has in mind ("the year"), `following` and `preceding` are its neighbours;
 * `coming` is the first to come ("this coming Friday").
 */
export type Shift = number | 'same' | 'definite' | 'following' | 'preceding' | 'coming';

/** A date of the calendar with the parts that the words give; the year may be left to the reader. */
export interface CalendarMeaning {
  kind: 'calendar';
  year?: number;
  /** "January next year": the year by its distance from the present one. */
  yearShift?: Shift;
  month?: number;
  /** "the 4th of next month" */
  monthShift?: Shift;
  day?: number;
  weekday?: number;
  /** "from May to September": where the range ends that begins here. */
  until?: { month: number; day?: number };
  /** "this", "last", "next" before a month or a day of it. */
  shift?: Shift;
}

/** What a time expression says, before it is known when the text was written. */
export type Meaning =
  | CalendarMeaning
  | { kind: 'weekday'; weekday: number; shift: Shift | null; week: Shift | null }
  | { kind: 'unit'; unit: Unit; shift: Shift; count?: number; counted?: boolean }
  | { kind: 'day-shift'; days: number }
  | {
      kind: 'offset';
      count: number | null;
      unit: Unit;
      sign: 1 | -1;
      extra: Amount[];
      from: Meaning | 'now' | 'context';
    }
  | { kind: 'ahead'; amounts: Amount[]; within: boolean; sure: boolean }
  | { kind: 'event'; event: string; count: number | null; unit: Unit; sign: 1 | -1 }
  | { kind: 'eve'; event: string }
  | { kind: 'season'; season: Season; year?: number; shift?: Shift }
  | { kind: 'part-of-year'; part: 'Q' | 'H'; number: number; year?: number; shift?: Shift; own?: boolean }
  | { kind: 'decade'; decade: number }
  | { kind: 'century'; century: number; era?: 'BC' }
  | { kind: 'reference'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | { kind: 'duration'; amounts: Amount[] }
  | { kind: 'set'; value: string; unit: Unit }
  | { kind: 'clock'; clock: Clock; date: Meaning | null }
  | { kind: 'day-part'; part: DayPart; date: Meaning | null; shift?: Shift; generic?: boolean }
  | { kind: 'week-of'; of: Meaning; weekend: boolean }
  | { kind: 'nth'; n: number; count: number; unit: Unit; of: Meaning }
  | { kind: 'nth-weekday'; n: number; weekday: number; of: Meaning }
  | { kind: 'holiday'; holiday: string; year?: number; shift?: Shift }
  | { kind: 'edge'; edge: 'start' | 'middle' | 'end'; of: Meaning; exact: boolean };

/** So many of a unit; null where the words say only "some". */
export interface Amount {
  count: number | null;
  unit: Unit;
}

/** A time on the clock; `zone` in minutes east of UTC, `floating` for "local time" or a city's. */
export interface Clock {
  hour: number;
  minute: number | null;
  second: number | null;
  zone: number | null;
  /** "ET" without standard or daylight: an hour more in the summer of North America. */
  seasonal?: boolean;
}

/** A run of atoms `[first, next)` that a parser read, with what it means. */
export interface Reading {
  first: number;
  next: number;
  meaning: Meaning;
  /** File name of the parser. */
  rule: string;
  /** The next reading is the other end of a range that begins here. */
  opensRange?: boolean;
}

/** One kind of expression: which atoms it may begin with and what it reads from there. */
export interface TimeParser<Source> {
  name: string;
  parse(source: Source, index: number): Reading | null;
}
