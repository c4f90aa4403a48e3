import type { Article } from '../../types/article.ts';
import type { Clause } from '../../types/clause.ts';
import type { Entity, Mention } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import type { Name, Sentence, Token } from '../../types/token.ts';
import type { Grid } from '../language/grid.ts';
import { gridOf } from '../language/grid.ts';
import type { Passage } from './passages/find-passages.ts';
import { findPassages } from './passages/find-passages.ts';
import { splitParagraphs } from './passages/paragraphs.ts';

/** Everything the sieves look at, with ways from offsets to tokens and from tokens to clauses. */
export interface Scene {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  names: readonly Name[];
  entities: readonly Entity[];
  /** Entities by id. */
  entityById: ReadonlyMap<string, Entity>;
  /** All mentions of entities in text order. */
  mentions: readonly Met[];
  grid: Grid;
  passages: readonly Passage[];
  paragraphs: readonly Span[];
  /** Token -> index of the clause it heads. */
  clauseAt: ReadonlyMap<number, number>;
  /** Clause -> indices of the clauses right below it. */
  below: readonly number[][];
}

/** A mention with its entity. */
export interface Met {
  entity: Entity;
  mention: Mention;
}

export interface SceneLayers {
  sentences: Sentence[];
  tokens: Token[];
  names: Name[];
  clauses: Clause[];
  entities: Entity[];
}

/** Builds the scene of an article. */
export function sceneOf({ text }: Pick<Article, 'text'>, layers: SceneLayers): Scene {
  const { tokens, sentences, clauses } = layers;
  const below: number[][] = clauses.map(() => []);
  clauses.forEach(({ parent }, index) => {
    if (parent !== null) below[parent]?.push(index);
  });
  return {
    text,
    ...layers,
    entityById: new Map(layers.entities.map((entity) => [entity.id, entity])),
    names: [...layers.names].sort((a, b) => a.start - b.start),
    mentions: layers.entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end),
    grid: gridOf(tokens, sentences),
    passages: findPassages(text),
    paragraphs: splitParagraphs(text),
    clauseAt: new Map(clauses.map((clause, index) => [clause.predicate, index])),
    below,
  };
}

/** First token that starts at or after an offset (binary search). */
export function tokenFrom(scene: Pick<Scene, 'tokens'>, offset: number): number {
  let low = 0;
  let high = scene.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of these, in text order, that begins at or after an offset (binary search). */
function firstFrom(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first mention that begins at or after an offset. */
export function mentionFrom({ mentions }: Pick<Scene, 'mentions'>, start: number): number {
  return firstFrom(mentions.length, (index) => mentions[index]?.mention.start ?? 0, start);
}

/** Longest run of names that may begin before an offset and reach it. */
const NAMES_BACK = 6;

/** The names that lie wholly in a span or hold its beginning, in text order. */
export function namesAt({ names }: Pick<Scene, 'names'>, { start, end }: Span): Name[] {
  const found: Name[] = [];
  const from = firstFrom(names.length, (index) => names[index]?.start ?? 0, start);
  for (let at = Math.max(0, from - NAMES_BACK); at < names.length; at += 1) {
    const name = names[at];
    if (!name || name.start >= end) break;
    if (name.end > start) found.push(name);
  }
  return found;
}

/** The mentions that lie wholly in a span, in text order. */
export function mentionsIn(scene: Pick<Scene, 'mentions'>, { start, end }: Span): Met[] {
  const { mentions } = scene;
  const found: Met[] = [];
  for (let at = mentionFrom(scene, start); at < mentions.length; at += 1) {
    const met = mentions[at];
    if (!met || met.mention.start >= end) break;
    if (met.mention.end <= end) found.push(met);
  }
  return found;
}

/** Index of the first passage that ends behind an offset (binary search). */
export function passageFrom(scene: Pick<Scene, 'passages'>, offset: number): number {
  let low = 0;
  let high = scene.passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.passages[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The passage that an offset lies in, or undefined (binary search). */
export function passageAt(scene: Pick<Scene, 'passages'>, offset: number): Passage | undefined {
  let low = 0;
  let high = scene.passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = scene.passages[middle];
    if (!passage) return undefined;
    if (offset < passage.start) high = middle - 1;
    else if (offset >= passage.end) low = middle + 1;
    else return passage;
  }
  return undefined;
}

/** The span of tokens `[first, last]`. */
export function tokenSpan(scene: Pick<Scene, 'tokens'>, first: number, last: number): Span {
  return { start: scene.tokens[first]?.start ?? 0, end: scene.tokens[last]?.end ?? 0 };
}

/** The sentence of a token as tokens `[first, last)`. */
export function sentenceOf(scene: Scene, token: number): { first: number; last: number } {
  const sentence = scene.sentences[scene.tokens[token]?.sentence ?? -1];
  return sentence ?? { first: token, last: token + 1 };
}
