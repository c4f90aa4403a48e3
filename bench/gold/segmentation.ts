import { splitSentences } from '../../src/analysis/language/sentences/split-sentences.ts';
import type { Piece } from '../../src/analysis/language/tokens/tokenize.ts';
import { tokenize } from '../../src/analysis/language/tokens/tokenize.ts';
import type { Span } from '../../src/types/span.ts';
import type { Row } from '../measure.ts';
import { f1 } from '../measure.ts';
import type { GoldDocument } from './documents.ts';
import { goldDocuments } from './documents.ts';
import type { Part } from './treebank.ts';
import { goldSentences, parts, partSentences, treebankFile } from './treebank.ts';

/** What segmentation gives for a document, as spans. */
export interface Segmentation {
  words: Span[];
  /** Surface tokens: a multiword token is one. */
  tokens: Span[];
  sentences: Span[];
}

/** Cuts the raw text of a document. */
export function segment(text: string): Segmentation {
  const words = tokenize(text);
  return { words, tokens: surfaceTokens(words), sentences: splitSentences(text, words) };
}

function surfaceTokens(words: readonly Piece[]): Span[] {
  const tokens: Span[] = [];
  for (let index = 0; index < words.length;) {
    const count = words[index]?.multiword ?? 1;
    tokens.push({ start: words[index]?.start ?? 0, end: words[index + count - 1]?.end ?? 0 });
    index += count;
  }
  return tokens;
}

/** Spans that are exactly the same in both. */
export function countSame(found: readonly Span[], gold: readonly Span[]): number {
  const keys = new Set(gold.map(({ start, end }) => `${String(start)}-${String(end)}`));
  return found.filter(({ start, end }) => keys.has(`${String(start)}-${String(end)}`)).length;
}

/** Precision, recall and F1 of one layer over documents, spans compared by character offsets. */
export function scoreLayer(
  documents: readonly GoldDocument[],
  layer: keyof Segmentation,
): ReturnType<typeof f1> {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const document of documents) {
    const spans = segment(document.text)[layer];
    right += countSame(spans, document[layer]);
    found += spans.length;
    gold += document[layer].length;
  }
  return f1({ right, found, gold });
}

/** The usual parts, the news of GUM train (rules are not trained on it), and each genre of GUM dev to look at. */
export function segmentationParts(corpora: string): Part[] {
  const genres = [...new Set(goldSentences(corpora, 'gum-dev').map(({ genre }) => genre))].sort();
  return [
    ...parts,
    { what: 'gum-train news', split: 'gum-train', genre: 'news' },
    ...genres
      .filter((genre) => genre !== 'news')
      .map((genre): Part => ({ what: `gum-dev ${genre}`, split: 'gum-dev', genre, floors: false })),
  ];
}

/** A row for each part. */
export function segmentationRows(
  corpora: string,
  row: (documents: GoldDocument[]) => Pick<Row, 'figures' | 'size'>,
): Row[] {
  return segmentationParts(corpora).map((part) => ({
    what: part.what,
    corpus: treebankFile(part.split),
    ...(part.floors === false ? { floors: false } : {}),
    ...row(goldDocuments(partSentences(corpora, part))),
  }));
}
