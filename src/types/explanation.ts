import type { Published } from './article.ts';
import type { StatementKind } from './attribution.ts';
import type { Modality, Polarity, Tense } from './clause.ts';
import type { Evidence } from './evidence.ts';
import type { Comparison } from './record.ts';
import type { QuotedSpan } from './span.ts';

export type ItemKind =
  'engagements' | 'positions' | 'postures' | 'assessments' | 'statements' | 'unknowns' | 'events';

/** A clause of a passage with what it claims, and why it reads so. */
export interface ExplainedClause {
  predicate: QuotedSpan;
  lemma: string;
  tense: Tense;
  modality: Modality;
  polarity: Polarity;
  reasons: string[];
}

/** One passage that an item rests on. */
export interface ExplainedPassage {
  evidence: Evidence;
  outlet: string | null;
  published: Published;
  sentence: QuotedSpan;
  clauses: ExplainedClause[];
  /** Whose words it is; null where the report itself says so. */
  attribution: {
    speaker: string | null;
    cue: string | null;
    kind: StatementKind;
    sieve: string;
    via: string[];
  } | null;
  /** Rules, and what decided them. */
  rules: string[];
}

/** Why an item is in the record. */
export interface Explanation {
  id: string;
  kind: ItemKind;
  /** The item as the record holds it. */
  item: object;
  passages: ExplainedPassage[];
  /** Rules that found it and reasons it was merged. */
  reasons: string[];
  comparison: Comparison[];
}
