import { abbreviationKind, needsFigure } from './abbreviations.ts';
import { LETTER, DIGIT, classAt, isSpaceAt, isUpperAt, isWordAt } from './characters.ts';
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
  if (code === 46) return pastFullStop(text, word);
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

/** U.S., p.m., Ph.D., initials, and the listed abbreviations. */
function pastFullStop(text: string, word: OpenWord): number {
  const { start, end } = word;
  if (text.charCodeAt(end - 1) === 46) return end;
  if (end - start === 1 || isDegree(text, start, end)) return acronymEnd(text, start, end);
  const form = text.slice(start, end);
  if (isWordAt(text, end + 1) || text.charCodeAt(end + 1) === 46) return end;
  const kind = end - start <= 8 ? abbreviationKind(form) : null;
  if (kind === null) return end;
  return needsFigure(form) && !figureFollows(text, end + 1) ? end : end + 1;
}

/** "Ph.D.", "M.Sc.", "B.Sc.": a short capitalised part before another letter with its full stop. */
function isDegree(text: string, start: number, end: number): boolean {
  return end - start === 2 && text.slice(start, end + 2) === 'Ph.D';
}

/** Letters with a full stop each; a single one is an initial if it is a capital ("M.") before white space. */
function acronymEnd(text: string, start: number, end: number): number {
  let last = end + 1;
  let letters = 1;
  while (isSingleLetter(text, last) && text.charCodeAt(last + 1) === 46) {
    last += 2;
    letters++;
  }
  if (letters > 1) return isSingleLetter(text, last) ? last + 1 : last;
  // "U.S" without its last full stop.
  if (isSingleLetter(text, last) && isUpperAt(text, start) && isUpperAt(text, last)) return last + 1;
  if (text.charCodeAt(last) === 46) return end;
  if (isUpperAt(text, start)) return last;
  const kind = abbreviationKind(text.slice(start, end));
  return kind !== null && figureFollows(text, last) ? last : end;
}

function isSingleLetter(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === LETTER && !isWordAt(text, at + 1);
}

function figureFollows(text: string, at: number): boolean {
  const figure = isSpaceAt(text, at) ? at + 1 : at;
  return figure < text.length && classAt(text, figure) === DIGIT;
}

/** "anti-missile", "re-elected"; a hyphen that ends the chunk stays outside. */
function pastHyphen(text: string, word: OpenWord): number {
  const { start, end } = word;
  if (!isWordAt(text, end + 1)) return end;
  // Affixes are short: the run after the hyphen is looked at only as far as needed.
  const before = end - start <= 8 ? text.slice(start, end) : '';
  let after = end + 1;
  while (after < end + 10 && isWordAt(text, after)) after++;
  return joinsAtHyphen(before, text.slice(end + 1, after)) ? wordRunEnd(text, end + 1) : end;
}

/** "AT&T", "R&D". */
function pastAmpersand(text: string, word: OpenWord): number {
  const { start, end } = word;
  if (end - start > 4 || !isUpperAt(text, start) || !isUpperAt(text, end - 1)) return end;
  const last = wordRunEnd(text, Math.min(end + 1, text.length));
  return last - end <= 5 && isUpperAt(text, end + 1) && isUpperAt(text, last - 1) ? last : end;
}

/** "w/o", "n/a", "w/". */
function pastSlash(text: string, word: OpenWord): number {
  if (word.end - word.start !== 1) return word.end;
  const last = wordRunEnd(text, word.end + 1);
  return /^(?:w\/(?:o|out)?|n\/a|c\/o)$/i.test(text.slice(word.start, Math.min(last, word.end + 4))) ? last : word.end;
}
