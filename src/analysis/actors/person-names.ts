import { givenNames } from '../language/gazetteer/index.ts';
import type { Draft, Gender } from './draft.ts';
import { nameWords, suffixOf, withoutArticle } from './name-words.ts';

/** Whether one name may be written for the other: equal, or first and last words equal ("Kim Jong Un", "Kim Jong-un"). */
export function sameFullName(a: string, b: string): boolean {
  if (suffixesDiffer(a, b)) return false;
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.join('').replaceAll('-', '') === y.join('').replaceAll('-', '')) return true;
  return x.length > 1 && y.length > 1 && x[0] === y[0] && x.at(-1) === y.at(-1);
}

/** "Peter Hale Jr." and "Peter Hale Sr." are two. */
function suffixesDiffer(a: string, b: string): boolean {
  const [x, y] = [suffixOf(a), suffixOf(b)];
  return x !== '' && y !== '' && x !== y;
}

/**
 * Whether `short` may stand for the person of this full name: its last words ("von der Leyen", "Putin"), or
 * its first word where the family name comes first ("Xi Jinping ... Xi").
 */
export function isShortOf(short: string, full: string): boolean {
  const [part, whole] = [nameWords(short), nameWords(full)];
  if (part.length >= whole.length || (suffixOf(short) !== '' && suffixOf(short) !== suffixOf(full)))
    return false;
  const tail = whole.slice(whole.length - part.length);
  if (sameWords(tail, part)) return true;
  const [only] = part;
  const givenFirst = givenNames().get(full.split(' ')[0] ?? '');
  return part.length === 1 && only === whole[0] && (givenFirst === undefined || givenFirst === 'x');
}

/** "Burhan" is short for "al-Burhan", "al-Burhan" for "Burhan". */
function sameWords(tail: readonly string[], part: readonly string[]): boolean {
  return tail.every((word, index) => {
    const other = part[index] ?? '';
    return word === other || (index === 0 && withoutArticle(word) === withoutArticle(other));
  });
}

/** The gender that a given name tells; null where it is unknown or borne by both. */
export function genderOf(name: string): Gender {
  const words = name.split(/\s+/);
  if (words.length < 2) return null;
  const gender = givenNames().get((words[0] ?? '').normalize('NFD').replace(/\p{M}/gu, ''));
  return gender === 'm' || gender === 'f' ? gender : null;
}

/** The longest wording of a person. */
export function longestOf(draft: Draft): string {
  return [...draft.wordings].reduce(
    (best, words) => (nameWords(words).length > nameWords(best).length ? words : best),
    draft.name,
  );
}

export function isFull(name: string): boolean {
  return nameWords(name).length > 1;
}
