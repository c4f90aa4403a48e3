import type { Layers } from '../types/analysis.ts';
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

/** Counts of the content lemmas of an analysed text and of its title, in lower case. */
export function termCounts(layers: Pick<Layers, 'tokens'>, title: readonly Token[] = []): TermVector {
  const counts: TermVector = new Map();
  const add = (tokens: readonly Token[], times: number): void => {
    for (const { upos, lemma } of tokens) {
      const term = lemma.toLowerCase();
      if (!CONTENT_TAGS.has(upos) || term.length < 2 || LIGHT.has(term)) continue;
      counts.set(term, (counts.get(term) ?? 0) + times);
    }
  };
  add(layers.tokens, 1);
  add(title, TITLE_WEIGHT);
  return counts;
}

/**
 * Weights `(1 + ln tf) · ln((N + 1) / (df + 0.5))` of Salton's TF-IDF family, to unit length. In a batch of
 * two or three reports a document frequency says nothing, so `N` is taken as at least 20.
 */
export function weigh(all: readonly TermVector[]): TermVector[] {
  const frequency = new Map<string, number>();
  for (const counts of all)
    for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const size = Math.max(all.length, 20);
  return all.map((counts) => {
    const vector: TermVector = new Map();
    for (const [term, count] of counts) {
      const idf = Math.log((size + 1) / ((frequency.get(term) ?? 0) + 0.5));
      vector.set(term, (1 + Math.log(count)) * Math.max(idf, 0));
    }
    return toUnitLength(vector);
  });
}

function toUnitLength(vector: TermVector): TermVector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  if (length === 0) return vector;
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
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
