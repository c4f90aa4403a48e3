import type { QuotedSpan } from './span.ts';

/** What a source handed over: bytes decoded to characters, nothing cleaned yet. */
export interface Report {
  /** The file or address as the user gave it, with `#n` for the n-th report in a file of several. */
  input: string;
  id?: string;
  url?: string;
  outlet?: string;
  title?: string;
  /** As the source states it, not yet parsed. */
  published?: string;
  form: 'text' | 'html';
  content: string;
}

export type PublishedBasis = 'metadata' | 'dateline' | 'given' | 'inferred' | 'unknown';

export interface Published {
  /** EDTF, or null where nothing states it. */
  value: string | null;
  basis: PublishedBasis;
  /** Why a date was inferred, or why a dateline gives none. */
  reason?: string;
  /** Month and day (`12-30`) of a dateline that names no year, while `value` is null. */
  monthDay?: string;
}

export type Notice = 'developing' | 'correction' | 'opinion' | 'live' | 'translated' | 'updated' | 'readout';

export type LeftOutReason = 'promo' | 'boilerplate' | 'caption' | 'byline' | 'dateline' | 'heading';

/** What cleaning took away from the report; its quote is in the report's content, not in `text`. */
export interface LeftOut {
  quote: string;
  why: LeftOutReason;
}

/** The clean text that everything after this is offset into. */
export interface Article {
  id: string;
  url: string | null;
  title: string | null;
  outlet: string | null;
  /** The agency that a dateline or credit names, e.g. `Reuters`. */
  agency: string | null;
  /** The place a dateline gives: where the report was filed. */
  filedFrom: string | null;
  /** ISO 639-1, or `und`. */
  language: string;
  /** SHA-256 of `text`, hexadecimal. */
  sha256: string;
  text: string;
  published: Published;
  notices: Notice[];
  left_out: LeftOut[];
}

/** A part of the text that is a heading, a list line or a paragraph; paragraphs never cross. */
export interface Paragraph extends QuotedSpan {
  kind: 'body' | 'heading';
}
