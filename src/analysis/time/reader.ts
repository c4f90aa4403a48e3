import { LONGEST_WORD, lookUp } from './lexicon.ts';
import type { Word } from './lexicon.ts';
import type { Reading } from './meaning.ts';

const ATOM = { other: 0, letter: 1, digit: 2, space: 3 } as const;

function classOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return ATOM.letter;
  if (code >= 48 && code <= 57) return ATOM.digit;
  if (code === 32 || code === 9 || code === 13 || code === 160 || code === 0x202f || code === 0x2009)
    return ATOM.space;
  // Letters beyond ASCII, so that "Tết" or "Kraków" stays one run; dashes, quotes and signs lie below or in U+2000..U+2BFF.
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) ? ATOM.letter : ATOM.other;
}

/** Numbers of more digits are no times; their value is not read. */
const MOST_DIGITS = 9;

/**
 * A text as atoms: runs of letters, runs of digits, and single marks, with what the lexicon knows of them.
 * Finer than tokens ("mid-December", "5pm", "2021-12-30" are several), so that parsers see one shape
 * whatever a tokenizer makes of it. Arrays side by side instead of objects: a report has thousands of atoms.
 */
export class Reader {
  readonly text: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly words: (Word | null)[] = [];
  /** -1 for what is no number. */
  readonly numbers: number[] = [];
  /** Dates already read, by their first atom: several parsers ask for the same. */
  readonly dates: (Reading | null | undefined)[];

  constructor(text: string) {
    this.text = text;
    let at = 0;
    while (at < text.length) at = this.#readAtom(at);
    this.dates = new Array<Reading | null | undefined>(this.starts.length);
  }

  get count(): number {
    return this.starts.length;
  }

  /** Reads one run from `at` and gives where it ends. */
  #readAtom(at: number): number {
    const kind = classOf(this.text.charCodeAt(at));
    let end = at + 1;
    if (kind === ATOM.space) return end;
    if (kind !== ATOM.other)
      while (end < this.text.length && classOf(this.text.charCodeAt(end)) === kind) end += 1;
    this.starts.push(at);
    this.ends.push(end);
    const known = kind !== ATOM.digit && end - at <= LONGEST_WORD;
    this.words.push(known ? lookUp(this.text.slice(at, end)) : null);
    this.numbers.push(kind === ATOM.digit && end - at <= MOST_DIGITS ? Number(this.text.slice(at, end)) : -1);
    return end;
  }

  word(index: number): Word | null {
    return this.words[index] ?? null;
  }

  /** Whether the atom is this word of the lexicon (lower case). */
  is(index: number, text: string): boolean {
    return this.words[index]?.text === text;
  }

  isAny(index: number, texts: ReadonlySet<string>): boolean {
    const word = this.words[index];
    return word !== null && word !== undefined && texts.has(word.text);
  }

  /** Value of a run of digits, -1 where there is none. */
  number(index: number): number {
    return this.numbers[index] ?? -1;
  }

  /** How many digits the run has, 0 where it is none. */
  digits(index: number): number {
    return this.number(index) < 0 ? 0 : this.length(index);
  }

  length(index: number): number {
    return (this.ends[index] ?? 0) - (this.starts[index] ?? 0);
  }

  form(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  /** Whether the atom follows the one before it without a space. */
  glued(index: number): boolean {
    return index > 0 && this.starts[index] === this.ends[index - 1];
  }

  /** Whether the atom is a run of letters. */
  isLetters(index: number): boolean {
    return (
      index >= 0 &&
      index < this.count &&
      classOf(this.text.charCodeAt(this.starts[index] ?? 0)) === ATOM.letter
    );
  }

  isCapitalized(index: number): boolean {
    const code = this.text.charCodeAt(this.starts[index] ?? 0);
    return code >= 65 && code <= 90;
  }

  /** Whether all letters of a run of at least two are capitals. */
  isUpperCase(index: number): boolean {
    const form = this.form(index);
    return form.length > 1 && form === form.toUpperCase();
  }
}
