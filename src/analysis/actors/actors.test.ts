import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { Article } from '../../types/article.ts';
import type { Entity } from '../../types/entity.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateActors } from './index.ts';

interface Expected extends Omit<Partial<Entity>, 'mentions'> {
  name: string;
  /** Words of mentions that must be among the entity's. */
  quotes?: string[];
}

interface Case {
  text: string;
  filedFrom?: string;
  title?: string;
  entities?: Expected[];
  /** Names of entities that must not be there. */
  without?: string[];
  /** Words that must be no mention of anybody named. */
  free?: string[];
  /** Nobody may be found. */
  none?: boolean;
}

function articleOf(text: string, head: Pick<Case, 'filedFrom' | 'title'> = {}): Article {
  return {
    id: 'case',
    url: null,
    title: head.title ?? null,
    outlet: null,
    agency: null,
    filedFrom: head.filedFrom ?? null,
    language: 'en',
    sha256: '',
    text,
    published: { value: null, basis: 'unknown' },
    notices: [],
    left_out: [],
  };
}

function actorsOf(text: string, head?: Pick<Case, 'filedFrom' | 'title'>): Entity[] {
  const article = articleOf(text, head);
  const layers = annotateLanguage.annotate(article, {});
  return annotateActors.annotate(article, { ...layers, clauses: [] }).entities;
}

type ActorLayers = Parameters<typeof annotateActors.annotate>[1];

function layersOf(text: string): ActorLayers {
  return { ...annotateLanguage.annotate(articleOf(text), {}), clauses: [] };
}

/** The text many times over, with its layers moved along: a long text without a long wait for the grammar. */
function repeated(
  text: string,
  layers: ActorLayers,
  copies: number,
): { article: Article; layers: ActorLayers } {
  const all: ActorLayers = { tokens: [], sentences: [], names: [], clauses: [] };
  for (let copy = 0; copy < copies; copy++) {
    const [offset, index, sentence] = [copy * (text.length + 1), all.tokens.length, all.sentences.length];
    const move = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + offset,
      end: span.end + offset,
    });
    const range = <T extends { first: number; last: number }>(item: T): T => ({
      ...item,
      first: item.first + index,
      last: item.last + index,
    });
    for (const token of layers.tokens)
      all.tokens.push({
        ...move(token),
        head: token.head < 0 ? -1 : token.head + index,
        sentence: token.sentence + sentence,
      });
    all.sentences.push(...layers.sentences.map((item) => range(move(item))));
    all.names.push(...layers.names.map((item) => range(move(item))));
  }
  return { article: articleOf(`${text}\n`.repeat(copies)), layers: all };
}

function check(entities: readonly Entity[], { name, quotes, members, ...fields }: Expected): void {
  const entity = entities.find((other) => other.name === name);
  expect(
    entity,
    `no entity "${name}" among: ${entities.map((other) => other.name).join(', ')}`,
  ).toBeDefined();
  if (!entity) return;
  expect(entity).toMatchObject(fields);
  for (const quote of quotes ?? []) expect(entity.mentions.map((mention) => mention.quote)).toContain(quote);
  if (!members) return;
  const names = (entity.members ?? []).map((id) => entities.find((other) => other.id === id)?.name);
  expect([...names].sort()).toEqual([...members].sort());
}

const TABLES = ['actors.cases.jsonl', 'names.cases.jsonl', 'nominals.cases.jsonl', 'pronouns.cases.jsonl'];

describe('actors of an article', () => {
  const cases = TABLES.flatMap((table) => readCases<Case>(import.meta.url, table));
  it.each(cases)('$text', ({ text, entities, without, free, none, ...head }) => {
    const found = actorsOf(text, head);
    for (const expected of entities ?? []) check(found, expected);
    const names = found.map(({ name }) => name);
    for (const name of without ?? []) expect(names).not.toContain(name);
    const quotes = found
      .filter(({ unnamed }) => unnamed !== true)
      .flatMap(({ mentions }) => mentions.map(({ quote }) => quote));
    for (const words of free ?? []) expect(quotes).not.toContain(words);
    if (none) expect(names).toEqual([]);
    for (const { mentions } of found) {
      for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('gives the same bytes for the same article', () => {
    const text = cases.map((row) => row.text).join('\n');
    expect(JSON.stringify(actorsOf(text))).toBe(JSON.stringify(actorsOf(text)));
  });

  // A report of 1 MB is no report, but a file of many may be handed over as one
  it('takes time in line with the length of the text', () => {
    const text = cases.map((row) => row.text).join('\n');
    const small = layersOf(text);
    const times = [15, 60].map((copies) => {
      const { article, layers } = repeated(text, small, copies);
      const start = performance.now();
      annotateActors.annotate(article, layers);
      return performance.now() - start;
    });
    expect(text.length * 60).toBeGreaterThan(1_000_000);
    expect(times[1]).toBeLessThan(10 * (times[0] ?? 0) + 500);
  }, 60_000);

  it.each([
    'he',
    'Kim',
    'the president',
    'national',
    'Russia and',
    'the two leaders',
    'its',
    'government',
    'Mr.',
    '(',
  ])('takes a text of nothing but "%s"', (words) => {
    const text = `${words} `.repeat(2000);
    const start = performance.now();
    actorsOf(text);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('gives every entity its own id', () => {
    const ids = actorsOf(cases.map((row) => row.text).join('\n')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
