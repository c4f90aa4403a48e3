import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { Article } from '../../types/article.ts';
import { annotateActors } from '../actors/index.ts';
import { annotateClauses } from '../clauses/index.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateAttributions } from './index.ts';

interface Case {
  text: string;
  want: string[];
}

const ready = existsSync(new URL('../../../models/grammar.bin', import.meta.url));
const rows = readCases<Case>(import.meta.url, 'unanswered.cases.jsonl');

function openIn(text: string): string[] {
  const article = { id: 'case', text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  const { entities } = annotateActors.annotate(article, { sentences, tokens, names, clauses });
  const { unanswered } = annotateAttributions.annotate(article, {
    sentences,
    tokens,
    names,
    clauses,
    entities,
  });
  return unanswered.map(({ by, question, kind }) => {
    const entity = entities.find(({ id }) => id === by?.entity);
    const name = entity === undefined || entity.unnamed === true ? '' : entity.name;
    return `${by?.quote ?? ''}|${name}|${kind ?? ''}|${question.quote}`;
  });
}

describe.skipIf(!ready)('open questions', () => {
  it.each(rows.map((row) => [row.text, row] as const))(
    'finds who would not say what: %s',
    (text, { want }) => {
      expect(openIn(text)).toEqual(want);
    },
  );
});
