import { indexEntities } from '../../entity-index.ts';
import type { EntityMention } from '../../entity-index.ts';
import type { Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Clause } from '../../types/clause.ts';
import type { Entity } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import type { Timex } from '../../types/timex.ts';
import type { Token } from '../../types/token.ts';
import { countryAdjectives } from '../language/country-adjectives.ts';
import { isDiplomaticArticle } from './field.ts';
import { withPhrase } from './phrasal.ts';
import { isSportArticle } from './sport.ts';
import { childrenOf, matchesRelation } from '../language/tree.ts';

export type EngagementNeeds =
  'sentences' | 'tokens' | 'names' | 'times' | 'clauses' | 'entities' | 'attributions';

/** An article with the look-ups that all rules of this room share. */
export interface Reading extends Pick<Layers, EngagementNeeds> {
  article: Article;
  children: number[][];
  /** Index of the clause that a token is the predicate of. */
  clauseAt: ReadonlyMap<number, number>;
  entityAt: ReadonlyMap<number, EntityMention>;
  entity: ReadonlyMap<string, Entity>;
  /** Clauses of each sentence, in order. */
  clausesIn: readonly Clause[][];
  /** Times whose first character lies in each sentence. */
  timesIn: readonly Timex[][];
  /** The article reports on the dealings of states. */
  isDiplomatic: boolean;
  /** The article reports on sport, where states "meet" on a pitch. */
  isSport: boolean;
}

/** Builds the look-ups once an article. */
export function openReading(article: Article, layers: Pick<Layers, EngagementNeeds>): Reading {
  const clauses = layers.clauses.map((clause) => withPhrase(layers.tokens, clause));
  return {
    ...layers,
    clauses,
    article,
    children: childrenOf(layers.tokens),
    clauseAt: new Map(layers.clauses.map((clause, index) => [clause.predicate, index])),
    entityAt: indexEntities(layers.tokens, layers.entities, countryAdjectives()),
    entity: new Map(layers.entities.map((entity) => [entity.id, entity])),
    clausesIn: clausesBySentence({ ...layers, clauses }),
    timesIn: timesBySentence(layers),
    isDiplomatic: isDiplomaticArticle(article.text),
    isSport: isSportArticle(article.text),
  };
}

function clausesBySentence(layers: Pick<Layers, 'sentences' | 'clauses'>): Clause[][] {
  const found: Clause[][] = layers.sentences.map(() => []);
  for (const clause of layers.clauses) found[clause.sentence]?.push(clause);
  return found;
}

function timesBySentence(layers: Pick<Layers, 'sentences' | 'times'>): Timex[][] {
  const found: Timex[][] = layers.sentences.map(() => []);
  let sentence = 0;
  for (const timex of layers.times) {
    while (sentence < layers.sentences.length - 1 && timex.start >= (layers.sentences[sentence]?.end ?? 0)) {
      sentence += 1;
    }
    found[sentence]?.push(timex);
  }
  return found;
}

/** The token, or throws: indices come from the layers themselves. */
export function tokenAt(reading: Pick<Reading, 'tokens'>, index: number): Token {
  const token = reading.tokens[index];
  if (!token) throw new RangeError(`no token ${String(index)}`);
  return token;
}

export function lemmaAt(reading: Pick<Reading, 'tokens'>, index: number): string {
  return (reading.tokens[index]?.lemma ?? '').toLowerCase();
}

export function formAt(reading: Pick<Reading, 'tokens'>, index: number): string {
  return (reading.tokens[index]?.form ?? '').toLowerCase();
}

/** Dependants of a token that hang by one of these relations (subtypes included). */
export function dependants(reading: Reading, index: number, ...relations: string[]): number[] {
  return (reading.children[index] ?? []).filter((child) =>
    relations.some((relation) => matchesRelation(reading.tokens[child]?.deprel ?? '', relation)),
  );
}

/** The preposition that opens a nominal, multi-word ones joined: "with", "ahead of". Empty where it has none. */
export function prepositionOf(reading: Reading, index: number): string {
  const inner = dependants(reading, index, 'amod', 'compound', 'det', 'nmod', 'nummod').filter(
    (child) => child < index,
  );
  const opening = Math.min(index, ...inner);
  const cases = dependants(reading, index, 'case').filter((child) => child < opening);
  return cases
    .flatMap((child) => [child, ...dependants(reading, child, 'fixed')])
    .map((child) => formAt(reading, child))
    .join(' ');
}

/** A token and what is coordinated with it, in text order. */
export function conjuncts(reading: Reading, index: number): number[] {
  const found: number[] = [];
  const open = [index];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined) break;
    found.push(next);
    open.push(...dependants(reading, next, 'conj'));
  }
  return found.sort((a, b) => a - b);
}

/** The span of a token, or of the tokens between two indices, both included. */
export function spanBetween(reading: Reading, first: number, last = first): Span {
  return { start: tokenAt(reading, first).start, end: tokenAt(reading, last).end };
}
