import type { Published } from './article.ts';
import type { PassageOrigin } from './record.ts';

/** A mention with the article it stands in; entity ids are already actor ids. */
export interface Sourced<Mention> {
  article: string;
  mention: Mention;
}

/** Mentions that are one item, and why they were taken together. */
export interface Merged<Mention> {
  mentions: Sourced<Mention>[];
  reasons: string[];
}

/** What merging and comparing need to know of an article. */
export interface ArticleContext {
  id: string;
  outlet: string | null;
  published: Published;
  story: string;
  /** Id of the origin of the whole report. */
  origin: string;
  /** Where its sentences come from, in order; absent where only the whole is known. */
  passages?: readonly PassageOrigin[];
}

/** How actors relate, as merging and comparing see it. */
export interface ActorView {
  /** The name to print. */
  nameOf(actor: string): string;
  /** Whom it acts for: a country or organisation ("Putin", "the Kremlin" and "Moscow" are all `RUS`). */
  sideOf(actor: string): string | null;
  /** True for a single human being. */
  isPerson(actor: string): boolean;
}
