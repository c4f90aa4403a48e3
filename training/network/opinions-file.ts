import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ANSWERS, type Answers } from './batches.ts';
import type { Opinion } from './distil.ts';

const QUESTIONS = ['upos', 'xpos', 'head', 'relation'] as const;

/** Writes opinions, one sentence a line; weights in thousandths. */
export function writeOpinions(path: string, opinions: readonly Opinion[]): void {
  const lines = opinions.map((opinion) =>
    JSON.stringify([
      opinion.forms,
      [...opinion.heads],
      ...QUESTIONS.map((question) => {
        const { index, weight } = opinion[question];
        return [[...index], Array.from(weight, (share) => Math.round(1000 * share))];
      }),
    ]),
  );
  writeFileSync(path, gzipSync(lines.join('\n'), { level: 1 }));
}

/** Reads what writeOpinions wrote. */
export function readOpinions(path: string): Opinion[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.map((line) => {
    const [forms, heads, ...rest] = JSON.parse(line) as [string[], number[], ...[number[], number[]][]];
    const [upos, xpos, head, relation] = rest.map(([index, weight]) => answers(index, weight));
    if (!upos || !xpos || !head || !relation) throw new Error(`not an opinion: ${line.slice(0, 80)}`);
    return { forms, heads: Int32Array.from(heads), upos, xpos, head, relation };
  });
}

function answers(index: readonly number[], weight: readonly number[]): Answers {
  if (index.length % ANSWERS !== 0) throw new Error('opinions with another number of answers');
  return { index: Int32Array.from(index), weight: Float32Array.from(weight, (share) => share / 1000) };
}
