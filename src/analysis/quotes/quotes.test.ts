import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { Article } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Layers } from '../../types/analysis.ts';
import { annotateClauses } from '../clauses/index.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateAttributions } from './index.ts';

/**
 * `want`: "speaker|cue|content … content|kind", all others of the row are wrong too where the list is empty;
 * `via`: media that relay any of them; `unanswered`: "by|question".
 */
interface Case {
  text: string;
  want?: string[];
  via?: string[];
  unanswered?: string[];
}

const ready = ['perceptron.bin', 'grammar.bin'].some((name) =>
  existsSync(new URL(`../../../models/${name}`, import.meta.url)),
);
const rows = readCases<Case>(import.meta.url, 'quotes.cases.jsonl');

function annotated(text: string): Pick<Layers, 'attributions' | 'unanswered'> {
  const article = { id: 'case', text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  return annotateAttributions.annotate(article, { sentences, tokens, names, clauses, entities: [] });
}

function told({ speaker, cue, content, kind }: Attribution): string {
  return [speaker?.quote ?? '', cue?.quote ?? '', content.map(({ quote }) => quote).join(' … '), kind].join(
    '|',
  );
}

describe.skipIf(!ready)('quotes', () => {
  const direct = rows.filter(
    ({ want = [] }) => want.length === 0 || want.every((one) => one.endsWith('|direct')),
  );
  const rest = rows.filter((row) => !direct.includes(row));

  it.each(direct.map((row) => [row.text, row] as const))(
    'finds direct quotes and only them: %s',
    (text, row) => {
      const found = annotated(text);
      if (row.want) expect(found.attributions.map(told)).toEqual(row.want);
      if (row.via)
        expect(found.attributions.flatMap(({ via }) => via.map(({ quote }) => quote))).toEqual(row.via);
      if (row.unanswered)
        expect(found.unanswered.map(({ by, question }) => `${by?.quote ?? ''}|${question.quote}`)).toEqual(
          row.unanswered,
        );
    },
  );

  it('finds at least nine of ten indirect statements of the table, whatever the trees', () => {
    const wrong = rest.flatMap(({ text, want = [], via = [] }) => {
      const { attributions } = annotated(text);
      const own = attributions.map(told);
      const media = attributions.flatMap((one) => one.via.map(({ quote }) => quote));
      const good = want.every((one) => own.includes(one)) && via.every((one) => media.includes(one));
      return good ? [] : [`${text} :: ${own.join(' ; ')}`];
    });
    expect(wrong.length / rest.length, wrong.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('re-slices every span', () => {
    const text = rows.map((row) => row.text).join('\n\n');
    const { attributions } = annotated(text);
    for (const one of attributions) {
      for (const span of [one.speaker, one.cue, ...one.content, ...one.via]) {
        if (span) expect(text.slice(span.start, span.end)).toBe(span.quote);
      }
      if (one.within !== null) expect(attributions[one.within]).toBeDefined();
    }
  });

  it('takes a megabyte inside one pair of marks and thousands of open marks', () => {
    const long = `“${'The road is long. '.repeat(3000)}” the mayor said.`;
    const open = '“The road. '.repeat(3000);
    const before = performance.now();
    annotated(long);
    annotated(open);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
