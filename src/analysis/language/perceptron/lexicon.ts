import type { WordKeys } from './words.ts';

/** One word of the lexicon: its key, the class of tags it takes, and its tag if it only ever takes one (-1 otherwise). */
export interface LexiconEntry {
  key: number;
  tagClass: number;
  certain: number;
}

/** What the treebanks say of frequent words: the tags each takes. Found by form, then by lower-case form. */
export class Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly #byKey: Map<number, LexiconEntry>;

  constructor(entries: readonly LexiconEntry[]) {
    this.entries = entries;
    this.#byKey = new Map(entries.map((entry) => [entry.key, entry]));
  }

  /** The class of tags of a word; words unknown fall into classes by their shape. */
  classOf(word: WordKeys): number {
    const entry = this.#byKey.get(word.form) ?? this.#byKey.get(word.lower);
    return entry ? entry.tagClass : 2 + word.traits;
  }

  /** The word's only tag (an index), or -1. */
  certainTag(word: WordKeys): number {
    return this.#byKey.get(word.form)?.certain ?? -1;
  }
}
