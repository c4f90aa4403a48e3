import { givenForm } from './actors-given.ts';

/** Letters that decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
};

/** Spellings of one sound in names put into Latin letters, applied in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[’'`-]/g, ''],
  [/(?:iyy|iy|yy|ii|ij|yj)/g, 'y'],
  [/i\b/g, 'y'],
  [/e[iy]\b/g, 'ey'],
  [/ks/g, 'x'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/tsch|tch/g, 'ch'],
  [/ck|q/g, 'k'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  // Lukashenko in Russian, Lukashenka in Belarusian
  [/enk[ao]\b/g, 'enko'],
  [/(?<letter>\p{L})\k<letter>/gu, '$<letter>'],
];

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The words of a name, lower case, without accents, initials, articles and suffixes. */
export function wordsOf(name: string): string[] {
  const words = allWordsOf(name).filter((word) => word !== 'the' && !SUFFIX.test(word));
  const kept = words.filter((word) => word.length > 1);
  return kept.length > 0 ? kept : words;
}

function allWordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðłøıßæœə]/g, (letter) => LETTERS[letter] ?? letter)
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
}

/** Words of a person's name; the Arabic article is none, written apart, joined or left out. */
function personWords(name: string): string[] {
  const words = wordsOf(name).map((word) => word.replace(/^(?:al|el|as|ash)-(?=\p{L}{3})/u, ''));
  return words.filter((word, index) => index === 0 || !/^(?:al|el)$/.test(word));
}

/** A key under which transliterations of one word meet: zelensky, zelenskyy and zelenskiy. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}

/**
 * Whether two full names are spellings of one name: last words sound alike, and so do the first ones, or the same
 * words stand in another order. Different given names, initials or a "Jr." make different people.
 */
export function sameName(a: string, b: string): boolean {
  if (suffixOf(a) !== suffixOf(b) || initialsDiffer(a, b)) return false;
  const [x, y] = [personWords(a), personWords(b)];
  if (joined(x) === joined(y)) return true;
  if (x.length < 2 || y.length < 2) return false;
  if (joined([...x].sort()) === joined([...y].sort()) || sameSyllables(a, b)) return true;
  if (x.length === y.length && x.slice(1, -1).some((word, index) => !sameGiven(word, y[index + 1] ?? '')))
    return false;
  const [last, other] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  // Two words before it that are the same let a short last name differ: Mohamed Hamdan Dagalo, … Daglo
  const firm = x.length > 2 && x.slice(0, -1).join() === y.slice(0, -1).join();
  return (sameLast(last, other) || (firm && sameSkeleton(last, other))) && sameGiven(x[0] ?? '', y[0] ?? '');
}

/** Whether short last names differ in no more than vowels between their ends. */
function sameSkeleton(a: string, b: string): boolean {
  const [x, y] = [soundOf(a), soundOf(b)];
  return Math.min(x.length, y.length) > 4 && x.at(-1) === y.at(-1) && skeleton(x) === skeleton(y);
}

/** "Yoon Suk Yeol", "Yoon Seok-youl": one family name put first, and syllables that sound alike. */
function sameSyllables(a: string, b: string): boolean {
  if (![a, b].some((name) => FAMILY_FIRST.test(name))) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x[0] === y[0] && syllablesOf(x) === syllablesOf(y);
}

function syllablesOf(words: readonly string[]): string {
  return vowels(soundOf(joined(words.slice(1))));
}

/** What every two names that `sameName` or `isLastName` joins have in common: a word by its consonants, or all letters. */
export function wordKeys(name: string): string[] {
  const words = personWords(name);
  const forms = [...words, ...words.map(givenForm)];
  return [joined(words), ...forms.map((word) => skeleton(soundOf(word)))];
}

function joined(words: readonly string[]): string {
  return words.join('').replaceAll('-', '');
}

function suffixOf(name: string): string {
  return allWordsOf(name).find((word) => SUFFIX.test(word)) ?? '';
}

/** "George W. Bush" is not "George H.W. Bush"; a name without initials may be either. */
function initialsDiffer(a: string, b: string): boolean {
  const [x, y] = [middleInitials(a), middleInitials(b)];
  return x !== '' && y !== '' && !x.startsWith(y) && !y.startsWith(x);
}

function middleInitials(name: string): string {
  return allWordsOf(name)
    .slice(1)
    .filter((word) => word.length === 1)
    .join('');
}

/** Whether `short` is the last name of `full`, in some spelling; with an initial before it, of that given name. */
export function isLastName(short: string, full: string): boolean {
  const [part, whole] = [personWords(short), personWords(full)];
  if (part.length >= whole.length) return false;
  const initial = /^(?<letter>\p{Lu})\. /u.exec(short)?.groups?.letter?.toLowerCase();
  if (initial !== undefined && whole[0]?.charAt(0) !== initial) return false;
  return part.every((word, index) => sameLast(word, whole[whole.length - part.length + index] ?? ''));
}

/** A family name with two syllables that a hyphen joins. */
const FAMILY_FIRST = /^(?<family>\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;

/** Whether `short` is the family name of "Kim Jong-un" or "Yoon Suk-yeol": a hyphen joins the syllables given. */
export function isFamilyFirstOf(short: string, full: string): boolean {
  const family = FAMILY_FIRST.exec(full)?.groups?.family;
  return family !== undefined && family === short;
}

/** Below this length a changed letter makes another name: Kim, Kem. */
const LONG_ENOUGH = 6;

function sameLast(a: string, b: string): boolean {
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y) return true;
  if (Math.min(x.length, y.length) < LONG_ENOUGH) return false;
  // The syllables of a given name tell people apart: Jong-chol, Jang-chol
  if (a.includes('-') && b.includes('-')) return vowels(x) === vowels(y);
  return skeleton(x) === skeleton(y);
}

function sameGiven(a: string, b: string): boolean {
  const [x, y] = [soundOf(givenForm(a)), soundOf(givenForm(b))];
  return x === y || (x[0] === y[0] && skeleton(x) === skeleton(y) && Math.min(x.length, y.length) >= 5);
}

/** The consonants, hard ones as one; a last "a" stays, for Petrov and Petrova are two people. */
function skeleton(word: string): string {
  const hard = word.replace(/^[gcq]/, 'k');
  return hard.charAt(0) + hard.slice(1).replace(/[eiouy]|a(?!$)/g, '');
}

function vowels(word: string): string {
  return word
    .replace(/^[gcq]/, 'k')
    .replace(/eo|ou|[ou]/g, 'o')
    .replace(/ae|y?e/g, 'e')
    .replace(/[iy]+/g, 'i');
}
