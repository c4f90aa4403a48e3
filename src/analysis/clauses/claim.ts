import type { Clause, Modality, Polarity } from '../../types/clause.ts';
import type { Drafts } from './draft.ts';

/** What a clause claims about the world, with the reasons in the order they were found. */
export interface Claim {
  modality: Modality;
  polarity: Polarity;
  tense: Clause['tense'];
  reasons: string[];
}

/** What claims are read from: the drafts, the conditions among them, and an index of who has what as argument. */
export interface ClaimInput {
  drafts: Drafts;
  /** Draft index -> the word that makes it a condition. */
  conditions: ReadonlyMap<number, string>;
  /** Token of an argument's head -> drafts that have it, with its role. */
  uses: ReadonlyMap<number, { draft: number; role: string }[]>;
}

/** A change to a claim with its reason. */
export interface Change {
  modality?: Modality;
  /** Set, or turned round where the clause is negated itself. */
  polarity?: Polarity;
  tense?: Clause['tense'];
  /** Takes the modality even where the claim is weaker already. */
  force?: boolean;
  reason: string;
}
