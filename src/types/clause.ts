import type { Span } from './span.ts';

export type Modality = 'asserted' | 'planned' | 'requested' | 'demanded' | 'conditional' | 'hypothetical';
export type Polarity = 'positive' | 'negative';
export type Tense = 'past' | 'present' | 'future' | 'none';
export type Aspect = 'simple' | 'perfect' | 'progressive';

/** A participant of a clause. Its span is the whole phrase; `head` a token index. */
export interface Argument extends Span {
  head: number;
  /** subject, object, indirect object, or the preposition in lower case: "with", "between", "to" … */
  role: string;
}

/**
 * A predicate with its arguments: a verb, a copula with its complement, or a noun that names an
 * action ("the call with", "talks between", "withdrawal of").
 */
export interface Clause extends Span {
  /** Token index of the predicate. */
  predicate: number;
  /** Lemma of the predicate with its particle: `speak`, `call off`, `talk`. */
  lemma: string;
  kind: 'verb' | 'copula' | 'noun';
  sentence: number;
  voice: 'active' | 'passive';
  tense: Tense;
  aspect: Aspect;
  polarity: Polarity;
  modality: Modality;
  /** Why modality and polarity are what they are: "modal:could", "if-clause", "complement-of:plan". */
  reasons: string[];
  arguments: Argument[];
  /** Indices of clauses, or null. */
  parent: number | null;
  /** How it hangs on its parent: ccomp, xcomp, advcl:if, acl, conj, nominal, root … */
  relation: string;
  /** The clause (index) that states its condition. */
  condition: number | null;
}
