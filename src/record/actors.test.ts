import { describe, expect, it } from 'vitest';
import { readCases } from '../../test/cases.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Entity } from '../types/entity.ts';
import { linkActors } from './actors.ts';
import { isLastName, sameName } from './actors-spelling.ts';

interface SpellingCase {
  a: string;
  b: string;
  same: boolean;
}

interface LinkCase {
  what: string;
  /** Entities of each article, only the fields that matter. */
  articles: Partial<Entity>[][];
  /** Publication of each article. */
  published?: (string | null)[];
  /** Names of the actors that must come out, with their sides. */
  actors: {
    name: string;
    aliases?: string[];
    country?: string | null;
    sector?: string;
    side?: string | null;
    /** Titles, with the days between which reports give them. */
    roles?: (string | [string, string, string])[];
  }[];
}

function analysisOf(entities: Partial<Entity>[], index: number, published: string | null): Analysis {
  const words = entities.map(({ name }) => name ?? '');
  const text = words.join('. ');
  let at = 0;
  const whole = entities.map((entity, number): Entity => {
    const quote = words[number] ?? '';
    const start = text.indexOf(quote, at);
    at = start + quote.length;
    const mentions = [{ start, end: at, quote, form: 'name' as const, head: number }];
    const base = {
      id: `e${String(number)}`,
      name: quote,
      type: 'person' as const,
      country: null,
      sector: null,
      role: null,
    };
    const roles = entity.role ? { roles: [{ title: entity.role, start, end: at, quote }] } : {};
    const aliases = entity.unnamed ? {} : { aliases: [quote] };
    return { ...base, ...roles, ...aliases, mentions, ...entity };
  });
  const dated = { value: published, basis: published === null ? 'unknown' : 'given' };
  const article = { id: `a${String(index)}`, text, published: dated } as Analysis['article'];
  return { article, entities: whole } as Analysis;
}

describe('spellings of names', () => {
  const cases = readCases<SpellingCase>(import.meta.url, 'actors-spelling.cases.jsonl');
  it.each(cases)('$a / $b: $same', ({ a, b, same }) => {
    expect(sameName(a, b)).toBe(same);
    expect(sameName(b, a)).toBe(same);
  });

  it('knows last names in their spellings', () => {
    expect(isLastName('Zelenskiy', 'Volodymyr Zelensky')).toBe(true);
    expect(isLastName('von der Leyen', 'Ursula von der Leyen')).toBe(true);
    expect(isLastName('Volodymyr Zelensky', 'Zelensky')).toBe(false);
  });
});

describe('actors over articles', () => {
  const cases = readCases<LinkCase>(import.meta.url, 'actors.cases.jsonl');
  it.each(cases)('$what', ({ articles, actors, published }) => {
    const analyses = articles.map((entities, index) =>
      analysisOf(entities, index, published?.[index] ?? null),
    );
    const linked = linkActors(analyses);
    expect(linked.actors.map(({ name }) => name).sort()).toEqual(actors.map(({ name }) => name).sort());
    for (const expected of actors) {
      const actor = linked.actors.find(({ name }) => name === expected.name);
      if (!actor) continue;
      if (expected.aliases) expect(actor.aliases).toEqual(expected.aliases);
      if (expected.country !== undefined) expect(actor.country).toBe(expected.country);
      if (expected.sector !== undefined) expect(actor.sector).toBe(expected.sector);
      if (expected.side !== undefined) expect(linked.sideOf(actor.id)).toBe(expected.side);
      if (expected.roles) {
        const roles = actor.roles.map(({ title, first, last }) =>
          first && last ? [title, first, last] : title,
        );
        expect(roles).toEqual(expected.roles);
      }
    }
    for (const analysis of analyses) {
      for (const { id } of analysis.entities) expect(linked.actorOf(analysis.article.id, id)).not.toBeNull();
    }
    expect(new Set(linked.actors.map(({ id }) => id)).size).toBe(linked.actors.length);
  });

  it('knows no actor of an entity that is not there', () => {
    expect(linkActors([]).actorOf('a', 'e')).toBeNull();
    expect(linkActors([]).sideOf('x')).toBeNull();
  });
});
