import type { Span } from '../../types/span.ts';
import type { Token } from '../../types/token.ts';

/** Dependants of each token, in text order: `children[i]` for token `i`. */
export function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, index) => {
    if (token.head >= 0) children[token.head]?.push(index);
  });
  return children;
}

/** All tokens below and including `root`, ascending, without going below relations in `except`. */
export function subtree(
  children: readonly number[][],
  tokens: readonly Token[],
  options: SubtreeOptions,
): number[] {
  const found: number[] = [];
  const open = [options.root];
  while (open.length > 0) {
    const index = open.pop();
    if (index === undefined) break;
    found.push(index);
    for (const child of children[index] ?? []) {
      const relation = tokens[child]?.deprel ?? '';
      const outside =
        index === options.root && options.except?.some((name) => matchesRelation(relation, name));
      if (!outside) open.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

export interface SubtreeOptions {
  root: number;
  /** Relations of direct dependants of the root that are left out, with subtypes: `acl` leaves out `acl:relcl`. */
  except?: readonly string[];
}

/** A head with its conjuncts, in text order: "Germany, France and Britain"; the parser may hang one on another. */
export function conjunctsOf(tokens: readonly Token[], head: number): number[] {
  const found = [head];
  for (let at = head + 1; at < Math.min(tokens.length, head + CONJUNCT_REACH); at += 1) {
    const token = tokens[at];
    if (token && matchesRelation(token.deprel, 'conj') && found.includes(token.head)) found.push(at);
  }
  return found;
}

/** Tokens that a coordination may take. */
const CONJUNCT_REACH = 20;

/** `acl:relcl` matches `acl:relcl` and `acl`. */
export function matchesRelation(relation: string, name: string): boolean {
  return relation === name || relation.startsWith(`${name}:`);
}

/** The span from the first to the last of these tokens (ascending). Throws on an empty list. */
export function spanOf(tokens: readonly Token[], indices: readonly number[]): Span {
  const first = tokens[indices[0] ?? -1];
  const last = tokens[indices[indices.length - 1] ?? -1];
  if (!first || !last) throw new RangeError('spanOf: no tokens');
  return { start: first.start, end: last.end };
}
