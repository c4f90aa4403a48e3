import type { Evidence, Stated } from './evidence.ts';

export type PostureKind = 'troops' | 'weapons' | 'exercise' | 'deployment' | 'withdrawal';

/** A range of a count; `max` null for "more than", `min` null for "up to". */
export interface Quantity {
  min: number | null;
  max: number | null;
  approximate: boolean;
  evidence: Evidence[];
}

/** Which forces stand where, as one article tells it. */
export interface PostureMention {
  id: string;
  /** Entity id. */
  actor: Stated<string>;
  kind: PostureKind;
  quantity: Quantity | null;
  unit: string | null;
  place: Stated<string> | null;
  as_of: string | null;
  /** The words that date it. */
  as_of_evidence?: Evidence[];
  /** Where it is announced and not yet so. */
  modality?: 'planned';
  attribution: number | null;
  rule: string;
  evidence: Evidence[];
}
