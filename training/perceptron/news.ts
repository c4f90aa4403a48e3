import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../src/analysis/language/sentences/split-sentences.ts';
import { tokenize } from '../../src/analysis/language/tokens/tokenize.ts';
import { seededRandom, shuffled } from './random.ts';

/** News without trees: read on this machine only, never shipped. */
const newsFiles = ['quotes/polnear-train.jsonl.gz', 'stories/news-cluster.jsonl.gz'];
const shortest = 6;
const longest = 50;

/** Different sentences of the unlabelled news in the corpora folder, drawn by a seed, up to this many words. */
export function readNews(corpora: string, words: number): string[][] {
  const sentences = new Map<string, string[]>();
  for (const file of newsFiles) {
    const lines = gunzipSync(readFileSync(join(corpora, file)))
      .toString('utf8')
      .split('\n');
    for (const line of lines) {
      if (line === '') continue;
      const { text } = JSON.parse(line) as { text: string };
      for (const forms of sentencesOf(text)) sentences.set(forms.join(' '), forms);
    }
  }
  let left = words;
  return shuffled([...sentences.values()], seededRandom(11)).filter(({ length }) => {
    left -= length;
    return left >= 0;
  });
}

function sentencesOf(text: string): string[][] {
  const pieces = tokenize(text);
  return splitSentences(text, pieces)
    .map(({ first, last }) => pieces.slice(first, last).map(({ form }) => form))
    .filter(({ length }) => length >= shortest && length <= longest);
}
