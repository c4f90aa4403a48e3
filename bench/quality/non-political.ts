import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyzeReports, buildRecord } from '../../src/pipeline/index.ts';
import type { Report } from '../../src/types/article.ts';
import type { Measure, Row } from '../measure.ts';

const CORPUS = 'stories/news-cluster.jsonl.gz';
const KINDS = ['engagements', 'positions', 'postures', 'assessments'] as const;

/** Articles of each category that are read: every n-th, so that the whole stays under half a minute. */
const SAMPLE = 24;

/** World news is what the record is for; in all others a diplomatic record should be nearly empty. */
const POLITICAL = 'world';

interface Article {
  id: string;
  outlet: string;
  title: string | null;
  published: string | null;
  text: string;
  category: string;
}

type Counts = Record<(typeof KINDS)[number], number>;

/**
 * Items printed an article by category of news, the fewer the better: the aim is 0.3 engagements and positions in an
 * article that is not political. `READOUT_LIST=1` prints the engagements and positions of those articles.
 */
export const measure: Measure = {
  name: 'non-political',
  corpora: [CORPUS],
  models: ['models/grammar.bin', 'models/lemmas.json', 'models/names.bin'],
  measure(corpora) {
    const articles = readArticles(corpora);
    const categories = [...new Set(articles.map(({ category }) => category))].sort();
    const read = categories.map((category) => {
      const sampled = everyNth(articles.filter((article) => article.category === category));
      return { category, counts: sampled.map(countItems) };
    });
    const others = read.filter(({ category }) => category !== POLITICAL).flatMap(({ counts }) => counts);
    return [
      ...read.map(({ category, counts }) => rowOf(category, counts)),
      rowOf(`all but ${POLITICAL}`, others),
    ];
  },
};

function readArticles(corpora: string): Article[] {
  const lines = gunzipSync(readFileSync(join(corpora, CORPUS))).toString('utf8');
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
}

function everyNth(articles: readonly Article[]): Article[] {
  const step = Math.max(1, Math.floor(articles.length / SAMPLE));
  return articles.filter((_, index) => index % step === 0).slice(0, SAMPLE);
}

function countItems({ id, outlet, title, published, text, category }: Article): Counts {
  const known = { ...(title !== null && { title }), ...(published !== null && { published }) };
  const report: Report = { input: id, id, outlet, ...known, form: 'text', content: text };
  const { analyses } = analyzeReports([report], { asIs: false });
  const record = buildRecord(analyses, []);
  if (category !== POLITICAL) printItems(category, record);
  return Object.fromEntries(KINDS.map((kind) => [kind, record[kind].length])) as Counts;
}

function printItems(category: string, record: ReturnType<typeof buildRecord>): void {
  if ((process.env.READOUT_LIST ?? '') === '') return;
  const quoteOf = ({ evidence }: { evidence: { quote: string }[] }): string => evidence[0]?.quote ?? '';
  for (const one of record.engagements)
    console.log(`${category} ${one.format} ${one.status} | ${quoteOf(one)}`);
  for (const one of record.positions) console.log(`${category} ${one.kind} | ${quoteOf(one)}`);
}

function rowOf(what: string, counts: readonly Counts[]): Row {
  const each = (...kinds: (typeof KINDS)[number][]): number =>
    kinds.reduce((sum, kind) => sum + counts.reduce((all, one) => all + one[kind], 0), 0) /
    Math.max(1, counts.length);
  return {
    what,
    corpus: CORPUS,
    figures: {
      engagements: each('engagements'),
      positions: each('positions'),
      both: each('engagements', 'positions'),
      postures: each('postures'),
      assessments: each('assessments'),
    },
    size: { articles: counts.length },
    // Fewer is better here, and floors know only "more is better".
    floors: false,
  };
}
