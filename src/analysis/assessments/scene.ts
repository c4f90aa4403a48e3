import type { EntityMention } from '../../entity-index.ts';
import type { Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import type { Stated } from '../../types/evidence.ts';

export type AssessmentNeeds = 'sentences' | 'tokens' | 'clauses' | 'entities' | 'times' | 'attributions';

/** One article with the look-up of what its tokens mean. */
export interface Scene {
  article: Article;
  layers: Pick<Layers, AssessmentNeeds>;
  entities: ReadonlyMap<number, EntityMention>;
}

/** What one way of stating an assessment finds. */
export interface Reading {
  by: Stated<string>;
  about: Span;
  told: Stated<string>[];
  /** Offset of the words that state it: whose attribution it stands in. */
  at: number;
  sentence: number;
  rule: string;
  /** The words that weigh it, where they stand outside of what is expected: "doubt", "sees little chance". */
  hedge?: Span;
}

/** The words of a span. */
export function wordsOf({ article }: Scene, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** Is the clause about what is not, or not yet, known to be? */
export function isOpen({ modality }: Clause): boolean {
  return modality !== 'asserted';
}
