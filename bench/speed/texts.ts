import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const NEWS = 'stories/news-cluster.jsonl.gz';
const EXAMPLES = new URL('../../examples/', import.meta.url);

/** As many texts as give at least `characters`: news of the corpora folder, else the examples over and over. */
export function benchTexts(
  corpora: string | undefined,
  characters: number,
): { from: string; texts: string[] } {
  const news = corpora === undefined ? null : join(corpora, NEWS);
  if (news !== null && existsSync(news)) return { from: NEWS, texts: upTo(newsTexts(news), characters) };
  const texts = readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, EXAMPLES), 'utf8'));
  return { from: 'examples/', texts: upTo(texts, characters) };
}

function newsTexts(path: string): string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

function upTo(texts: readonly string[], characters: number): string[] {
  const taken: string[] = [];
  let length = 0;
  for (let index = 0; length < characters && texts.length > 0; index++) {
    const text = texts[index % texts.length] ?? '';
    taken.push(text);
    length += text.length;
  }
  return taken;
}
