import type { Evidence, EvidencedText, Stated } from './evidence.ts';

export type PositionKind =
  | 'demand'
  | 'red-line'
  | 'threat'
  | 'warning'
  | 'refusal'
  | 'offer'
  | 'assurance'
  | 'commitment'
  | 'concern'
  | 'denial'
  | 'accusation'
  | 'support';

/** What somebody demands, refuses, threatens or offers, as one article tells it. */
export interface PositionMention {
  id: string;
  /** Entity id. */
  holder: Stated<string>;
  /** Entity ids. */
  addressees: Stated<string>[];
  kind: PositionKind;
  content: EvidencedText;
  condition: EvidencedText | null;
  consequences: EvidencedText[];
  /** EDTF. */
  deadline: string | null;
  /** The words that set it. */
  deadline_evidence?: Evidence[];
  attribution: number | null;
  rule: string;
  evidence: Evidence[];
}
