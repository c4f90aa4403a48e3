import type { Argument, Clause } from '../../types/clause.ts';
import type { Grid } from '../language/grid.ts';
import type { VerbGroup } from './verb-group.ts';

/** A clause on its way: what the tree says of it, before anything is handed down from other clauses. */
export interface Draft {
  predicate: number;
  lemma: string;
  kind: Clause['kind'];
  group: VerbGroup;
  arguments: Argument[];
  parent: number | null;
  relation: string;
  condition: number | null;
}

/** All drafts of an article with the way from a token to the clause it heads. */
export interface Drafts {
  grid: Grid;
  list: Draft[];
  byToken: ReadonlyMap<number, number>;
}

/** The first argument in a role, or undefined. */
export function argumentIn(draft: Draft, role: string): Argument | undefined {
  return draft.arguments.find((argument) => argument.role === role);
}

/** The clause that a token heads, or undefined. */
export function draftAt(drafts: Drafts, token: number): Draft | undefined {
  const index = drafts.byToken.get(token);
  return index === undefined ? undefined : drafts.list[index];
}
