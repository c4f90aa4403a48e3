import { evidenceOf } from '../evidence.ts';
import type { Article } from '../types/article.ts';
import type { Evidence } from '../types/evidence.ts';
import { uniqueEvidence } from './evidence.ts';

/** How far (characters) the words of a field may stand from a passage of the item and still join it. */
const NEAR = 160;

/** No passage is drawn over the end of a sentence, where it would stop in the middle of the next. */
const SENTENCE_END = /\n|\p{Ll}[.!?]["”’)\]]*\s/u;

type Texts = ReadonlyMap<string, { article: Pick<Article, 'id' | 'text'> }>;

/**
 * The passages of an item, drawn out until the words of each of its fields stand in one: "met in Ankara" for
 * "met" where the place is a field. Words of another sentence, or far away, become a passage of their own.
 */
export function widenEvidence(
  passages: readonly Evidence[],
  fields: readonly Evidence[],
  texts: Texts,
): Evidence[] {
  // The longest first: a word that stands in the words of another field needs no place of its own.
  const longest = [...fields].sort((a, b) => b.end - b.start - (a.end - a.start));
  const wide = longest.reduce<Evidence[]>((all, words) => withWords(all, words, texts), [...passages]);
  return uniqueEvidence(wide.filter((one) => !wide.some((other) => other !== one && lies(one, other, wide))));
}

/** Inside a larger passage, or the later of two equal ones. */
function lies(inner: Evidence, outer: Evidence, order: readonly Evidence[]): boolean {
  if (!contains(outer, inner)) return false;
  return !contains(inner, outer) || order.indexOf(outer) < order.indexOf(inner);
}

function withWords(passages: Evidence[], words: Evidence, texts: Texts): Evidence[] {
  if (passages.some((passage) => contains(passage, words))) return passages;
  const article = texts.get(words.article)?.article;
  const nearest = article && passages.find((passage) => isNear(passage, words, article.text));
  if (!nearest) return [...passages, words];
  const start = Math.min(nearest.start, words.start);
  const end = Math.max(nearest.end, words.end);
  return passages.map((passage) => (passage === nearest ? evidenceOf(article, { start, end }) : passage));
}

function isNear(passage: Evidence, words: Evidence, text: string): boolean {
  if (passage.article !== words.article) return false;
  const from = Math.min(passage.end, words.end);
  const to = Math.max(passage.start, words.start);
  return to - from <= NEAR && !SENTENCE_END.test(text.slice(Math.max(0, Math.min(from, to) - 1), to));
}

function contains(outer: Evidence, inner: Evidence): boolean {
  return outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end;
}
