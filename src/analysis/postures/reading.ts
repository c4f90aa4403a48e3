import { indexEntities } from '../../entity-index.ts';
import type { EntityMention } from '../../entity-index.ts';
import type { Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import { countryAdjectives } from '../language/country-adjectives.ts';
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

/** Builds the look-ups once an article. */
export function openReading(article: Article, layers: Pick<Layers, PostureNeeds>): Reading {
  return {
    ...layers,
    article,
    children: childrenOf(layers.tokens),
    clauseAt: new Map(layers.clauses.map((clause, index) => [clause.predicate, index])),
    entityAt: withNations(layers.tokens, indexEntities(layers.tokens, layers.entities, countryAdjectives())),
  };
}

/** "a Turkish frigate" in a report that never names Turkey: the state by its adjective, under its own name. */
function withNations(
  tokens: Layers['tokens'],
  known: ReadonlyMap<number, EntityMention>,
): ReadonlyMap<number, EntityMention> {
  const all = new Map(known);
  tokens.forEach(({ form: word, start, end }, index) => {
    const code = all.has(index) ? undefined : countryAdjectives().get(word);
    const name = code === undefined ? undefined : countries().get(code)?.name;
    if (code === undefined || name === undefined) return;
    const mention = { start, end, quote: word, head: index, form: 'name' as const };
    const state = { type: 'country' as const, country: code, sector: 'GOV', role: null, mentions: [mention] };
    all.set(index, { entity: { id: name, name, ...state }, mention });
  });
  return all;
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
