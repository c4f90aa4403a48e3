import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { StatementKind } from '../../src/types/attribution.ts';

/** Spans as `[start, end]`; a source, cue or content may have several. */
export type Pairs = [number, number][];

/** An attribution of the corpus. */
export interface GoldAttribution {
  source: Pairs;
  cue: Pairs;
  content: Pairs;
  kind: StatementKind;
}

/** A document of the corpus, offsets in UTF-16 units. */
export interface GoldDocument {
  id: string;
  text: string;
  attributions: GoldAttribution[];
}

/** The documents of a split of PolNeAR; offsets turned from code points into UTF-16 units. */
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
