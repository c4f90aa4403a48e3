import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotateLanguage } from '../../src/analysis/language/index.ts';
import { intervalOf } from '../../src/dates/index.ts';
import { clusterVectors } from '../../src/stories/cluster.ts';
import { termCounts, weigh, type TermVector } from '../../src/stories/terms.ts';
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

/** B-cubed of stories against gold events, in order of publication. */
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
  const days = reports.map(({ published }) => intervalOf((published ?? '').slice(0, 10))?.start ?? null);
  const stories = clusterVectors(weigh(reports.map(termsOf)), days);
  const figures = bCubed(
    stories,
    reports.map(({ event }) => event),
  );
  return {
    what: corpus.split('/')[1] ?? corpus,
    corpus,
    figures,
    size: { reports: reports.length, stories: stories.length },
  };
}

function termsOf({ title, text }: Report): TermVector {
  const article = { text: `${title ?? ''}\n\n${text}` } as Article;
  return termCounts(annotateLanguage.annotate(article, {} as Layers));
}

/** Bagga and Baldwin (1998): precision and recall of each report's story, averaged over reports. */
function bCubed(stories: readonly number[][], events: readonly string[]): Record<string, number> {
  const sizes = new Map<string, number>();
  for (const event of events) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const story of stories) {
    for (const report of story) {
      const event = events[report] ?? '';
      const same = story.filter((other) => events[other] === event).length;
      precision += (100 * same) / story.length / events.length;
      recall += (100 * same) / (sizes.get(event) ?? 1) / events.length;
    }
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
