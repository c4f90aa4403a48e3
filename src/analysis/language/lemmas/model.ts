/**
 * A lemma model: for each tag, which ending of a word becomes what. `endings[tag][edit]` lists the endings (lower case,
 * parted by spaces; a word that begins with `^` is a whole word) whose longest match decides the edit.
 */
export interface LemmaModel {
  version: 1;
  /** Edits are `n+letters`: cut n letters at the end, add these. Tags are `UPOS XPOS`. */
  endings: Record<string, Record<string, string>>;
  /** By tag, the endings of capitalised words that keep their capital ("Lorvian") and that lose it ("Talks"). */
  capitals: Record<string, Record<'keep' | 'lower', string>>;
}

/** Cut `cut` letters at the end, then add `add`. */
export interface Edit {
  cut: number;
  add: string;
}

/** Longest ending that the model looks at. */
export const LONGEST_ENDING = 6;

/** The longest matching ending of `word`, or the whole word, in a table. */
export function longestMatch<Value>(table: ReadonlyMap<string, Value>, word: string): Value | undefined {
  const whole = table.get(`^${word}`);
  if (whole !== undefined) return whole;
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const found = table.get(word.slice(word.length - length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads an edit as the model writes it. Throws on anything else. */
export function parseEdit(text: string): Edit {
  const plus = text.indexOf('+');
  const cut = Number(text.slice(0, plus));
  if (plus < 1 || !Number.isInteger(cut)) throw new Error(`not an edit of a lemma model: ${text}`);
  return { cut, add: text.slice(plus + 1) };
}

/** Writes an edit as `parseEdit` reads it. */
export function renderEdit(edit: Edit): string {
  return `${String(edit.cut)}+${edit.add}`;
}
