import type { Attribution, StatementKind } from '../../src/types/attribution.ts';
import type { Span } from '../../src/types/span.ts';
import type { Token } from '../../src/types/token.ts';
import { errorsOf } from './quotes-errors.ts';
import type { GoldAttribution, GoldDocument, Pairs } from './quotes-corpus.ts';

export const PARTS = ['source', 'cue', 'content'] as const;
export const KINDS = ['direct', 'indirect', 'mixed'] as const;
export type Part = (typeof PARTS)[number];

/** Distinct spans: how many are in both, in ours, in the corpus. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

/** What a sieve printed, and how many of it have a right content and a right cue. */
export interface SieveCounts {
  found: number;
  right: number;
  cue: number;
}

/** Figures over documents; filled by `addDocument`. */
export interface Score {
  parts: Record<Part, Counts>;
  /** By kind of the attribution, each side by its own kind. */
  kinds: Record<StatementKind, Record<Part, Counts>>;
  /** Own direct contents that the corpus has as a content of any kind: it calls passages in '' '' indirect. */
  directRight: number;
  /** Contents of one exact span in common, and how many of them have the same source. */
  speakers: { matched: number; right: number };
  sieves: Map<string, SieveCounts>;
  /** Kind of error -> the words, for people to read. */
  errors: Map<string, string[]>;
}

/** What the program found in a document, with its tokens to count errors in words. */
export interface Found {
  attributions: readonly Attribution[];
  tokens: readonly Token[];
}

/** A score of nothing. */
export function emptyScore(): Score {
  const none = (): Counts => ({ right: 0, found: 0, gold: 0 });
  const parts = (): Record<Part, Counts> => ({ source: none(), cue: none(), content: none() });
  return {
    parts: parts(),
    kinds: { direct: parts(), indirect: parts(), mixed: parts() },
    directRight: 0,
    speakers: { matched: 0, right: 0 },
    sieves: new Map(),
    errors: new Map(),
  };
}

const goldKeys = (pairs: Pairs): string[] => pairs.map(([start, end]) => `${String(start)}-${String(end)}`);
const ownKeys = (spans: readonly Span[]): string[] =>
  goldKeys(spans.map(({ start, end }): [number, number] => [start, end]));

/** The spans of a part of an attribution. */
export function partOf(attribution: Attribution, part: Part): Span[] {
  if (part === 'content') return attribution.content;
  const span = part === 'source' ? attribution.speaker : attribution.cue;
  return span ? [span] : [];
}

/** Adds a document to the score: distinct exact spans, all attributions of a document taken together. */
export function addDocument(score: Score, document: GoldDocument, found: Found): void {
  const { attributions: gold } = document;
  const { attributions: own } = found;
  for (const part of PARTS) {
    count(score.parts[part], goldSpans(gold, part), ownSpans(own, part));
    for (const kind of KINDS) {
      const ofKind = (one: { kind: StatementKind }): boolean => one.kind === kind;
      count(
        score.kinds[kind][part],
        goldSpans(gold.filter(ofKind), part),
        ownSpans(own.filter(ofKind), part),
      );
    }
  }
  const contents = goldSpans(gold, 'content');
  const direct = own.filter(({ kind }) => kind === 'direct');
  score.directRight += [...ownSpans(direct, 'content')].filter((span) => contents.has(span)).length;
  countSieves(score, gold, own);
  countSpeakers(score, gold, own);
  for (const { kind, words } of errorsOf(document, found)) {
    const known = score.errors.get(kind);
    if (known) known.push(words);
    else score.errors.set(kind, [words]);
  }
}

function goldSpans(gold: readonly GoldAttribution[], part: Part): Set<string> {
  return new Set(gold.flatMap((one) => goldKeys(one[part])));
}

function ownSpans(own: readonly Attribution[], part: Part): Set<string> {
  return new Set(own.flatMap((one) => ownKeys(partOf(one, part))));
}

function count(counts: Counts, gold: ReadonlySet<string>, own: ReadonlySet<string>): void {
  counts.gold += gold.size;
  counts.found += own.size;
  for (const span of own) if (gold.has(span)) counts.right += 1;
}

function countSieves(score: Score, gold: readonly GoldAttribution[], own: readonly Attribution[]): void {
  const contents = goldSpans(gold, 'content');
  const cues = goldSpans(gold, 'cue');
  for (const one of own) {
    const sieve = score.sieves.get(one.sieve) ?? { found: 0, right: 0, cue: 0 };
    score.sieves.set(one.sieve, sieve);
    sieve.found += 1;
    if (ownKeys(one.content).some((span) => contents.has(span))) sieve.right += 1;
    if (ownKeys(partOf(one, 'cue')).some((span) => cues.has(span))) sieve.cue += 1;
  }
}

function countSpeakers(score: Score, gold: readonly GoldAttribution[], own: readonly Attribution[]): void {
  const byContent = new Map(gold.flatMap((one) => goldKeys(one.content).map((span) => [span, one] as const)));
  for (const { content, speaker } of own) {
    const match = ownKeys(content)
      .map((span) => byContent.get(span))
      .find((one) => one !== undefined);
    if (!match || match.source.length === 0 || !speaker) continue;
    score.speakers.matched += 1;
    if (goldKeys(match.source).includes(ownKeys([speaker])[0] ?? '')) score.speakers.right += 1;
  }
}
