/** Spellings of one sound in names put into Latin letters, applied in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[’'`-]/g, ''],
  [/(?:iyy|iy|yy|ii|ij|yj)/g, 'y'],
  [/i\b/g, 'y'],
  [/e[iy]\b/g, 'ey'],
  [/ks/g, 'x'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  [/(?<letter>\p{L})\k<letter>/gu, '$<letter>'],
];

const NICKNAMES: Readonly<Record<string, string>> = {
  tony: 'antony',
  mike: 'michael',
  bill: 'william',
  bob: 'robert',
  jim: 'james',
  joe: 'joseph',
  tom: 'thomas',
  dick: 'richard',
  ben: 'benjamin',
  jen: 'jennifer',
  jake: 'jacob',
  bernie: 'bernard',
  liz: 'elizabeth',
  chris: 'christopher',
  alex: 'alexander',
  aleksandr: 'alexander',
  oleksandr: 'alexander',
};

/** The words of a name, lower case, without accents, initials and suffixes. */
export function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv|the)$/.test(word));
  const kept = words.filter((word) => word.length > 1);
  return kept.length > 0 ? kept : words;
}

/** A key under which transliterations of one word meet: zelensky, zelenskyy and zelenskiy. */
export function soundOf(word: string): string {
  const plain = NICKNAMES[word] ?? word;
  return SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), plain);
}

/**
 * Whether two full names are spellings of one name: last words sound alike, and so do the first ones (by their
 * consonants: Mohammed, Muhamad). Different given names of one family name are different people.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.join('').replaceAll('-', '') === y.join('').replaceAll('-', '')) return true;
  if (x.length < 2 || y.length < 2) return false;
  return sameLast(x.at(-1) ?? '', y.at(-1) ?? '') && sameFirst(x[0] ?? '', y[0] ?? '');
}

/** Whether `short` is the last name of `full`, in some spelling. */
export function isLastName(short: string, full: string): boolean {
  const [part, whole] = [wordsOf(short), wordsOf(full)];
  if (part.length >= whole.length) return false;
  return part.every((word, index) => sameLast(word, whole[whole.length - part.length + index] ?? ''));
}

/** Below this length a changed letter makes another name: Kim, Kem. */
const LONG_ENOUGH = 6;

function sameLast(a: string, b: string): boolean {
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y) return true;
  return Math.min(x.length, y.length) >= LONG_ENOUGH && x[0] === y[0] && skeleton(x) === skeleton(y);
}

function sameFirst(a: string, b: string): boolean {
  const [x, y] = [soundOf(a), soundOf(b)];
  return x === y || (x[0] === y[0] && skeleton(x) === skeleton(y) && Math.min(x.length, y.length) >= 5);
}

/** The consonants; a last "a" stays, for Petrov and Petrova are two people. */
function skeleton(word: string): string {
  return word.replace(/[eiouy]|a(?!$)/g, '');
}
