import type { NameType } from './token.ts';

/** What an actor is or holds within a time; without `from` and `to` at all times. */
export interface ListedCode {
  /** ISO 3166-1 alpha-3; null where the list gives none. */
  country: string | null;
  /** PLOVER sector; null where the list gives none. */
  sector: string | null;
  /** First and last day, `YYYY-MM-DD`, both in it. */
  from: string | null;
  to: string | null;
}

/** An actor of a user's own list. */
export interface ListedActor {
  name: string;
  aliases: string[];
  /** null: whatever it is read as in the report. */
  type: NameType | null;
  /** In the order of the list; the first that fits the day of a report holds. */
  codes: ListedCode[];
  /** Line of the list it stands in. */
  line: number;
}

/** A user's own list of actors; it wins over the built-in gazetteers. */
export interface ActorList {
  /** What the user calls it. */
  name: string;
  form: 'csv' | 'petrarch';
  actors: ListedActor[];
}
