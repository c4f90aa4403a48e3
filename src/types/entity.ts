import type { QuotedSpan } from './span.ts';
import type { NameType } from './token.ts';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One place in an article where an entity is meant. `head` is a token index. */
export interface Mention extends QuotedSpan {
  form: MentionForm;
  head: number;
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
  /** Members of a group that the text names ("the two leaders"): entity ids. */
  members?: string[];
  /** Gazetteer key, where it is one of the known actors: `country:RUS`, `org:nato`. */
  known?: string;
  mentions: Mention[];
}
