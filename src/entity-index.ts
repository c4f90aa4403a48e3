import type { Entity, Mention } from './types/entity.ts';
import type { Token } from './types/token.ts';

/** The mention that a token belongs to, with its entity. */
export interface EntityMention {
  entity: Entity;
  mention: Mention;
}

/**
 * Which entity each token means: the widest mention that the token heads, else the narrowest that
 * holds it ("Russian" in "Russian forces" means Russia, "forces" the forces). `adjectives` gives the ISO
 * code of each adjective of a country. Linear in tokens and mentions.
 */
export function indexEntities(
  tokens: readonly Token[],
  entities: readonly Entity[],
  adjectives: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<number, EntityMention> {
  const all = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => width(b) - width(a) || a.mention.start - b.mention.start);
  const found = new Map<number, EntityMention>();
  for (const entry of all) {
    for (const token of tokensWithin(tokens, entry.mention)) found.set(token, entry);
  }
  for (const entry of all.toReversed()) found.set(entry.mention.head, entry);
  tokens.forEach((token, index) => {
    const country = byAdjective(token, adjectives, entities);
    const holder = found.get(index);
    const ofPerson = holder?.entity.type === 'person' || holder?.mention.head === index;
    if (country && !ofPerson)
      found.set(index, { entity: country, mention: { ...spanAs(token), head: index, form: 'name' } });
  });
  return found;
}

/** "Greek" in "Greek officials" means Greece, where the article knows Greece as an entity. */
function byAdjective(
  token: Token,
  adjectives: ReadonlyMap<string, string>,
  entities: readonly Entity[],
): Entity | undefined {
  const code = adjectives.get(token.form);
  return code === undefined
    ? undefined
    : entities.find((entity) => entity.type === 'country' && entity.country === code);
}

function spanAs(token: Token): { start: number; end: number; quote: string } {
  return { start: token.start, end: token.end, quote: token.form };
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
