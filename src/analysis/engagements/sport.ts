/** Words that only reports on matches use, or use in a sense of their own. */
const SURE =
  /\b(?:cup|final|semi-?finals?|quarter-?finals?|match|matches|league|qualifiers?|tournament|championships?|olympics?|goals?|coach|midfielder|striker|goalkeeper|defender|squad|cricket|football|rugby|tennis|basketball|soccer|innings|wicket|medal|stadium|fixture|playoffs?|friendly)\b/i;

/** With those that other fields share: they count only in numbers. */
const ALL = new RegExp(
  `${SURE.source}|\\b(?:captain|teammates?|semis|scored|draw|kick-off|season|club|players?|manager|referee|half-?time|penalty)\\b`,
  'gi',
);

/** Characters of an article for each word of sport: denser ones are reports on sport. */
const DENSITY = 260;

/** Different words that it takes: "goal" alone is also an aim. */
const KINDS = 3;

/** Is the article a report on sport? "Brazil meet Argentina on Tuesday" is then a match. */
export function isSportArticle(text: string): boolean {
  const words = (text.match(ALL) ?? []).map((word) => word.toLowerCase());
  return new Set(words).size >= KINDS && words.length * DENSITY >= text.length;
}

/** Does the sentence tell of a match? "Brazil meets Argentina in the final". */
export function tellsOfSport(sentence: string): boolean {
  return SURE.test(sentence);
}
