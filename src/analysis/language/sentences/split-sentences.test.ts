import { describe, expect, it } from 'vitest';
import { readCases } from '../../../../test/cases.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { splitSentences } from './split-sentences.ts';

/** `expect` are the sentences; without it they are `sentences`, which put together with `separator` are the text. */
interface Case {
  name: string;
  sentences?: string[];
  separator?: string;
  text?: string;
  expect?: string[];
}

function split(text: string): string[] {
  return splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  for (const row of readCases<Case>(import.meta.url, './split-sentences.cases.jsonl')) {
    const parts = row.sentences ?? row.expect ?? [];
    it(row.name, () => {
      expect(split(row.text ?? parts.join(row.separator ?? ' '))).toEqual(row.expect ?? parts);
    });
  }

  it('covers every word once, in order, whatever the text', () => {
    const odd = [
      '( \n'.repeat(50),
      '." '.repeat(60),
      'a.b '.repeat(40),
      '[1] . '.repeat(40),
      '\u0000\n\n"',
      'x '.repeat(900),
    ];
    for (const text of odd) {
      const pieces = tokenize(text);
      const sentences = splitSentences(text, pieces);
      expect(sentences[0]?.first ?? 0).toBe(0);
      expect(sentences.at(-1)?.last ?? 0).toBe(pieces.length);
      sentences.forEach(({ first, last, start, end }, index) => {
        expect(first).toBe(sentences[index - 1]?.last ?? 0);
        expect(last).toBeGreaterThan(first);
        expect([start, end]).toEqual([pieces[first]?.start, pieces[last - 1]?.end]);
      });
    }
  });

  it('cuts a run of words without an end, so that no tree grows without bound', () => {
    const sentences = splitSentences('word '.repeat(5000), tokenize('word '.repeat(5000)));
    expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(400);
  });
});
