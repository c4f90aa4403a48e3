import type { SpanText } from './draft.ts';
import { leftmost } from './noun-phrase.ts';
import { dependants, prepositionOf, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Where: the first phrase with one of `words` ("in", "at"; of a visit "to") below these tokens that names a place. */
export function placeNear(reading: Reading, heads: readonly number[], words: readonly string[] = ['in', 'at']): SpanText | null {
  for (const head of heads) {
    const child = dependants(reading, head, 'obl', 'nmod').find((it) => it > head && isPlace(reading, it, words));
    if (child !== undefined) return placeText(reading, child);
  }
  return null;
}

/** Does this nominal, behind one of these prepositions, name a place? */
export function isPlace(reading: Reading, index: number, prepositions: readonly string[]): boolean {
  if (!prepositions.includes(prepositionOf(reading, index))) return false;
  const token = tokenAt(reading, index);
  if ((reading.timesIn[token.sentence] ?? []).some((timex) => timex.start < token.end && token.start < timex.end)) return false;
  const found = reading.entityAt.get(index);
  if (!found) return token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form);
  const { type } = found.entity;
  return type === 'place' || type === 'country' || (type === 'organization' && found.mention.form === 'name');
}

/** The place without its preposition, its following commas and clauses. */
export function placeText(reading: Reading, index: number): SpanText {
  const found = reading.entityAt.get(index);
  const first = Math.max(leftmost(reading, index), 0);
  const named = found?.mention.form === 'name' ? found.mention : spanBetween(reading, afterPreposition(reading, first, index), index);
  return { text: reading.article.text.slice(named.start, named.end).replace(/\s+/g, ' '), span: named };
}

function afterPreposition(reading: Reading, first: number, index: number): number {
  let at = first;
  while (at < index && /^(?:IN|TO|DT)$/.test(tokenAt(reading, at).xpos)) at += 1;
  return at;
}
