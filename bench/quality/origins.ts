import { readFileSync } from 'node:fs';
import { analyzeReports } from '../../src/pipeline/index.ts';
import { findOrigins } from '../../src/stories/origins.ts';
import { passageAt } from '../../src/stories/passages.ts';
import type { Measure, Row } from '../measure.ts';
import { f1 } from '../measure.ts';

const CASES = new URL('../../src/stories/origins.cases.jsonl', import.meta.url);

/** Some reports on one thing; a passage is the right origin with its text, or `=w1` for that of another report. */
export interface OriginCase {
  case: string;
  /** Rules were written with `read` in view; `held` was looked at last. */
  half: 'read' | 'held';
  reports: {
    key: string;
    outlet: string;
    published: string;
    title?: string;
    passages: [origin: string, text: string][];
  }[];
}

/** Pairs of passages of different reports that are of one origin: those found against the right ones. */
export const measure: Measure = {
  name: 'origins',
  corpora: [],
  models: ['models/grammar.bin', 'models/names.bin'],
  measure: () => {
    const cases = readFileSync(CASES, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as OriginCase);
    return (['read', 'held'] as const).map((half) =>
      score(
        half,
        cases.filter((one) => one.half === half),
      ),
    );
  },
};

function score(half: string, cases: readonly OriginCase[]): Row {
  const counts = { right: 0, found: 0, gold: 0 };
  let reports = 0;
  for (const one of cases) {
    const passages = readPassages(one);
    reports += one.reports.length;
    passages.forEach((a, at) => {
      for (const b of passages.slice(at + 1)) {
        if (a.report === b.report) continue;
        const [gold, found] = [a.gold === b.gold, a.found === b.found];
        if (gold) counts.gold += 1;
        if (found) counts.found += 1;
        if (gold && found) counts.right += 1;
      }
    });
  }
  return {
    what: half,
    corpus: 'src/stories/origins.cases.jsonl',
    figures: f1(counts),
    // The cases lie in the repository and not among the corpora: origins.test.ts keeps the figures.
    floors: false,
    size: { cases: cases.length, reports, pairs: counts.gold },
  };
}

export interface ReadPassage {
  report: string;
  gold: string;
  found: string;
  /** The outlet or issuer found. */
  of: string | null;
  text: string;
}

/** The passages of a case with the right origin and the one that is found. */
export function readPassages({ reports }: OriginCase): ReadPassage[] {
  const texts = new Map<string, string>(
    reports.flatMap(({ key, passages }) =>
      passages.map(([, text], index) => [`=${key}${String(index + 1)}`, text] as const),
    ),
  );
  const written = reports.map((report) => ({
    ...report,
    passages: report.passages.map(([gold, text]) => ({ gold, text: texts.get(text) ?? text })),
  }));
  const { analyses } = analyzeReports(
    written.map(({ key, outlet, published, title, passages }) => ({
      input: key,
      id: key,
      outlet,
      published,
      ...(title === undefined ? {} : { title }),
      form: 'text',
      content: passages.map(({ text }) => text).join('\n\n'),
    })),
    { asIs: false },
  );
  const { passages: found } = findOrigins(analyses);
  return written.flatMap(({ key, passages }) =>
    passages.map(({ gold, text }) => {
      const article = analyses.find((analysis) => analysis.article.id === key)?.article;
      const start = (article?.text ?? '').indexOf(text.slice(-25));
      const passage = start < 0 ? null : passageAt(found.get(key) ?? [], { start, end: start });
      return { report: key, gold, found: passage?.origin ?? '', of: passage?.of ?? null, text };
    }),
  );
}
