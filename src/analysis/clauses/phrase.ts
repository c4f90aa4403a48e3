import type { Argument } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import type { Grid } from '../language/grid.ts';
import { dependants, relationAt, uposAt, wordAt } from '../language/grid.ts';

/** Dependants of a phrase's head that do not belong to the phrase. */
const OUTSIDE =
  /^(?:case|mark|cc|punct|acl:relcl|advcl|advcl:relcl|parataxis|appos|discourse|cop|aux|nsubj|expl)(?:$|:)/u;

interface Phrase {
  head: number;
  role: string;
  without?: number;
}

/** The phrase of `head` as an argument in `role`, without its preposition, relative clause and
 * apposition; `without` is a dependant that is left out as well (the participle whose gap the phrase fills). */
export function argumentOf(grid: Grid, { head, role, without = -1 }: Phrase): Argument {
  let first = head;
  let last = head;
  for (const child of grid.children[head] ?? []) {
    if (
      OUTSIDE.test(relationAt(grid, child)) ||
      isClausalConjunct(grid, child) ||
      isAside(grid, child, without)
    )
      continue;
    if (child < head) first = Math.min(first, grid.left[child] ?? child);
    else last = Math.max(last, grid.right[child] ?? child);
  }
  while (first < head && isEdge(grid, first)) first += 1;
  while (last > head && uposAt(grid, last) === 'PUNCT') last -= 1;
  return { start: startOf(grid, first), end: grid.tokens[last]?.end ?? 0, head, role };
}

function startOf(grid: Grid, index: number): number {
  return grid.tokens[index]?.start ?? 0;
}

function isEdge(grid: Grid, index: number): boolean {
  const upos = uposAt(grid, index);
  return upos === 'PUNCT' || (upos === 'ADP' && relationAt(grid, index) === 'case');
}

/** A participle set off by a comma, or the one left out. */
function isAside(grid: Grid, child: number, without: number): boolean {
  if (child === without) return true;
  return relationAt(grid, child) === 'acl' && wordAt(grid, (grid.left[child] ?? child) - 1) === ',';
}

/** A clause wrongly hung on a noun as its conjunct ("Putin, and warned …"). */
function isClausalConjunct(grid: Grid, child: number): boolean {
  if (relationAt(grid, child) !== 'conj') return false;
  return uposAt(grid, child) === 'VERB' || dependants(grid, child, ['nsubj', 'cop']).length > 0;
}

/** The preposition of a phrase in lower case ("with", "ahead of"), or null where it has none. */
export function prepositionOf(grid: Grid, head: number): string | null {
  const words = dependants(grid, head, ['case'])
    .filter((index) => index < head && uposAt(grid, index) !== 'PART')
    .flatMap((index) => [index, ...dependants(grid, index, ['fixed'])])
    .map((index) => wordAt(grid, index));
  return words.length === 0 ? null : words.join(' ');
}

/** The clause of a predicate: its subtree without coordinated clauses and the punctuation at its ends. */
export function clauseSpan(grid: Grid, predicate: number): Span {
  let first = predicate;
  let last = predicate;
  for (const child of grid.children[predicate] ?? []) {
    if (/^(?:conj|parataxis|punct|cc)(?:$|:)/u.test(relationAt(grid, child))) continue;
    first = Math.min(first, grid.left[child] ?? child);
    last = Math.max(last, grid.right[child] ?? child);
  }
  while (last > predicate && uposAt(grid, last) === 'PUNCT') last -= 1;
  return { start: grid.tokens[first]?.start ?? 0, end: grid.tokens[last]?.end ?? 0 };
}
