import { childrenOf } from '../language/tree.ts';
import { firstTokenFrom, indexEntities, type EntityMention } from '../../entity-index.ts';
import type { Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Clause } from '../../types/clause.ts';
import type { Entity } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import type { Token } from '../../types/token.ts';
import { isCampaign } from './campaign.ts';
import { lexicalClause } from './cue-clause.ts';

export type PositionNeeds = 'sentences' | 'tokens' | 'clauses' | 'entities' | 'times' | 'attributions';

/** One article with the look-ups that the rules share. */
export interface Scene {
  article: Article;
  layers: Pick<Layers, PositionNeeds>;
  children: number[][];
  /** Token index -> entity that the token means. */
  entities: ReadonlyMap<number, EntityMention>;
  /** Sentence index -> its clauses, in text order. */
  clausesIn: ReadonlyMap<number, Clause[]>;
  /** Token index of a predicate -> its clause. */
  clauseAt: ReadonlyMap<number, Clause>;
  /** Token index -> index of the innermost attribution whose content holds it. */
  attributionOf: ReadonlyMap<number, number>;
  /** Entity id -> entity. */
  entityOf: ReadonlyMap<string, Entity>;
  /** Is the article about an election or a parliament at home? */
  campaign: boolean;
}

/** Tokens `[first, last)`. */
export interface Range {
  first: number;
  last: number;
}

export function sceneOf(article: Article, layers: Pick<Layers, PositionNeeds>): Scene {
  const clausesIn = new Map<number, Clause[]>();
  for (const clause of layers.clauses) {
    const known = clausesIn.get(clause.sentence);
    if (known) known.push(clause);
    else clausesIn.set(clause.sentence, [clause]);
  }
  const entities = indexEntities(layers.tokens, layers.entities);
  return {
    article,
    layers,
    children: childrenOf(layers.tokens),
    entities,
    clausesIn,
    clauseAt: clausesByToken(layers, entities),
    attributionOf: attributionsByToken(layers),
    entityOf: new Map(layers.entities.map((entity) => [entity.id, entity])),
    campaign: isCampaign(article.text),
  };
}

/** Contents nest a few deep, so this is linear in the text: the widest first, each narrower one over it. */
function attributionsByToken({
  tokens,
  attributions,
}: Pick<Layers, 'tokens' | 'attributions'>): ReadonlyMap<number, number> {
  const contents = attributions
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ index, start, end })))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || b.index - a.index);
  const found = new Map<number, number>();
  for (const { index, start, end } of contents)
    for (let at = firstTokenFrom(tokens, start); (tokens[at]?.start ?? end) < end; at += 1)
      found.set(at, index);
  return found;
}

/** The clause of each predicate; verbs of position that the tagger missed get one from their form. */
function clausesByToken(
  layers: Pick<Layers, PositionNeeds>,
  entities: ReadonlyMap<number, EntityMention>,
): Map<number, Clause> {
  const found = new Map(layers.clauses.map((clause) => [clause.predicate, clause]));
  layers.tokens.forEach((_, at) => {
    const clause = lexicalClause({ layers, entities }, at);
    if (clause) found.set(at, clause);
  });
  return found;
}

export function tokenAt(scene: Scene, index: number): Token | undefined {
  return scene.layers.tokens[index];
}

/** The word in lower case, or an empty string outside the text. */
export function wordAt(scene: Scene, index: number): string {
  return scene.layers.tokens[index]?.form.toLowerCase() ?? '';
}

/** The lemma in lower case, or an empty string outside the text. */
export function lemmaAt(scene: Scene, index: number): string {
  return scene.layers.tokens[index]?.lemma.toLowerCase() ?? '';
}

export function uposAt(scene: Scene, index: number): string {
  return scene.layers.tokens[index]?.upos ?? '';
}

export function xposAt(scene: Scene, index: number): string {
  return scene.layers.tokens[index]?.xpos ?? '';
}

export function relationAt(scene: Scene, index: number): string {
  return scene.layers.tokens[index]?.deprel ?? '';
}

/** The tokens of a sentence; an empty range beyond the text. */
export function sentenceOf(scene: Scene, sentence: number): Range {
  return scene.layers.sentences[sentence] ?? { first: 0, last: 0 };
}

/** The tokens of a span. */
export function rangeOf(scene: Scene, { start, end }: Span): Range {
  const { tokens } = scene.layers;
  return { first: firstTokenFrom(tokens, start), last: firstTokenFrom(tokens, end) };
}

/** The characters of a range; empty where the range is. */
export function spanOfRange(scene: Scene, { first, last }: Range): Span {
  const start = tokenAt(scene, first)?.start ?? 0;
  return { start, end: Math.max(start, tokenAt(scene, last - 1)?.end ?? start) };
}

/** The clauses (verbs and copulas) whose predicate lies in the range, in text order. */
export function clausesWithin(scene: Scene, { first, last }: Range): Clause[] {
  const sentence = tokenAt(scene, first)?.sentence ?? -1;
  return (scene.clausesIn.get(sentence) ?? []).filter(
    ({ predicate, kind }) => kind !== 'noun' && predicate >= first && predicate < last,
  );
}

/** Index of the first token in `[from, to)` for which the test holds; -1 where none does. */
export function findToken({ first, last }: Range, test: (index: number) => boolean): number {
  for (let at = first; at < last; at += 1) if (test(at)) return at;
  return -1;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

/** A verb or auxiliary that carries tense. "VBP" is no proof: taggers give it to infinitives as well. */
export function isFinite(scene: Scene, index: number): boolean {
  return FINITE.test(xposAt(scene, index)) && /^(?:VERB|AUX)$/u.test(uposAt(scene, index));
}
