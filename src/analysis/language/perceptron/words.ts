import { hashText } from './hash.ts';

/** Hashes of what the tagger and the parser look at in a form. Digits count as `0`, curly quotes as straight ones. */
export interface WordKeys {
  form: number;
  lower: number;
  shape: number;
  prefixes: readonly number[];
  suffixes: readonly number[];
  /** 1 capital first, 2 all capitals, 4 a digit, 8 a hyphen: as one number. */
  traits: number;
}

const cacheLimit = 60_000;

/** Encodes forms, remembering those met before: news repeats its words. */
export class WordEncoder {
  readonly #known = new Map<string, WordKeys>();

  encode(form: string): WordKeys {
    const known = this.#known.get(form);
    if (known) return known;
    const keys = encodeForm(form);
    if (this.#known.size < cacheLimit) this.#known.set(form, keys);
    return keys;
  }
}

function encodeForm(form: string): WordKeys {
  // A form is a word: what is longer than 40 units is a link or noise, its ends tell enough.
  const cut = form.length > 40 ? form.slice(0, 20) + form.slice(-20) : form;
  const plain = cut
    .replace(/\p{Nd}/gu, '0')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"');
  const lower = plain.toLowerCase();
  const { length } = lower;
  return {
    form: hashText(plain),
    lower: hashText(lower),
    shape: hashText(shapeOf(plain)),
    prefixes: [1, 2, 3, 4].map((size) => (size < length ? hashText(lower, 0, size) : 0)),
    suffixes: [1, 2, 3, 4, 5].map((size) => (size < length ? hashText(lower, length - size) : 0)),
    traits: traitsOf(plain, lower),
  };
}

/** `McKinsey's` -> `XxXx'x`: runs of one kind of character count once. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/0+/g, '0');
}

function traitsOf(form: string, lower: string): number {
  const capital = form.charAt(0) !== lower.charAt(0);
  const capitals = capital && form.length > 1 && form === form.toUpperCase();
  return (
    Number(capital) |
    (Number(capitals) << 1) |
    (Number(form.includes('0')) << 2) |
    (Number(form.includes('-')) << 3)
  );
}
