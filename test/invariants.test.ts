import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { analyzeReports, buildRecord } from '../src/pipeline/index.ts';
import { toAnalysisLine } from '../src/views/cli/analysis-line.ts';
import { readReports } from '../src/sources/index.ts';
import type { Analysis } from '../src/types/analysis.ts';
import type { Report } from '../src/types/article.ts';
import { generateSchema, SCHEMAS } from '../scripts/schemas.ts';
import { corporaFolder, readCorpusLines } from './corpora.ts';
import { brokenSpans, countSpans } from './spans.ts';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const corpora = corporaFolder();
const seeds = corpora === null ? null : join(corpora, '..', 'seeds');

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|jsonl)$/.test(name))
    .sort()
    .map((name) => join(folder, name));

async function analyzed(folder: string): Promise<Analysis[]> {
  const { reports } = await readReports(filesIn(folder));
  return analyzeReports(reports, { asIs: false }).analyses;
}

function expectExact(analyses: readonly Analysis[]): void {
  const texts = new Map(analyses.map(({ article }) => [article.id, article.text]));
  for (const analysis of analyses) expect(brokenSpans(analysis, texts, analysis.article.text)).toEqual([]);
  expect(brokenSpans(buildRecord(analyses, []), texts)).toEqual([]);
}

describe('every span of every output re-slices to its quote', () => {
  it('on the examples', async () => {
    const analyses = await analyzed(EXAMPLES);
    expect(countSpans(analyses)).toBeGreaterThan(100);
    expectExact(analyses);
  });

  it.skipIf(seeds === null || !existsSync(seeds))('on the seeds (READOUT_CORPORA)', async () => {
    expectExact(await analyzed(seeds ?? ''));
  });

  it.skipIf(corpora === null)('on dev corpora of quotes and comparison (READOUT_CORPORA)', () => {
    interface Row {
      outlet: string;
      published: string | null;
      text: string;
    }
    const rows = [
      ...readCorpusLines<Row>('quotes/polnear-dev.jsonl.gz').slice(0, 20),
      ...readCorpusLines<Row>('comparison/newswcl50-dev.jsonl.gz').slice(0, 5),
    ];
    const reports = rows.map(({ outlet, published, text }, index): Report => {
      const dated = published === null ? {} : { published };
      return { input: `row ${String(index)}`, outlet, ...dated, form: 'text', content: text };
    });
    expectExact(analyzeReports(reports, { asIs: true }).analyses);
  });
});

describe('the printed shapes', () => {
  it('fit the JSON Schema generated from the types', async () => {
    const analyses = await analyzed(EXAMPLES);
    const ajv = new Ajv({ allowUnionTypes: true, allErrors: true });
    const [record, analysis] = SCHEMAS.map((schema) =>
      ajv.compile(JSON.parse(generateSchema(schema)) as object),
    );
    const asPrinted = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(record?.(asPrinted(buildRecord(analyses, []))), JSON.stringify(record?.errors)).toBe(true);
    for (const one of analyses) {
      expect(analysis?.(asPrinted(toAnalysisLine(one))), JSON.stringify(analysis?.errors)).toBe(true);
    }
  });

  it('are the same bytes on a second run', async () => {
    const [first, second] = [await analyzed(EXAMPLES), await analyzed(EXAMPLES)];
    expect(JSON.stringify(buildRecord(second, []))).toBe(JSON.stringify(buildRecord(first, [])));
  });
});
