import { pastFullStop } from './acronyms.ts';
import { DIGIT, LETTER, classAt, isSpaceAt, isUpperAt, isWordAt } from './characters.ts';
import { cliticAt, fusedCuts, isApostrophe } from './contractions.ts';
import { joinsAtHyphen } from './hyphens.ts';
import { wordRunEnd } from './numbers.ts';

/** Where a word ends, and where inside it syntactic words are cut ("do|n't"); ascending, often empty. */
export interface WordEnd {
  end: number;
  cuts: readonly number[];
}

const none: readonly number[] = [];

/** Reads the word that begins at `at` (a letter): inner apostrophes, hyphens of prefixes, abbreviations. */
export function readWord(text: string, at: number): WordEnd {
  let end = wordRunEnd(text, at);
  if (end >= text.length || isSpaceAt(text, end)) {
    const cuts = fusedCuts(text.slice(at, end));
    return { end, cuts: cuts ? cuts.map((cut) => at + cut) : none };
  }
  const letters = currencyEnd(text, at, end);
  if (isDollar(text, at, end)) return { end: end + 1, cuts: none };
  if (letters > at) return { end: letters, cuts: none };
  const cuts: number[] = [];
  // Each turn takes in at least one more character.
  for (;;) {
    const next = continuation(text, { start: at, end, cuts });
    if (next === end) break;
    end = next;
  }
  if (cuts.length > 0) return { end, cuts };
  const places = fusedCuts(text.slice(at, end));
  return { end, cuts: places ? places.map((cut) => at + cut) : none };
}

interface OpenWord {
  start: number;
  end: number;
  cuts: number[];
}

/** Where the word goes on to from its present end; the same end if it stops there. */
function continuation(text: string, word: OpenWord): number {
  const { end } = word;
  const code = text.charCodeAt(end);
  if (isApostrophe(code)) return pastApostrophe(text, word);
  if (word.cuts.length > 0) return end;
  if (code === 46) return pastFullStop(text, word.start, end);
  if (code === 45) return pastHyphen(text, word);
  if (code === 38) return pastAmpersand(text, word);
  if (code === 47) return pastSlash(text, word);
  return end;
}

function pastApostrophe(text: string, word: OpenWord): number {
  const { end } = word;
  if (end + 1 >= text.length || classAt(text, end + 1) !== LETTER) return end;
  const clitic = cliticAt(text, word.start, end);
  if (clitic.cut !== null) {
    word.cuts.push(clitic.cut);
    return clitic.end;
  }
  return word.cuts.length > 0 ? end : wordRunEnd(text, clitic.end);
}

/** "anti-missile", "re-elected"; a hyphen that ends the chunk stays outside. */
function pastHyphen(text: string, word: OpenWord): number {
  const { start, end } = word;
  if (!isWordAt(text, end + 1)) return end;
  // Affixes are short: the run after the hyphen is looked at only as far as needed.
  const before = end - start <= 8 ? text.slice(start, end) : '';
  let after = end + 1;
  while (after < end + 10 && isWordAt(text, after)) after++;
  const bound = start > 1 && text.charAt(start - 1) === '-' && isWordAt(text, start - 2);
  return joinsAtHyphen(before, text.slice(end + 1, after), bound) ? wordRunEnd(text, end + 1) : end;
}

/** "AT&T", "R&D", "p&l". */
function pastAmpersand(text: string, word: OpenWord): number {
  const { start, end } = word;
  if (end - start > 4 || end + 1 >= text.length) return end;
  const last = wordRunEnd(text, end + 1);
  if (last === end + 1 || last - end > 5) return end;
  if (end - start === 1 && last - end === 2) return last;
  const capitals = isUpperAt(text, start) && isUpperAt(text, end - 1);
  return capitals && isUpperAt(text, end + 1) && isUpperAt(text, last - 1) ? last : end;
}

const slashed = /(?:w\/(?:out)?|s\/he|\p{L}\/\p{L})(?![\p{L}\p{N}/])/iuy;

/** "w/o", "n/a", "s/he", "w/": one letter on either side; all other slashes part words. */
function pastSlash(text: string, word: OpenWord): number {
  if (word.end - word.start !== 1) return word.end;
  slashed.lastIndex = word.start;
  const found = slashed.exec(text);
  return found ? word.start + found[0].length : word.end;
}

const currency = /[A-Za-z]{1,4}(?=\d{1,3}[.,]\d)/y;

/** "IRR200,000", "PM2.5": letters before a figure with a comma or point; `at` itself if there are none. */
function currencyEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(end);
  if ((code !== 46 && code !== 44) || !isDigitAt(text, end + 1) || !isDigitAt(text, end - 1)) return at;
  currency.lastIndex = at;
  const found = currency.exec(text);
  return found ? at + found[0].length : at;
}

/** "US$20,000", "HK$5". */
function isDollar(text: string, at: number, end: number): boolean {
  return text.charCodeAt(end) === 36 && end - at <= 3 && isUpperAt(text, at) && isDigitAt(text, end + 1);
}

function isDigitAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === DIGIT;
}
