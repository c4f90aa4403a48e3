import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { Article } from '../../types/article.ts';
import type { Meant, Speaker } from '../../types/attribution.ts';
import type { Entity } from '../../types/entity.ts';
import type { QuotedSpan } from '../../types/span.ts';
import { annotateActors } from '../actors/index.ts';
import { annotateClauses } from '../clauses/index.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateAttributions } from './index.ts';

interface Case {
  text: string;
  want: string[];
}

const ready = existsSync(new URL('../../../models/grammar.bin', import.meta.url));
const rows = readCases<Case>(import.meta.url, 'speaker-details.cases.jsonl');

function detailsIn(text: string): string[] {
  const article = { id: 'case', text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  const { entities } = annotateActors.annotate(article, { sentences, tokens, names, clauses });
  const { attributions } = annotateAttributions.annotate(article, {
    sentences,
    tokens,
    names,
    clauses,
    entities,
  });
  const speaker = attributions[0]?.speaker;
  return speaker ? linesOf(speaker, entities).sort() : [];
}

function linesOf(
  { entities: ids, principal, issuer, described }: Speaker,
  entities: readonly Entity[],
): string[] {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? '';
  const fields: [string, QuotedSpan | Meant | undefined][] = Object.entries({
    principal,
    issuer,
    ...described,
  });
  return [
    ...(ids ? [`entities: ${ids.map(nameOf).join(' + ')}`] : []),
    ...fields.flatMap(([field, words]) => {
      if (!words) return [];
      const entity = 'entity' in words && words.entity !== null ? ` = ${nameOf(words.entity)}` : '';
      return [`${field}: ${words.quote}${entity}`];
    }),
  ];
}

describe.skipIf(!ready)('details of speakers', () => {
  it.each(rows.map((row) => [row.text, row] as const))('are kept as stated: %s', (text, { want }) => {
    expect(detailsIn(text)).toEqual([...want].sort());
  });
});
