import { abbreviationKind, needsFigure } from './abbreviations.ts';
import { DIGIT, LETTER, classAt, isSpaceAt, isUpperAt, isWordAt } from './characters.ts';

/** Written without their last full stop, as headlines have them: "U.S", "3 p.m on Monday". */
const unstopped = new Set(['u.s', 'u.k', 'u.n', 'e.u', 'p.m', 'a.m', 'i.e', 'e.g', 'd.c']);

/** Degrees of more than single letters. */
const degree = /(?:Ph|M|B|D|Ll|LL)\.(?:D|Sc|Phil|Ed|Eng)(?![\p{L}\p{N}])\.?/uy;

/** No listed abbreviation is longer. */
const LONGEST = 8;

/**
 * Where the word from `start` ends that has a full stop at `end`: behind it for U.S., p.m., Ph.D., initials and the
 * listed abbreviations, at `end` if the full stop ends a sentence.
 */
export function pastFullStop(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) === 46) return end;
  if (end - start <= 2) {
    degree.lastIndex = start;
    const found = degree.exec(text);
    if (found) return start + found[0].length;
  }
  if (end - start === 1) return acronymEnd(text, start, end);
  if (end - start > LONGEST || isWordAt(text, end + 1) || text.charCodeAt(end + 1) === 46) return end;
  const form = text.slice(start, end);
  if (abbreviationKind(form) === null) return end;
  return needsFigure(form) && !figureFollows(text, end + 1) ? end : end + 1;
}

/** Letters with a full stop each; a single one is an initial if it is a capital ("M."). */
function acronymEnd(text: string, start: number, end: number): number {
  let last = end + 1;
  while (isSingleLetter(text, last) && text.charCodeAt(last + 1) === 46) last += 2;
  const plain = isSingleLetter(text, last);
  if (last > end + 1) return plain ? last + 1 : last;
  if (plain) {
    const listed = unstopped.has(text.slice(start, last + 1).toLowerCase());
    return listed || (isUpperAt(text, start) && isUpperAt(text, last)) ? last + 1 : end;
  }
  if (text.charCodeAt(last) === 46) return end;
  if (isUpperAt(text, start)) return last;
  const kind = abbreviationKind(text.slice(start, end));
  // "Holt v. Norvia"
  if (kind === 'inner') return last;
  return kind !== null && figureFollows(text, last) ? last : end;
}

function isSingleLetter(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === LETTER && !isWordAt(text, at + 1);
}

function figureFollows(text: string, at: number): boolean {
  const figure = isSpaceAt(text, at) ? at + 1 : at;
  return figure < text.length && classAt(text, figure) === DIGIT;
}
