import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotateLanguage } from '../../src/analysis/language/index.ts';
import { intervalOf } from '../../src/dates/index.ts';
import { clusterReports } from '../../src/stories/cluster.ts';
import type { StoryReport } from '../../src/stories/story.ts';
import { termCounts, type ReportTerms } from '../../src/stories/terms.ts';
import type { Article } from '../../src/types/article.ts';
import type { Layers } from '../../src/types/analysis.ts';
import type { Measure, Row } from '../measure.ts';

const CORPORA = ['stories/news-cluster.jsonl.gz', 'comparison/newswcl50-dev.jsonl.gz'] as const;

interface Report {
  title?: string | null;
  text: string;
  published?: string | null;
  event: string;
}

/** B-cubed of stories against gold events; reports come in order of publication, day by day. */
export const measure: Measure = {
  name: 'stories',
  corpora: CORPORA,
  models: ['models/grammar.bin'],
  measure: (corpora) => CORPORA.map((corpus) => score(corpora, corpus)),
};

function score(corpora: string, corpus: string): Row {
  const reports = gunzipSync(readFileSync(join(corpora, corpus)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Report);
  const arriving = reports.map((report, index): StoryReport => ({
    id: String(index).padStart(4, '0'),
    day: intervalOf((report.published ?? '').slice(0, 10))?.start ?? null,
    terms: termsOf(report),
    keys: [],
  }));
  const cluster = (threshold?: number): number[][] =>
    clusterReports(arriving, threshold).map(({ members }) => members.map(Number));
  const stories = cluster();
  const events = reports.map(({ event }) => event);
  const runs = THRESHOLDS.map((threshold) => cluster(threshold));
  return {
    what: corpus.split('/')[1] ?? corpus,
    corpus,
    figures: { ...bCubed(stories, events), 'f1, cross-validated': crossValidated(runs, events) },
    size: { reports: reports.length, stories: stories.length },
  };
}

/** Thresholds that cross-validation chooses among. */
const THRESHOLDS = [0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.12, 0.13, 0.14, 0.15, 0.16];
const FOLDS = 5;

/**
 * F1 where the threshold of each fifth of the events is the one that is best on the other four fifths: what a
 * threshold is worth on events that it was not chosen on.
 */
function crossValidated(runs: readonly (readonly number[][])[], events: readonly string[]): number {
  const names = [...new Set(events)].sort();
  const foldOf = new Map(names.map((name, index) => [name, index % FOLDS]));
  const total: Sums = { precision: 0, recall: 0, reports: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inside = (event: string): boolean => foldOf.get(event) === fold;
    const f1s = runs.map((stories) => f1Of(sumsOf(stories, events, (event) => !inside(event))));
    const chosen = runs[f1s.indexOf(Math.max(...f1s))] ?? [];
    const sums = sumsOf(chosen, events, inside);
    total.precision += sums.precision;
    total.recall += sums.recall;
    total.reports += sums.reports;
  }
  return 100 * f1Of(total);
}

function termsOf({ title, text }: Report): ReportTerms {
  const read = (words: string) => annotateLanguage.annotate({ text: words } as Article, {} as Layers);
  return termCounts(read(text).tokens, read(title ?? '').tokens);
}

interface Sums {
  precision: number;
  recall: number;
  reports: number;
}

function f1Of({ precision, recall, reports }: Sums): number {
  if (reports === 0 || precision + recall === 0) return 0;
  return (2 * precision * recall) / (precision + recall) / reports;
}

/** F1 over the mean precision and recall of all the reports summed up. */
function bCubed(stories: readonly number[][], events: readonly string[]): Record<string, number> {
  const { precision, recall } = sumsOf(stories, events, () => true);
  const { length: reports } = events;
  return {
    precision: (100 * precision) / reports,
    recall: (100 * recall) / reports,
    f1: 100 * f1Of({ precision, recall, reports }),
  };
}

/** Bagga and Baldwin (1998): precision and recall of each report's story, summed over the reports of some events. */
function sumsOf(
  stories: readonly (readonly number[])[],
  events: readonly string[],
  counts: (event: string) => boolean,
): Sums {
  const sizes = new Map<string, number>();
  for (const event of events) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  const sums: Sums = { precision: 0, recall: 0, reports: 0 };
  for (const story of stories) {
    for (const report of story) {
      const event = events[report] ?? '';
      if (!counts(event)) continue;
      const same = story.filter((other) => events[other] === event).length;
      sums.precision += same / story.length;
      sums.recall += same / (sizes.get(event) ?? 1);
      sums.reports += 1;
    }
  }
  return sums;
}
