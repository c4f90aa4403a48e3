/**
 * Attributions against PolNeAR: exact F1 of source, cue and content spans, content of direct quotes, speakers of
 * matched contents, and the kinds of miss. `node bench/quality/quotes.ts [dev|train] [documents]` prints it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotateClauses } from '../../src/analysis/clauses/index.ts';
import { annotateLanguage } from '../../src/analysis/language/index.ts';
import { annotateAttributions } from '../../src/analysis/quotes/index.ts';
import type { Article } from '../../src/types/article.ts';
import type { Attribution, StatementKind } from '../../src/types/attribution.ts';
import type { Span } from '../../src/types/span.ts';
import type { Measure, Row } from '../measure.ts';
import { f1 } from '../measure.ts';

type Pairs = [number, number][];

export interface GoldAttribution {
  source: Pairs;
  cue: Pairs;
  content: Pairs;
  kind: StatementKind;
}

export interface GoldDocument {
  id: string;
  text: string;
  attributions: GoldAttribution[];
}

const PARTS = ['source', 'cue', 'content'] as const;
type Part = (typeof PARTS)[number];

interface Counts {
  right: number;
  found: number;
  gold: number;
}

export interface Score {
  parts: Record<Part, Counts>;
  /** Direct quotes: content spans inside quotation marks. */
  direct: Counts;
  /** Own direct contents that the corpus has as a content of any kind: it calls passages in '' '' indirect. */
  directRight: number;
  /** Contents of one exact span in common, and how many of them have the same source. */
  speakers: { matched: number; right: number };
  kinds: Record<StatementKind, Counts>;
  sieves: Map<string, { found: number; right: number; cue: number }>;
  errors: Map<string, string[]>;
  words: number;
}

/** The documents of a split; offsets turned from code points into UTF-16 units. */
export function readDocuments(corpora: string, split: string): GoldDocument[] {
  const lines = gunzipSync(readFileSync(join(corpora, `quotes/polnear-${split}.jsonl.gz`))).toString('utf8');
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => toUtf16(JSON.parse(line) as GoldDocument));
}

function toUtf16(document: GoldDocument): GoldDocument {
  if (!/[\u{10000}-\u{10ffff}]/u.test(document.text)) return document;
  const offsets: number[] = [];
  let at = 0;
  for (const character of document.text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  const move = (pairs: Pairs): Pairs => pairs.map(([start, end]) => [offsets[start] ?? 0, offsets[end] ?? 0]);
  const attributions = document.attributions.map((one) => ({
    ...one,
    source: move(one.source),
    cue: move(one.cue),
    content: move(one.content),
  }));
  return { ...document, attributions };
}

/** Attributions of a text by all rooms this one needs; entities are left out, they do not move spans. */
export function attributionsOf(text: string): { attributions: Attribution[]; words: number } {
  const article = { id: 'bench', text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  const layers = { sentences, tokens, names, clauses, entities: [] };
  return { attributions: annotateAttributions.annotate(article, layers).attributions, words: tokens.length };
}

export function emptyScore(): Score {
  const none = (): Counts => ({ right: 0, found: 0, gold: 0 });
  return {
    parts: { source: none(), cue: none(), content: none() },
    direct: none(),
    directRight: 0,
    speakers: { matched: 0, right: 0 },
    kinds: { direct: none(), indirect: none(), mixed: none() },
    sieves: new Map(),
    errors: new Map(),
    words: 0,
  };
}

const key = (start: number, end: number): string => `${String(start)}-${String(end)}`;
const goldKeys = (pairs: Pairs): string[] => pairs.map(([start, end]) => key(start, end));
const ownKeys = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => key(start, end));

function partOf(attribution: Attribution, part: Part): Span[] {
  if (part === 'content') return attribution.content;
  const span = part === 'source' ? attribution.speaker : attribution.cue;
  return span ? [span] : [];
}

/** Adds a document to the score: distinct exact spans, all attributions of a document taken together. */
export function addDocument(score: Score, document: GoldDocument, found: readonly Attribution[]): void {
  for (const part of PARTS) {
    const gold = new Set(document.attributions.flatMap((one) => goldKeys(one[part])));
    const own = new Set(found.flatMap((one) => ownKeys(partOf(one, part))));
    count(score.parts[part], gold, own);
  }
  const direct = (kind: StatementKind): boolean => kind === 'direct';
  const goldDirect = new Set(
    document.attributions.filter((one) => direct(one.kind)).flatMap((one) => goldKeys(one.content)),
  );
  const ownDirect = new Set(found.filter((one) => direct(one.kind)).flatMap((one) => ownKeys(one.content)));
  count(score.direct, goldDirect, ownDirect);
  const anyKind = new Set(document.attributions.flatMap((one) => goldKeys(one.content)));
  score.directRight += [...ownDirect].filter((span) => anyKind.has(span)).length;
  for (const kind of ['direct', 'indirect', 'mixed'] as const) {
    const gold = new Set(
      document.attributions.filter((one) => one.kind === kind).flatMap((one) => goldKeys(one.content)),
    );
    const own = new Set(found.filter((one) => one.kind === kind).flatMap((one) => ownKeys(one.content)));
    count(score.kinds[kind], gold, own);
  }
  compareAttributions(score, document, found);
}

function count(counts: Counts, gold: ReadonlySet<string>, own: ReadonlySet<string>): void {
  counts.gold += gold.size;
  counts.found += own.size;
  for (const span of own) if (gold.has(span)) counts.right += 1;
}

function compareAttributions(score: Score, document: GoldDocument, found: readonly Attribution[]): void {
  const byContent = new Map<string, GoldAttribution>();
  for (const one of document.attributions) for (const span of goldKeys(one.content)) byContent.set(span, one);
  const cues = new Set(document.attributions.flatMap((one) => goldKeys(one.cue)));
  const ownContent = new Set(found.flatMap((one) => ownKeys(one.content)));
  const ownCues = new Set(found.flatMap((one) => (one.cue ? ownKeys([one.cue]) : [])));
  for (const one of found) {
    const sieve = score.sieves.get(one.sieve) ?? { found: 0, right: 0, cue: 0 };
    score.sieves.set(one.sieve, sieve);
    sieve.found += 1;
    const gold = ownKeys(one.content)
      .map((span) => byContent.get(span))
      .find((match) => match !== undefined);
    if (gold) sieve.right += 1;
    if (one.cue && cues.has(key(one.cue.start, one.cue.end))) sieve.cue += 1;
    if (gold && gold.source.length > 0 && one.speaker) {
      score.speakers.matched += 1;
      if (goldKeys(gold.source).includes(key(one.speaker.start, one.speaker.end))) score.speakers.right += 1;
      else
        note(
          score,
          'source differs',
          show(document.text, one) + ` GOLD ${quote(document.text, gold.source)}`,
        );
    }
    if (!gold) note(score, errorOf(document, one), `${show(document.text, one)}${nearest(document, one)}`);
  }
  for (const one of document.attributions) {
    if (goldKeys(one.content).some((span) => ownContent.has(span))) continue;
    const cue = goldKeys(one.cue).some((span) => ownCues.has(span));
    const kind = cue ? 'missed: cue found, other content' : 'missed';
    const words = `${quote(document.text, one.source)} | ${quote(document.text, one.cue)} | ${quote(document.text, one.content)}`;
    note(score, `${kind} (${one.kind})`, words);
  }
}

/** The gold attribution with an overlapping cue, to print beside an error. */
function nearest(document: GoldDocument, one: Attribution): string {
  const { cue } = one;
  const gold = document.attributions.find(
    (other) => cue !== null && other.cue.some(([start, end]) => start < cue.end && cue.start < end),
  );
  return gold ? ` GOLD ${quote(document.text, gold.source)} | ${quote(document.text, gold.content)}` : '';
}

function errorOf(document: GoldDocument, one: Attribution): string {
  const overlap = (pairs: Pairs, span: Span): boolean =>
    pairs.some(([start, end]) => start < span.end && span.start < end);
  const cue = one.cue;
  const gold = cue === null ? undefined : document.attributions.find((other) => overlap(other.cue, cue));
  if (!gold) return `${one.sieve}: no such attribution`;
  const content = gold.content[0];
  const own = one.content[0];
  if (!content || !own || !one.content.some((span) => overlap(gold.content, span)))
    return `${one.sieve}: other content`;
  if (own.start !== content[0]) return `${one.sieve}: content begins elsewhere`;
  return own.end === content[1] ? `${one.sieve}: other spans` : `${one.sieve}: content ends elsewhere`;
}

function note(score: Score, kind: string, words: string): void {
  const known = score.errors.get(kind);
  if (known) known.push(words);
  else score.errors.set(kind, [words]);
}

function quote(text: string, pairs: Pairs): string {
  return pairs.map(([start, end]) => text.slice(start, end).replaceAll('\n', '¶')).join(' … ');
}

function show(text: string, one: Attribution): string {
  const content = one.content.map(({ start, end }): [number, number] => [start, end]);
  return `${one.speaker?.quote ?? '-'} | ${one.cue?.quote ?? '-'} | ${quote(text, content)}`;
}

export const measure: Measure = {
  name: 'quotes',
  corpora: ['quotes/polnear-dev.jsonl.gz'],
  models: ['models/grammar.bin', 'models/lemmas.json', 'models/names.bin'],
  measure(corpora) {
    const score = emptyScore();
    for (const document of readDocuments(corpora, 'dev')) {
      addDocument(score, document, attributionsOf(document.text).attributions);
    }
    return rowsOf(score, 'polnear-dev');
  },
};

/** The figures as rows of the quality table. */
export function rowsOf(score: Score, what: string): Row[] {
  const corpus = `quotes/${what}.jsonl.gz`;
  const { source, cue, content } = score.parts;
  const { matched, right } = score.speakers;
  const { recall } = f1(score.direct);
  const precision = (100 * score.directRight) / Math.max(1, score.direct.found);
  const kinds = Object.entries(score.kinds).map(([kind, counts]) => [`${kind} content`, f1(counts).f1]);
  return [
    { what, corpus, figures: { source: f1(source).f1, cue: f1(cue).f1, content: f1(content).f1 } },
    {
      what: `${what} direct quotes`,
      corpus,
      figures: { precision, recall, f1: (2 * precision * recall) / Math.max(1, precision + recall) },
      size: { spans: score.direct.gold },
    },
    {
      what: `${what} speakers of matched contents`,
      corpus,
      figures: { accuracy: (100 * right) / Math.max(1, matched) },
    },
    { what: `${what} by kind`, corpus, figures: Object.fromEntries(kinds) as Record<string, number> },
  ];
}

/** Everything as text: figures, sieves, the most frequent kinds of error with examples of each. */
export function renderScore(score: Score, examples: number): string {
  const lines: string[] = [];
  const line = (name: string, counts: Counts): void => {
    const { precision, recall, f1: value } = f1(counts);
    lines.push(
      `${name.padEnd(22)} P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${value.toFixed(1)} (${String(counts.gold)})`,
    );
  };
  for (const part of PARTS) line(part, score.parts[part]);
  line('direct content', score.direct);
  const { found } = score.direct;
  lines.push(
    `direct, any gold kind  P ${((100 * score.directRight) / Math.max(1, found)).toFixed(1)} (${String(found)})`,
  );
  for (const [kind, counts] of Object.entries(score.kinds)) line(`kind ${kind}`, counts);
  const { matched, right } = score.speakers;
  lines.push(
    `speakers of matched    ${((100 * right) / Math.max(1, matched)).toFixed(1)} (${String(matched)})`,
  );
  for (const [name, sieve] of score.sieves) {
    lines.push(
      `sieve ${name.padEnd(20)} found ${String(sieve.found)}, content right ${String(sieve.right)}, cue right ${String(sieve.cue)}`,
    );
  }
  const errors = [...score.errors].sort((a, b) => b[1].length - a[1].length).slice(0, 20);
  for (const [kind, list] of errors) {
    lines.push(`${String(list.length).padStart(5)} ${kind}`);
    const step = Math.max(1, Math.floor(list.length / Math.max(1, examples)));
    for (let at = 0; at < list.length && at < step * examples; at += step)
      lines.push(`        ${list[at] ?? ''}`);
  }
  return lines.join('\n');
}

if (import.meta.main) {
  const corpora = process.env.READOUT_CORPORA;
  if (corpora === undefined)
    throw new Error('READOUT_CORPORA names no folder: set it to the corpora to run this');
  const [split = 'dev', documents = '1000', examples = '0'] = process.argv.slice(2);
  const score = emptyScore();
  for (const document of readDocuments(corpora, split).slice(0, Number(documents))) {
    const { attributions, words } = attributionsOf(document.text);
    score.words += words;
    addDocument(score, document, attributions);
  }
  console.log(renderScore(score, Number(examples)));
}
