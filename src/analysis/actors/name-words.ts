/** Letters without accents, curly apostrophes straight, in lower case: the key under which spellings meet. */
export function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** "jr" of "Joseph Biden Jr.", empty where there is none. */
export function suffixOf(name: string): string {
  const last =
    plain(name)
      .split(/[\s,]+/)
      .at(-1) ?? '';
  return SUFFIX.test(last) ? last.replace('.', '') : '';
}

/** Slavic last names come in several spellings in one report: "Zelensky", "Zelenskyy", "Zelenskiy", "Zelenski". */
function withoutSpelling(word: string): string {
  return word.replace(/(?:yy|iy|ij|ii|yi)$/u, 'y').replace(/(?<=[st]k)i$/u, 'y');
}

/** The words of a person's name without initials and suffixes: `joseph biden` of "Joseph R. Biden Jr.". */
export function nameWords(name: string): string[] {
  const words = plain(name)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !/^\p{L}\.?$/u.test(word) && !SUFFIX.test(word));
  return (kept.length > 0 ? kept : words).map(withoutSpelling);
}

/** Arabic articles that a last name is written with or without: "al-Burhan", "Burhan". */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)-(?=\p{L}{3})/u;

export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}
