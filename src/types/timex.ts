import type { QuotedSpan } from './span.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type Precision =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'vague';

export type TimexBasis = 'explicit' | 'relative' | 'unresolved';

/** A time expression (TIMEX3) and the interval it means. */
export interface Timex extends QuotedSpan {
  type: TimexType;
  /** TIMEX3 value, e.g. `2021-12-30`, `P3D`, `PRESENT_REF`. */
  value: string;
  /** EDTF level 1; null where it stays unresolved or is no date. */
  edtf: string | null;
  precision: Precision;
  basis: TimexBasis;
  /** What it was resolved against (a date, or the words of an event); null for explicit ones. */
  anchor: string | null;
  /** The parser or resolver that decided, by file name. */
  rule: string;
  /** A weekday name without its week, 0 = Sunday: what an undated report still tells. */
  weekday?: number;
  /** EDTF interval of which this is one end: both dates of "Jan. 10 to 12" carry `2022-01-10/2022-01-12`. */
  range?: string;
}
