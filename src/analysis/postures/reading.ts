import { indexEntities } from '../../entity-index.ts';
import type { EntityMention } from '../../entity-index.ts';
import type { Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import { countries } from '../language/gazetteer/index.ts';
import { childrenOf } from '../language/tree.ts';

export type PostureNeeds = 'sentences' | 'tokens' | 'times' | 'clauses' | 'entities' | 'attributions';

/** An article with the look-ups that the rules of this room share. */
export interface Reading extends Pick<Layers, PostureNeeds> {
  article: Article;
  children: number[][];
  clauseAt: ReadonlyMap<number, number>;
  entityAt: ReadonlyMap<number, EntityMention>;
}

let adjectives: ReadonlyMap<string, string> | null = null;

/** ISO code of each adjective of a country, read from the gazetteer on first use. */
function countryAdjectives(): ReadonlyMap<string, string> {
  adjectives ??= new Map(
    [...countries().values()].flatMap((country) =>
      country.adjectives.map((word) => [word, country.code] as const),
    ),
  );
  return adjectives;
}

/** Builds the look-ups once an article. */
export function openReading(article: Article, layers: Pick<Layers, PostureNeeds>): Reading {
  return {
    ...layers,
    article,
    children: childrenOf(layers.tokens),
    clauseAt: new Map(layers.clauses.map((clause, index) => [clause.predicate, index])),
    entityAt: indexEntities(layers.tokens, layers.entities, countryAdjectives()),
  };
}

export function form(reading: Reading, index: number): string {
  return (reading.tokens[index]?.form ?? '').toLowerCase();
}

export function lemma(reading: Reading, index: number): string {
  return (reading.tokens[index]?.lemma ?? '').toLowerCase();
}

/** Do two tokens stand in one sentence? */
export function sameSentence(reading: Reading, one: number, other: number): boolean {
  return reading.tokens[one]?.sentence === reading.tokens[other]?.sentence;
}
