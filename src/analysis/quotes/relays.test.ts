import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { Article } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import { annotateActors } from '../actors/index.ts';
import { annotateClauses } from '../clauses/index.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateAttributions } from './index.ts';

interface Case {
  text: string;
  want: string[];
}

const ready = existsSync(new URL('../../../models/grammar.bin', import.meta.url));
const rows = readCases<Case>(import.meta.url, 'relays.cases.jsonl');
const LOOSE = new Set(['learned', 'infinitive', 'nominal', 'adverbial']);

function chainsIn(text: string): string[] {
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
  return attributions.filter(({ sieve }) => !LOOSE.has(sieve)).map(chainOf);
}

function chainOf({ speaker, chain = [], cited }: Attribution): string {
  const steps = chain.map(({ how, quote }) => `${how ?? ''} ${quote}`).join(' > ');
  const source = cited ? `cites ${cited.quote}` : '';
  return `${speaker?.quote ?? ''}: ${steps}${source}`.trim();
}

describe.skipIf(!ready)('the chain of who told whom', () => {
  it.each(rows.map((row) => [row.text, row] as const))('is kept in order: %s', (text, { want }) => {
    expect(chainsIn(text)).toEqual(want);
  });
});
