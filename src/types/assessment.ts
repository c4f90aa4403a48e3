import type { Evidence, EvidencedText, Stated } from './evidence.ts';

/** The hedge in the report's own word; `band` only where ICD 203 defines that word. */
export interface Likelihood {
  term: string;
  band: string | null;
  evidence: Evidence[];
}

/** Who expects what, by when, how likely, as one article tells it. */
export interface AssessmentMention {
  id: string;
  /** Entity id or the words of an unnamed speaker. */
  by: Stated<string>;
  about: EvidencedText;
  /** Entity ids of those who were told. */
  told: Stated<string>[];
  likelihood: Likelihood | null;
  /** EDTF. */
  horizon: string | null;
  /** The words that state it. */
  horizon_evidence?: Evidence[];
  attribution: number | null;
  rule: string;
  evidence: Evidence[];
}
