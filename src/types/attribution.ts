import type { QuotedSpan } from './span.ts';

export type SpeakerKind = 'named' | 'unnamed-official' | 'institution' | 'document' | 'media';
export type StatementKind = 'direct' | 'indirect' | 'mixed';

export interface Speaker extends QuotedSpan {
  /** Entity id, where the speaker is one. */
  entity: string | null;
  kind: SpeakerKind;
}

/** Somebody's words: speaker, cue and content, as PolNeAR marks them. */
export interface Attribution {
  /** Null where nobody is named ("reportedly"). */
  speaker: Speaker | null;
  cue: QuotedSpan | null;
  content: QuotedSpan[];
  kind: StatementKind;
  /** Name of the sieve that found it. */
  sieve: string;
  /** The agency, outlet or document that relayed it ("according to a CNN report"). */
  via: QuotedSpan[];
  /** Index of the attribution whose content this one stands in. */
  within: number | null;
}

/** A question that those asked could not or would not answer. */
export interface Unanswered {
  question: QuotedSpan;
  /** Who could not say; null where the report itself says that it is unclear. */
  by: Speaker | null;
  cue: QuotedSpan;
}
