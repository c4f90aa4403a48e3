import type { QuotedSpan } from './span.ts';

/** The exact words of an article that a field of the record rests on. */
export interface Evidence extends QuotedSpan {
  article: string;
}

/** A value that a report states, with its words. */
export interface Stated<T> {
  value: T;
  evidence: Evidence[];
}

/** Clean text to print, with the exact words it comes from. */
export interface EvidencedText {
  text: string;
  evidence: Evidence[];
}
