/**
 * The commonest function words that English shares with few languages. In news prose they make up 30 to
 * 40 per cent of the words; in French, German, Spanish, Dutch or Italian prose below 6 per cent ("in",
 * "a", "to", "for", "was", "had" exist elsewhere too and are left out or outweighed).
 */
const FUNCTION_WORDS = new Set(
  'the of and that with this from by which not but have has been were are it its his their they who would will should could about after before between because there these those when what into than more said says'.split(
    ' ',
  ),
);

const SAMPLE_CHARACTERS = 8000;
const ENOUGH = 0.1;

/**
 * True where the share of English function words in the first 8,000 characters is that of English prose.
 * A headline or a list of names may fall below it: false means "not evidently English", not "foreign".
 */
export function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE_CHARACTERS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  const hits = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return hits / words.length >= ENOUGH;
}
