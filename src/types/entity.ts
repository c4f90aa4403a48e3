import type { QuotedSpan } from './span.ts';
import type { NameType } from './token.ts';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One place in an article where an entity is meant. `head` is a token index. */
export interface Mention extends QuotedSpan {
  form: MentionForm;
  head: number;
}

/** An office with the words that give it: "Russian President", "the Kremlin spokesman". */
export interface EntityRole extends QuotedSpan {
  title: string;
}

/** Who or what an article speaks of: mentions in one article that mean the same. */
export interface Entity {
  id: string;
  name: string;
  type: NameType;
  /** ISO 3166-1 alpha-3, where known from the article's words or the gazetteer. */
  country: string | null;
  /** PLOVER sector: GOV, MIL, LEG, IGO … */
  sector: string | null;
  /** The office as the article states it: "President of Russia". */
  role: string | null;
  /** All offices the article gives, `role` among them. */
  roles?: EntityRole[];
  /** The name as the article writes it, without titles, in order of first use. */
  aliases?: string[];
  /** Gazetteer key of the organization that a person or group speaks for: `org:nato`. */
  affiliation?: string;
  /** True where the article describes but never names it: "US officials", "a Kremlin aide". */
  unnamed?: boolean;
  /** Members of a group that the text names ("the two leaders"): entity ids. */
  members?: string[];
  /** Gazetteer key, where it is one of the known actors: `country:RUS`, `org:nato`. */
  known?: string;
  mentions: Mention[];
}
