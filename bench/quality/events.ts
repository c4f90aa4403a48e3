import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../../src/analysis/annotate.ts';
import { annotateActors } from '../../src/analysis/actors/index.ts';
import { annotateClauses } from '../../src/analysis/clauses/index.ts';
import { annotateEvents } from '../../src/analysis/events/index.ts';
import { annotateLanguage } from '../../src/analysis/language/index.ts';
import { annotateAttributions } from '../../src/analysis/quotes/index.ts';
import { annotateTimes } from '../../src/analysis/time/index.ts';
import { ploverTypeOf } from '../../src/plover.ts';
import type { Analysis } from '../../src/types/analysis.ts';
import type { Article } from '../../src/types/article.ts';
import type { EventMention } from '../../src/types/event.ts';
import type { Measure, Row } from '../measure.ts';

const CORPUS = 'events/plv-train.tsv.gz';
/** What events are read from, and nothing else. */
const NEEDED = [
  annotateLanguage,
  annotateClauses,
  annotateActors,
  annotateTimes,
  annotateAttributions,
  annotateEvents,
];
const NONE = 'none';

/** One sentence of PLV with the words of its marked source and target and its root. */
export interface PlvRow {
  sentence: string;
  source: string;
  target: string;
  root: string;
}

/** PLV: the root of the event that fits the marked source and target best, chosen among the program's own events. */
export const measure: Measure = {
  name: 'events',
  corpora: [CORPUS],
  models: ['models/grammar.bin'],
  measure: (corpora) => [score(readPlv(corpora))],
};

/** The rows of the corpus. PLV's column "target" is empty in places: the marks in the sentence hold both. */
export function readPlv(corpora: string): PlvRow[] {
  const lines = gunzipSync(readFileSync(join(corpora, CORPUS)))
    .toString('utf8')
    .split('\n')
    .slice(1);
  return lines.flatMap((line) => {
    const [sentence = '', marked = '', , , root = ''] = line.split('\t');
    if (sentence === '') return [];
    const within = (tag: string): string => marked.split(`<${tag}>`)[1]?.split(`</${tag}>`)[0]?.trim() ?? '';
    return [{ sentence, source: within('s'), target: within('t'), root }];
  });
}

function score(rows: readonly PlvRow[]): Row {
  const found = rows.map((row) => {
    const analysis = annotate(
      { id: 'plv', text: row.sentence, published: { value: null, basis: 'unknown' } } as Article,
      NEEDED,
    );
    return { gold: row.root, mine: rootOf(row, analysis), events: analysis.events.length };
  });
  const roots = [...new Set(rows.map(({ root }) => root))].sort();
  const f1 = roots.map((root) => {
    const both = found.filter(({ gold, mine }) => gold === root && mine === root).length;
    const sum =
      found.filter(({ gold }) => gold === root).length + found.filter(({ mine }) => mine === root).length;
    return sum === 0 ? 0 : (200 * both) / sum;
  });
  const share = (count: number): number => (100 * count) / rows.length;
  return {
    what: 'plv-train',
    corpus: CORPUS,
    figures: {
      'macro F1': f1.reduce((sum, one) => sum + one, 0) / roots.length,
      accuracy: share(found.filter(({ gold, mine }) => gold === mine).length),
      'with an event': share(found.filter(({ mine }) => mine !== NONE).length),
      ...Object.fromEntries(roots.map((root, index) => [root, f1[index] ?? 0])),
    },
    size: { sentences: rows.length, events: found.reduce((sum, { events }) => sum + events, 0) },
  };
}

/** PLV's root of the event that fits best; "none" where there is no event. */
export function rootOf(row: PlvRow, analysis: Analysis): string {
  const [best] = analysis.events
    .map((event, index) => ({ event, index, fit: fitOf(row, event, analysis) }))
    .sort((a, b) => b.fit - a.fit || a.index - b.index);
  if (!best) return NONE;
  const type = ploverTypeOf(best.event);
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type;
}

/** 2 for the source among the actors, 1 for the target among the recipients, half for the other way round. */
function fitOf({ source, target, sentence }: PlvRow, event: EventMention, analysis: Analysis): number {
  const touches = (
    words: string,
    ids: readonly string[],
    phrases: readonly { start: number; end: number }[],
  ): boolean => {
    const start = words === '' ? -1 : sentence.indexOf(words);
    if (start < 0) return false;
    const mentions = analysis.entities
      .filter(({ id }) => ids.includes(id))
      .flatMap((entity) => entity.mentions);
    return [...phrases, ...mentions].some((span) => span.start < start + words.length && span.end > start);
  };
  const actors = (words: string): boolean => touches(words, event.actors, event.actor_phrases ?? []);
  const recipients = (words: string): boolean =>
    touches(words, event.recipients, event.recipient_phrases ?? []);
  return (
    (actors(source) ? 2 : recipients(source) ? 1 : 0) + (recipients(target) ? 1 : actors(target) ? 0.5 : 0)
  );
}
