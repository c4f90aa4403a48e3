import type { QuotedSpan } from './span.ts';
import type { Modality, Polarity } from './clause.ts';

/** A PLOVER 2.0 event mention in one article. */
export interface EventMention {
  id: string;
  trigger: QuotedSpan;
  sentence: number;
  type: string;
  mode: string | null;
  contexts: string[];
  /** Entity ids. */
  actors: string[];
  recipients: string[];
  time: string | null;
  place: string | null;
  modality: Modality;
  polarity: Polarity;
  /** Index into the article's attributions. */
  attribution: number | null;
  rule: string;
}
