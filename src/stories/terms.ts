import type { Token } from '../types/token.ts';

/** Weighted terms of a text; a plain map from term to weight. */
export type TermVector = Map<string, number>;

const CONTENT_TAGS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/**
 * Words of every report that tell nothing of what it is about: light verbs, reporting verbs and
 * newsroom words. They would make any two reports alike.
 */
const LIGHT = new Set(
  (
    'say tell add ask be have do make take go come get see know think want give use find put keep let ' +
    'year day time people way thing part man woman week month today yesterday tomorrow more most new other ' +
    'report news story official statement monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Function words. */
const STOP = new Set(
  (
    'a an the of to in on at by for with from as and or but that this these those it its he she they them his her their ' +
    'be is are was were been being have has had do does did will would can could may might shall should must not no ' +
    'some any all any more most such very also just than then so if when while who which what there here we our i you your'
  ).split(' '),
);

/** How often a word of the title counts: a title says in ten words what the story is. Chosen on news-cluster. */
const TITLE_WEIGHT = 3;

/** Sentences of the text that its lead is made of; with the title it says what the story is. */
const LEAD_SENTENCES = 3;

/** Counts of a report's terms: of title and text, and of title and lead alone. */
export interface ReportTerms {
  all: TermVector;
  lead: TermVector;
}

/** Counts of the content lemmas, in lower case, of an analysed text and of its title. */
export function termCounts(tokens: readonly Token[], title: readonly Token[] = []): ReportTerms {
  return {
    all: countTerms(tokens, title),
    lead: countTerms(
      tokens.filter(({ sentence }) => sentence < LEAD_SENTENCES),
      title,
    ),
  };
}

function countTerms(tokens: readonly Token[], title: readonly Token[]): TermVector {
  const counts: TermVector = new Map();
  const add = (words: readonly Token[], times: number): void => {
    for (const { upos, lemma } of words) {
      const term = lemma.toLowerCase();
      if (!CONTENT_TAGS.has(upos) || term.length < 2 || LIGHT.has(term)) continue;
      counts.set(term, (counts.get(term) ?? 0) + times);
    }
  };
  add(tokens, 1);
  add(title, TITLE_WEIGHT);
  return counts;
}

/** Terms of a report that count: a long report's small change makes it like any other. Chosen on news-cluster. */
const TERMS = 120;

/** Weights `(1 + ln tf) · idf` of Salton's TF-IDF family, the heaviest terms, to unit length. */
export function weigh(counts: TermVector, idf: (term: string) => number): TermVector {
  const weights = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * idf(term)] as const);
  const heaviest = weights
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, TERMS);
  const length = Math.sqrt(heaviest.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(heaviest.map(([term, weight]) => [term, weight / length]));
}

/** Cosine of two vectors of unit length. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** The words of a phrase that carry its meaning, lower case, without a plural or verb ending. */
export function keyWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !STOP.has(word)).map(clip));
}

/** A crude stem, enough to lay "guarantees" beside "guarantee" and "expanding" beside "expand". */
function clip(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word;
}

/** Share of the smaller set that is in the other one, 0 to 1; 0 where either is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / smaller;
}
