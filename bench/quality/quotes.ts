/**
 * Attributions against PolNeAR: exact F1 of source, cue and content spans, by kind and by sieve, speakers of matched
 * contents, and the kinds of error. `node bench/quality/quotes.ts [dev|train] [documents] [examples]` prints it.
 */
import { annotateClauses } from '../../src/analysis/clauses/index.ts';
import { annotateLanguage } from '../../src/analysis/language/index.ts';
import { annotateAttributions } from '../../src/analysis/quotes/index.ts';
import type { Article } from '../../src/types/article.ts';
import type { Measure, Row } from '../measure.ts';
import { f1 } from '../measure.ts';
import { readDocuments } from './quotes-corpus.ts';
import type { Found, Score } from './quotes-score.ts';
import { KINDS, addDocument, emptyScore } from './quotes-score.ts';
import { renderScore } from './quotes-tables.ts';

/** Attributions of a text by all rooms this one needs; entities are left out, they do not move spans. */
export function attributionsOf(text: string): Found {
  const article = { id: 'bench', text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  const layers = { sentences, tokens, names, clauses, entities: [] };
  return { attributions: annotateAttributions.annotate(article, layers).attributions, tokens };
}

/** The score of a split, or of its first documents. */
export function scoreOf(corpora: string, split: string, documents = Infinity): Score {
  const score = emptyScore();
  for (const document of readDocuments(corpora, split).slice(0, documents)) {
    addDocument(score, document, attributionsOf(document.text));
  }
  return score;
}

export const measure: Measure = {
  name: 'quotes',
  corpora: ['quotes/polnear-dev.jsonl.gz'],
  models: ['models/grammar.bin', 'models/lemmas.json', 'models/names.bin'],
  measure: (corpora) => {
    const score = scoreOf(corpora, 'dev');
    console.log(`${renderScore(score)}\n\n${timeShare(readDocuments(corpora, 'dev'))}\n`);
    return rowsOf(score, 'polnear-dev');
  },
};

/** Processor time of the stage against that of the language layer, to look at; a test keeps it under two fifths. */
function timeShare(documents: readonly { text: string }[]): string {
  const spent = { language: 0, quotes: 0 };
  const timed = <T>(part: keyof typeof spent, run: () => T): T => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    spent[part] += (user + system) / 1000;
    return result;
  };
  for (const { text } of documents) {
    const article = { id: 'bench', text } as Article;
    const language = timed('language', () => annotateLanguage.annotate(article, {}));
    const { clauses } = annotateClauses.annotate(article, language);
    const layers = { ...language, clauses, entities: [] };
    timed('quotes', () => annotateAttributions.annotate(article, layers));
  }
  const share = (100 * spent.quotes) / Math.max(1, spent.language);
  return `time: ${spent.quotes.toFixed(0)} ms, ${share.toFixed(0)} % of the language layer's (aim: 40 % at most)`;
}

/** The figures as rows of the quality table. */
export function rowsOf(score: Score, what: string): Row[] {
  const corpus = `quotes/${what}.jsonl.gz`;
  const { source, cue, content } = score.parts;
  const { matched, right } = score.speakers;
  const direct = score.kinds.direct.content;
  const { recall } = f1(direct);
  const precision = (100 * score.directRight) / Math.max(1, direct.found);
  const kinds = KINDS.map((kind) => [`${kind} content`, f1(score.kinds[kind].content).f1]);
  return [
    { what, corpus, figures: { source: f1(source).f1, cue: f1(cue).f1, content: f1(content).f1 } },
    {
      what: `${what} direct quotes`,
      corpus,
      figures: { precision, recall, f1: (2 * precision * recall) / Math.max(1, precision + recall) },
      size: { spans: direct.gold },
    },
    {
      what: `${what} speakers of matched contents`,
      corpus,
      figures: { accuracy: (100 * right) / Math.max(1, matched) },
    },
    { what: `${what} by kind`, corpus, figures: Object.fromEntries(kinds) as Record<string, number> },
  ];
}

if (import.meta.main) {
  const corpora = process.env.READOUT_CORPORA;
  if (corpora === undefined)
    throw new Error('READOUT_CORPORA names no folder: set it to the corpora to run this');
  const [split = 'dev', documents = '1000', examples = '0'] = process.argv.slice(2);
  const score = scoreOf(corpora, split, Number(documents));
  console.log(renderScore(score, Number(examples)));
  for (const { what, figures } of rowsOf(score, `polnear-${split}`)) {
    const told = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(2)}`);
    console.log(`${what}: ${told.join(', ')}`);
  }
}
