import type { LeftOutReason, Notice } from '../types/article.ts';
import type { Span } from '../types/span.ts';
import type { PartialDate } from './published/parse-date.ts';

/** A date that the report's own lines give, and what kind of line gave it. */
export interface DateClaim {
  date: PartialDate;
  from: 'date line' | 'dateline' | 'published line' | 'updated line' | 'page line';
  quote: string;
}

/** What a line that is no prose tells about the report. */
export interface Facts {
  date?: DateClaim;
  /** EDTF month or year of a date line that tells no day. */
  coarseDate?: string;
  /** The words of a publication line whose date could not be read. */
  unreadDate?: string;
  outlet?: string;
  agency?: string;
  filedFrom?: string;
  /** The outlet that names itself in its dateline: "(CNN)". */
  filedBy?: string;
  title?: string;
  /** The year of a copyright line: evidence for a dateline that has none. */
  year?: number;
  notices?: Notice[];
  /** A label over a note that fills the rest of the report: "CORRECTION:" on a line of its own. */
  opensNote?: true;
  /** The line belongs to a list of other reports, which the next line may go on with. */
  listGoesOn?: true;
}

/** Where a line stands. All of it is known from the text alone. */
export interface LineContext {
  /** Lines with text before this one. */
  before: number;
  /** Lines with text after this one. */
  after: number;
  /** Lines before this one that stay in the text, and how many of them are prose. */
  kept: number;
  prose: number;
  /** The next line with text, or null; and whether a blank line stands between. */
  next: string | null;
  blankBefore: boolean;
  blankAfter: boolean;
  /** The title that the source states or that an earlier line gave. */
  title: string | null;
  /** A dateline was already found. */
  filed: boolean;
  /** A note of the editors was opened and goes on. */
  inNote: boolean;
  /** The line before was one of a list of other reports. */
  inList: boolean;
  /** Where the line stands to the title's line, as the head of the report shows it; null without such a line. */
  head: 'over' | 'title' | 'under' | null;
  /** The title without what its page puts behind it, and the outlet whose name stands in this line. */
  headTitle: string | null;
  headOutlet: string | null;
  /** Lines with text down to the title's line; negative under it. */
  toTitle: number | null;
  /** The lines that named the writers of this report. */
  authors: readonly string[];
}

/** A part of a line that is no prose: the whole line, a beginning of it or an end. */
export interface Found {
  span: Span;
  facts?: Facts;
  /** Where the line tells a better reason than the rule's own. */
  why?: LeftOutReason;
}

/**
 * One kind of line that is no prose. `detect` gets a line without the white space around it and says what
 * of it to leave out, or null. It must never take a sentence of prose: what is unclear stays.
 */
export interface LineRule {
  name: string;
  why: LeftOutReason;
  detect(line: string, context: LineContext): Found | null;
}

/** Found: all of the line. */
export function wholeLine(line: string, facts?: Facts): Found {
  const span = { start: 0, end: line.length };
  return facts === undefined ? { span } : { span, facts };
}
