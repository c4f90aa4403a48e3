import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

// Writes models/terms.json: in how many documents of the train splits of EWT and GUM each lemma stands.
const corpora = process.env.READOUT_CORPORA;
if (corpora === undefined) throw new Error('READOUT_CORPORA names no folder: set it to the corpora to train');

/** Lemmas of fewer documents are left out: half of all, and unseen words count about the same. */
const LEAST = 2;

function documents(file: string): Set<string>[] {
  const found: Set<string>[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc')) found.push(new Set());
    const [id = '', , lemma] = line.split('\t');
    if (lemma !== undefined && /^\d+$/.test(id)) found.at(-1)?.add(lemma.toLowerCase());
  }
  return found;
}

const all = ['ewt-train', 'gum-train'].flatMap((split) =>
  documents(join(corpora, 'treebank', `${split}.conllu.gz`)),
);
const counts = new Map<string, number>();
for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
const terms: Record<string, string[]> = {};
for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count >= LEAST && !word.includes(' ') && /[\p{L}\p{N}]/u.test(word))
    (terms[String(count)] ??= []).push(word);
}
const lines = Object.entries(terms).map(
  ([count, words]) => `  ${JSON.stringify(count)}: ${JSON.stringify(words.join(' '))}`,
);
const json = `{\n "documents": ${String(all.length)},\n "terms": {\n${lines.join(',\n')}\n }\n}\n`;
writeFileSync(new URL('../models/terms.json', import.meta.url), json);
console.log(`models/terms.json: ${String(Buffer.byteLength(json))} bytes, ${String(all.length)} documents`);
