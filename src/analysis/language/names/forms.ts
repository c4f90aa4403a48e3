import { familyNames, givenNames, titleWords } from '../gazetteer/index.ts';
import { hashText } from '../hash.ts';

/** What the features ask of a form, computed once per form. Numbers are hashes, shapes or flags. */
export interface FormFacts {
  form: number;
  lower: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  prefix3: number;
  shape: number;
  /**
   * 1: given name, 2: title word, 4: abbreviation, 8: with a digit, 16: family name,
   * 32: given name in lower case. */
  flags: number;
  capital: boolean;
}

export const GIVEN = 1;
export const TITLE = 2;

/** Facts on a form; pure, so callers may keep them by form. */
export function factsOf(form: string): FormFacts {
  const lower = form.toLowerCase();
  const size = form.length;
  return {
    form: hashText(form),
    lower: hashText(lower),
    suffix2: hashText(lower, Math.max(0, size - 2)),
    suffix3: hashText(lower, Math.max(0, size - 3)),
    suffix4: hashText(lower, Math.max(0, size - 4)),
    prefix3: hashText(lower, 0, Math.min(3, size)),
    shape: shapeOf(form),
    flags:
      (givenNames().has(form) ? GIVEN : 0) |
      (familyNames().has(form) ? 16 : 0) |
      (form === lower && givenNames().has(capitalized(form)) ? 32 : 0) |
      (titleWords().has(lower) ? TITLE : 0) |
      (form.endsWith('.') ? 4 : 0) |
      (/\d/.test(form) ? 8 : 0),
    capital: /^\p{Lu}/u.test(form),
  };
}

function capitalized(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function shapeOf(form: string): number {
  if (/^\p{Lu}\p{Ll}+$/u.test(form)) return 1;
  if (/^\p{Lu}\.$/u.test(form)) return 2;
  if (/^\p{Lu}$/u.test(form)) return 3;
  if (/^\p{Lu}{2,5}s?$/u.test(form)) return 4;
  if (/^\p{Lu}+$/u.test(form)) return 5;
  if (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(form)) return 6;
  if (/^\p{Ll}+$/u.test(form)) return 7;
  if (/^\d/.test(form)) return 8;
  if (/^\P{L}+$/u.test(form)) return 9;
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(form)) return 10;
  if (/\d/.test(form)) return 11;
  return 12;
}
