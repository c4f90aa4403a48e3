import { childrenOf } from '../language/tree.ts';
import { firstTokenFrom, indexEntities, type EntityMention } from '../../entity-index.ts';
import type { Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Clause } from '../../types/clause.ts';
import type { Token } from '../../types/token.ts';

export type PositionNeeds = 'sentences' | 'tokens' | 'clauses' | 'entities' | 'times' | 'attributions';

/** One article with the look-ups that the rules share. */
export interface Scene {
  article: Article;
  layers: Pick<Layers, PositionNeeds>;
  children: number[][];
  /** Token index -> entity that the token means. */
  entities: ReadonlyMap<number, EntityMention>;
  /** Sentence index -> indices of its clauses, in text order. */
  clausesIn: ReadonlyMap<number, number[]>;
}

export function sceneOf(article: Article, layers: Pick<Layers, PositionNeeds>): Scene {
  const clausesIn = new Map<number, number[]>();
  layers.clauses.forEach(({ sentence }, index) => {
    const known = clausesIn.get(sentence);
    if (known) known.push(index);
    else clausesIn.set(sentence, [index]);
  });
  return {
    article,
    layers,
    children: childrenOf(layers.tokens),
    entities: indexEntities(layers.tokens, layers.entities),
    clausesIn,
  };
}

/** Clauses of the same sentence whose predicate stands behind this one's, in text order. */
export function clausesBehind(scene: Scene, clause: Clause): Clause[] {
  return (scene.clausesIn.get(clause.sentence) ?? [])
    .flatMap((index) => scene.layers.clauses[index] ?? [])
    .filter(({ predicate }) => predicate > clause.predicate);
}

export function tokenAt(scene: Scene, index: number): Token | undefined {
  return scene.layers.tokens[index];
}

/** The word in lower case, or an empty string outside the text. */
export function wordAt(scene: Scene, index: number): string {
  return scene.layers.tokens[index]?.form.toLowerCase() ?? '';
}

/** Index of the first token of a span. */
export function firstToken(scene: Scene, span: { start: number }): number {
  return firstTokenFrom(scene.layers.tokens, span.start);
}
