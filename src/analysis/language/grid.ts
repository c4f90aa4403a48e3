import type { Sentence, Token } from '../../types/token.ts';
import { childrenOf } from './tree.ts';

/** Tokens with their dependants and, for each, the first and last token below it. */
export interface Grid {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  children: readonly number[][];
  /** First and last token of the subtree of each token. */
  left: Int32Array;
  right: Int32Array;
}

/** Dependants and subtree extents of all tokens, in linear time. */
export function gridOf(tokens: readonly Token[], sentences: readonly Sentence[]): Grid {
  const children = childrenOf(tokens);
  const left = Int32Array.from(tokens, (_, index) => index);
  const right = Int32Array.from(left);
  for (const index of topDown(tokens, children).reverse()) {
    const head = tokens[index]?.head ?? -1;
    if (head < 0) continue;
    left[head] = Math.min(left[head] ?? head, left[index] ?? index);
    right[head] = Math.max(right[head] ?? head, right[index] ?? index);
  }
  return { tokens, sentences, children, left, right };
}

function topDown(tokens: readonly Token[], children: readonly number[][]): number[] {
  const order: number[] = tokens.flatMap((token, index) => (token.head < 0 ? [index] : []));
  // The list grows while it is read: each token brings its dependants.
  for (const index of order) order.push(...(children[index] ?? []));
  return order;
}

/** Lower-case lemma of a token; empty beyond the text. */
export function lemmaAt(grid: Grid, index: number): string {
  return grid.tokens[index]?.lemma.toLowerCase() ?? '';
}

/** Lower-case form of a token; empty beyond the text. */
export function wordAt(grid: Grid, index: number): string {
  return grid.tokens[index]?.form.toLowerCase() ?? '';
}

/** Dependency relation of a token with its subtype; empty beyond the text. */
export function relationAt(grid: Grid, index: number): string {
  return grid.tokens[index]?.deprel ?? '';
}

/** Part of speech of a token; empty beyond the text. */
export function uposAt(grid: Grid, index: number): string {
  return grid.tokens[index]?.upos ?? '';
}

/** Dependants of a token whose relation is one of `names` or a subtype of one. */
export function dependants(grid: Grid, index: number, names: readonly string[]): number[] {
  const found = (grid.children[index] ?? []).filter((child) => {
    const relation = relationAt(grid, child);
    return names.some((name) => relation === name || relation.startsWith(`${name}:`));
  });
  return found;
}

/** Is `b` in the same sentence as `a`? */
export function sameSentence(grid: Grid, a: number, b: number): boolean {
  return grid.tokens[a]?.sentence === grid.tokens[b]?.sentence;
}
