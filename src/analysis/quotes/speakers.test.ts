import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { Article } from '../../types/article.ts';
import { annotateActors } from '../actors/index.ts';
import { annotateClauses } from '../clauses/index.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateAttributions } from './index.ts';

/** Speakers with entity and kind, read with the actors' room: `want` rows may be among others unless `none`. */
interface Case {
  text: string;
  want: string[];
  never?: string[];
  none?: boolean;
  within?: (number | null)[];
}

const ready = existsSync(new URL('../../../models/grammar.bin', import.meta.url));
const rows = readCases<Case>(import.meta.url, 'speakers.cases.jsonl');

interface Found {
  told: string[];
  names: string[];
  within: (number | null)[];
}

function speakersOf(text: string): Found {
  const article = { id: 'case', text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  const { entities } = annotateActors.annotate(article, { sentences, tokens, names, clauses });
  const layers = { sentences, tokens, names, clauses, entities };
  const { attributions } = annotateAttributions.annotate(article, layers);
  const speakers = attributions.map(({ speaker }) => speaker);
  const nameOf = (id: string | null | undefined): string => {
    const entity = entities.find((one) => one.id === id);
    return entity === undefined || entity.unnamed === true ? '' : entity.name;
  };
  return {
    told: speakers.map((one) => `${one?.quote ?? ''}|${nameOf(one?.entity)}|${one?.kind ?? ''}`),
    names: speakers.map((one) => nameOf(one?.entity)),
    within: attributions.map(({ within }) => within),
  };
}

describe.skipIf(!ready)('speakers', () => {
  it.each(rows.map((row) => [row.text, row] as const))('tells who speaks: %s', (text, row) => {
    const { told, names, within } = speakersOf(text);
    expect(told).toEqual(expect.arrayContaining(row.want));
    for (const name of row.never ?? []) expect(names).not.toContain(name);
    if (row.within) expect(within).toEqual(row.within);
    if (row.none) expect(told).toEqual([]);
  });
});
