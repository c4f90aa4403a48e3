import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { describe, expect, it } from 'vitest';
import {
  KINDS,
  passagesOf,
  readExamination,
  SPLITS,
  type ExpectedRecord,
} from '../bench/quality/record/expected.ts';
import { reportOf } from '../bench/quality/record/score.ts';
import { analyzeReports, buildRecord } from '../src/pipeline/index.ts';
import { brokenSpans } from './spans.ts';

const ROOT = new URL('../', import.meta.url);
const reports = SPLITS.flatMap((split) => readExamination(split));

/** The schema of an expected record, from its type: a misspelt field would demand nothing, unseen. */
function schemaOf(type: string): object {
  return createGenerator({
    path: fileURLToPath(new URL('bench/quality/record/expected.ts', ROOT)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', ROOT)),
    type,
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema(type);
}

/** All passages and first words that an expected record says stand in its report. */
function passages(expected: ExpectedRecord): string[] {
  const rows = KINDS.flatMap((kind) => [...expected[kind], ...(expected.also[kind] ?? [])]);
  const begins = rows.flatMap((row) => ('begin' in row && row.begin !== undefined ? [row.begin] : []));
  return [...[...rows, ...expected.never].flatMap((row) => ('at' in row ? passagesOf(row) : [])), ...begins];
}

describe('the reports of test/reports', () => {
  const validate = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(schemaOf('ExpectedRecord'));

  it('are twenty-four to look at and fourteen held back', () => {
    expect(SPLITS.map((split) => readExamination(split).length)).toEqual([24, 14]);
  });

  it.each(reports)('$name: its expected record has the shape of one', ({ expected }) => {
    expect(validate(expected), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(reports)(
    '$name: what the expected record cites stands in the report once',
    ({ text, expected }) => {
      const places = passages(expected).map((passage) => ({
        passage,
        times: text.split(passage).length - 1,
      }));
      expect(places.filter(({ times }) => times !== 1)).toEqual([]);
    },
  );

  it.each(reports)('$name: is read without a problem, every span re-slices', (report) => {
    const { analyses, problems } = analyzeReports([reportOf(report)], { asIs: false });
    expect(problems).toEqual([]);
    expect(analyses.flatMap((analysis) => analysis.problems)).toEqual([]);
    const texts = new Map(analyses.map(({ article }) => [article.id, article.text]));
    for (const analysis of analyses) expect(brokenSpans(analysis, texts, analysis.article.text)).toEqual([]);
    expect(brokenSpans(buildRecord(analyses, []), texts)).toEqual([]);
  });
});
