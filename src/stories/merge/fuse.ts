import type { Merged, Sourced } from '../../types/merge.ts';
import type { Match } from './match.ts';

/**
 * Joins mentions into items: each mention goes to the item it matches best; a mention that any
 * member of an item refuses stays out of it ("two calls in one month stay two").
 * Quadratic in the number of items of one story, which is small. Input order decides ties.
 */
export function fuse<Mention>(
  mentions: readonly Sourced<Mention>[],
  match: (a: Sourced<Mention>, b: Sourced<Mention>) => Match,
): Merged<Mention>[] {
  const items: Merged<Mention>[] = [];
  for (const mention of mentions) {
    const best = bestItem(items, mention, match);
    if (best) {
      best.item.mentions.push(mention);
      best.item.reasons.push(best.reason);
    } else {
      items.push({ mentions: [mention], reasons: [] });
    }
  }
  return items;
}

interface Candidate<Mention> {
  item: Merged<Mention>;
  weight: number;
  reason: string;
}

function bestItem<Mention>(
  items: readonly Merged<Mention>[],
  mention: Sourced<Mention>,
  match: (a: Sourced<Mention>, b: Sourced<Mention>) => Match,
): Candidate<Mention> | null {
  let best: Candidate<Mention> | null = null;
  for (const item of items) {
    const candidate = judge(item, mention, match);
    if (candidate && (!best || candidate.weight > best.weight)) best = candidate;
  }
  return best;
}

function judge<Mention>(
  item: Merged<Mention>,
  mention: Sourced<Mention>,
  match: (a: Sourced<Mention>, b: Sourced<Mention>) => Match,
): Candidate<Mention> | null {
  let strongest: Candidate<Mention> | null = null;
  for (const member of item.mentions) {
    const verdict = match(member, mention);
    if (!verdict.same) return null;
    if (!strongest || verdict.weight > strongest.weight) {
      strongest = { item, weight: verdict.weight, reason: verdict.reason };
    }
  }
  return strongest;
}
