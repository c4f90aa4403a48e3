import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../src/analysis/language/sentences/split-sentences.ts';
import { tokenize } from '../../src/analysis/language/tokens/tokenize.ts';

/** Texts without trees, one JSON object with a `text` a line; used on this machine only, never shipped. */
const FILES = [
  'quotes/polnear-train.jsonl.gz',
  'quotes/polnear-dev.jsonl.gz',
  'stories/news-cluster.jsonl.gz',
  'time/wikiwars.jsonl.gz',
  'comparison/newswcl50-dev.jsonl.gz',
];
const SHORTEST = 4;
const LONGEST = 80;

/** Different sentences of the unlabelled news and history in the corpora folder, as forms. */
export function readUnlabelled(corpora: string): string[][] {
  const found = new Map<string, string[]>();
  for (const file of FILES) {
    const lines = gunzipSync(readFileSync(`${corpora}/${file}`))
      .toString('utf8')
      .split('\n');
    for (const line of lines) {
      if (line === '') continue;
      const { text } = JSON.parse(line) as { text: string };
      for (const forms of sentencesOf(text)) found.set(forms.join(' '), forms);
    }
  }
  return [...found.values()];
}

function sentencesOf(text: string): string[][] {
  const pieces = tokenize(text);
  return splitSentences(text, pieces)
    .map(({ first, last }) => pieces.slice(first, last).map(({ form }) => form))
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}
