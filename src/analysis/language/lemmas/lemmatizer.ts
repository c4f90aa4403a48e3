import type { Edit, LemmaModel } from './model.ts';
import { longestMatch, parseEdit } from './model.ts';

/** What the lemma of a word depends on. */
export interface TaggedForm {
  form: string;
  upos: string;
  xpos: string;
}

/** Forms remembered for a tag before they are forgotten: memory stays bounded over a long run. */
const MOST_KNOWN = 10_000;

/** Finds lemmas with a trained model: UD English conventions, proper nouns keep their case. */
export class Lemmatizer {
  readonly #edits = new Map<string, ReadonlyMap<string, Edit>>();
  /** Lemmas found before, by tag and form. */
  readonly #known = new Map<string, Map<string, string>>();
  readonly #capitals = new Map<string, ReadonlyMap<string, boolean>>();

  constructor(model: LemmaModel) {
    for (const [tag, edits] of Object.entries(model.endings)) this.#edits.set(tag, editTable(edits));
    for (const [tag, { keep, lower }] of Object.entries(model.capitals)) {
      const table = new Map<string, boolean>();
      for (const ending of keep.split(' ')) table.set(ending, true);
      for (const ending of lower.split(' ')) table.set(ending, false);
      this.#capitals.set(tag, table);
    }
  }

  /** The lemma of a word with these tags. */
  lemma(word: TaggedForm): string {
    const tag = `${word.upos} ${word.xpos}`;
    let known = this.#known.get(tag);
    if (!known || known.size >= MOST_KNOWN) {
      known = new Map();
      this.#known.set(tag, known);
    }
    let lemma = known.get(word.form);
    if (lemma === undefined) {
      lemma = this.#find(word, tag);
      known.set(word.form, lemma);
    }
    return lemma;
  }

  #find(word: TaggedForm, tag: string): string {
    const { form, upos } = word;
    if (upos === 'NUM' && form.includes(',')) return form.replaceAll(',', '');
    const small = form.toLowerCase();
    // Characters whose lower case is longer (İ) would shift the cut.
    if (small.length !== form.length) return form;
    const table = this.#edits.get(tag) ?? this.#edits.get(upos);
    const edit = table && longestMatch(table, small);
    const base = this.#keepsCase(word, small) ? form : small;
    return edit ? base.slice(0, Math.max(0, base.length - edit.cut)) + edit.add : base;
  }

  #keepsCase(word: TaggedForm, small: string): boolean {
    if (word.upos === 'PROPN') return true;
    if (word.form === small) return false;
    const table = this.#capitals.get(`${word.upos} ${word.xpos}`) ?? this.#capitals.get(word.upos);
    return (table && longestMatch(table, small)) ?? false;
  }
}

function editTable(edits: Readonly<Record<string, string>>): Map<string, Edit> {
  const table = new Map<string, Edit>();
  for (const [text, endings] of Object.entries(edits)) {
    const edit = parseEdit(text);
    for (const ending of endings.split(' ')) table.set(ending, edit);
  }
  return table;
}
