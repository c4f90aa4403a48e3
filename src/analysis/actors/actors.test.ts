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
  entities?: Expected[];
  /** Names of entities that must not be there. */
  without?: string[];
  /** Words that must be no mention of anybody named. */
  free?: string[];
  /** Nobody may be found. */
  none?: boolean;
}

function articleOf(text: string): Article {
  return {
    id: 'case',
    url: null,
    title: null,
    outlet: null,
    agency: null,
    filedFrom: null,
    language: 'en',
    sha256: '',
    text,
    published: { value: null, basis: 'unknown' },
    notices: [],
    left_out: [],
  };
}

function actorsOf(text: string): Entity[] {
  const article = articleOf(text);
  const layers = annotateLanguage.annotate(article, {});
  return annotateActors.annotate(article, { ...layers, clauses: [] }).entities;
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

const TABLES = ['actors.cases.jsonl', 'pronouns.cases.jsonl'];

describe('actors of an article', () => {
  const cases = TABLES.flatMap((table) => readCases<Case>(import.meta.url, table));
  it.each(cases)('$text', ({ text, entities, without, free, none }) => {
    const found = actorsOf(text);
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

  it('gives every entity its own id', () => {
    const ids = actorsOf(cases.map((row) => row.text).join('\n')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
