import { LETTER, classAt } from './characters.ts';

const clitics = new Set(['s', 'm', 're', 've', 'll', 'd']);

/** Words of two that are written without apostrophe, with the place where UD English cuts them. */
const fused = new Map<string, readonly number[]>([
  ['cannot', [3]],
  ['gonna', [3]],
  ['gotta', [3]],
  ['wanna', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['dunno', [2, 3]],
  ['sorta', [4]],
  ['kinda', [4]],
  ['outta', [3]],
  ['dont', [2]],
  ['didnt', [3]],
  ['doesnt', [4]],
  ['isnt', [2]],
  ['wasnt', [3]],
  ['arent', [3]],
  ['werent', [4]],
  ['havent', [4]],
  ['hasnt', [3]],
  ['couldnt', [5]],
  ['wouldnt', [5]],
  ['shouldnt', [6]],
]);

/** The longest word in `fused`: longer ones need no look-up. */
const LONGEST_FUSED = 8;

/** Places inside a plain word where it is cut into syntactic words ("cannot" = "can" + "not"), or null. */
export function fusedCuts(word: string): readonly number[] | null {
  if (word.length < 4 || word.length > LONGEST_FUSED) return null;
  return fused.get(word) ?? fused.get(word.toLowerCase()) ?? null;
}

/** Straight and curly apostrophes, and the grave accent that stands for one ("it`s"). */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x60 || code === 0xb4 || code === 0x2bc;
}

/**
 * Where the word ending at `at` (an apostrophe) is cut: at the apostrophe for 's 'm 're 've 'll 'd, one letter before it
 * for n't, `null` where it is part of the word (O'Reilly, o'clock, Sha'lan). `end` is where the letters after it end.
 */
export function cliticAt(text: string, start: number, at: number): { cut: number | null; end: number } {
  let end = at + 1;
  while (end < text.length && classAt(text, end) === LETTER) end++;
  // No clitic is longer; long runs of letters are not looked at twice.
  if (end - at > 3) return { cut: null, end };
  const letters = text.slice(at + 1, end).toLowerCase();
  if (clitics.has(letters)) return { cut: at, end };
  const before = text.charCodeAt(at - 1) | 32;
  if (letters === 't' && before === 110 && at - 1 > start) return { cut: at - 1, end };
  return { cut: null, end };
}
