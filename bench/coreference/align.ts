import type { GoldMention } from './gold.ts';
import type { FoundMention } from './response.ts';

export type Match = 'exact' | 'head';

/** The gold mention of each found one, or undefined; one to one, exact spans first, then heads. */
export function align(
  gold: readonly GoldMention[],
  found: readonly FoundMention[],
  match: Match,
): (GoldMention | undefined)[] {
  const free = new Set(gold);
  const aligned = found.map(({ first, last }) => {
    const same = gold.find(
      (mention) => free.has(mention) && mention.first === first && mention.last === last,
    );
    if (same) free.delete(same);
    return same;
  });
  if (match === 'exact') return aligned;
  return found.map((mention, index) => {
    const held = aligned[index] ?? nearest(gold, free, mention);
    if (held) free.delete(held);
    return held;
  });
}

/** The gold mention of the same head whose span differs least. */
function nearest(
  gold: readonly GoldMention[],
  free: ReadonlySet<GoldMention>,
  found: FoundMention,
): GoldMention | undefined {
  const difference = ({ first, last }: GoldMention) =>
    Math.abs(first - found.first) + Math.abs(last - found.last);
  return gold
    .filter((mention) => free.has(mention) && sameHead(mention, found))
    .reduce<GoldMention | undefined>(
      (best, mention) => (best && difference(best) <= difference(mention) ? best : mention),
      undefined,
    );
}

/** Heads match where the found one is in GUM's minimal span: of "Professor Eastman" or "actor Jane Roe" any word is. */
function sameHead(gold: GoldMention, found: FoundMention): boolean {
  return gold.core.has(found.head) || gold.head === found.head;
}
