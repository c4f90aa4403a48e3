import type { ActorView, ArticleContext } from '../../types/merge.ts';

/** What a matcher looks things up in. */
export interface MergeContext {
  view: ActorView;
  articles: ReadonlyMap<string, ArticleContext>;
}

/** What a matcher says of two mentions: they are one (with a weight), or they are not, and why. */
export type Match = { same: true; weight: number; reason: string } | { same: false; reason: string };

export function refuse(reason: string): Match {
  return { same: false, reason };
}

export function accept(weight: number, reason: string): Match {
  return { same: true, weight, reason };
}
