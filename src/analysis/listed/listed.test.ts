import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { ActorList, ListedActor, ListedCode } from '../../types/actor-list.ts';
import type { Article } from '../../types/article.ts';
import { annotate } from '../annotate.ts';
import { annotateActors } from '../actors/index.ts';
import { annotateClauses } from '../clauses/index.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateListedActors, annotateListedNames, indexNames } from './index.ts';

interface ListedCase {
  what: string;
  published?: string;
  /** Codes: country, sector, times. */
  list: { name: string; aliases?: string[]; type?: ListedActor['type']; codes: string[] }[];
  text: string;
  /** The listed actors of the article: name (type country sector): mentions. */
  entities: string[];
}

function codeOf(text: string): ListedCode {
  const [country = '-', sector = '-', time = '..'] = text.split(' ');
  const [from = '', to = ''] = time.split('..');
  const or = (part: string) => (part === '' || part === '-' ? null : part);
  return { country: or(country), sector: or(sector), from: or(from), to: or(to) };
}

function listOf(rows: ListedCase['list']): ActorList {
  const actors = rows.map(({ name, aliases = [], type = null, codes }, line) => ({
    name,
    aliases,
    type,
    codes: codes.map(codeOf),
    line,
  }));
  return { name: 'test', form: 'csv', actors };
}

function entitiesOf({ list, text, published }: ListedCase): string[] {
  const names = indexNames([listOf(list)]);
  const article = { id: 'a', text, published: { value: published ?? null, basis: 'given' } } as Article;
  const { entities } = annotate(article, [
    annotateLanguage,
    annotateListedNames(names),
    annotateClauses,
    annotateActors,
    annotateListedActors(names),
  ]);
  for (const { mentions } of entities)
    for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  return entities
    .filter(({ known }) => known?.startsWith('list:'))
    .map(({ name, type, country, sector, mentions }) => {
      const quotes = mentions.map(({ quote }) => quote.replace(/^the /i, '')).join(', ');
      return `${name} (${type} ${country ?? '-'} ${sector ?? '-'}): ${quotes}`;
    });
}

describe("a user's list over the analysis", () => {
  it.each(readCases<ListedCase>(import.meta.url, 'listed.cases.jsonl'))('$what', (row) => {
    expect(entitiesOf(row)).toEqual(row.entities);
  });

  it('leaves an article without listed names as it is', () => {
    expect(entitiesOf({ what: '', list: [], text: 'Russia denied it.', entities: [] })).toEqual([]);
  });
});
