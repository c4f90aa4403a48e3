import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../../test/cases.ts';
import type { Article } from '../../../types/article.ts';
import type { Attribution } from '../../../types/attribution.ts';
import { annotateClauses } from '../../clauses/index.ts';
import { annotateLanguage } from '../../language/index.ts';
import { annotateAttributions } from '../index.ts';

/** `want`: "speaker|cue|content … content|kind|sieve" of every attribution of the text. */
interface Case {
  text: string;
  want: string[];
}

const ready = existsSync(new URL('../../../../models/grammar.bin', import.meta.url));

function attributionsOf(text: string): Attribution[] {
  const article = { id: 'case', text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  const layers = { sentences, tokens, names, clauses, entities: [] };
  return annotateAttributions.annotate(article, layers).attributions;
}

function told({ speaker, cue, content, kind, sieve }: Attribution): string {
  const words = content.map(({ quote }) => quote).join(' … ');
  return [speaker?.quote ?? '', cue?.quote ?? '', words, kind, sieve].join('|');
}

describe.skipIf(!ready)('sieves', () => {
  it.each(readCases<Case>(import.meta.url, 'sieves.cases.jsonl'))('finds all and only: $text', (row) => {
    expect(attributionsOf(row.text).map(told)).toEqual(row.want);
  });
});
