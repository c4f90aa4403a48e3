import type { Entity, Mention } from './types/entity.ts';
import type { Token } from './types/token.ts';

/** The mention that a token belongs to, with its entity. */
export interface EntityMention {
  entity: Entity;
  mention: Mention;
}

/**
 * Which entity each token means: the widest mention that the token heads, else the narrowest that
 * holds it ("Russian" in "Russian forces" means Russia, "forces" the forces). Linear in tokens and mentions.
 */
export function indexEntities(
  tokens: readonly Token[],
  entities: readonly Entity[],
): ReadonlyMap<number, EntityMention> {
  const all = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => width(b) - width(a) || a.mention.start - b.mention.start);
  const found = new Map<number, EntityMention>();
  for (const entry of all) {
    for (const token of tokensWithin(tokens, entry.mention)) found.set(token, entry);
  }
  for (const entry of all.toReversed()) found.set(entry.mention.head, entry);
  return found;
}

/** Indices of the tokens inside a span, found around its start by bisection. */
export function tokensWithin(tokens: readonly Token[], span: { start: number; end: number }): number[] {
  const inside: number[] = [];
  for (let index = firstTokenFrom(tokens, span.start); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.end > span.end) break;
    inside.push(index);
  }
  return inside;
}

/** Index of the first token that starts at or behind `offset`. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function width(entry: EntityMention): number {
  return entry.mention.end - entry.mention.start;
}
