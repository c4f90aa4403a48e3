import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../../test/cases.ts';
import { annotateLanguage } from '../index.ts';
import { decodeModel, encodeModel } from './model.ts';
import { findNames } from './index.ts';
import { readFileSync } from 'node:fs';

interface Case {
  text: string;
  /** All names, `type: words`, in text order. */
  names?: string[];
  /** Names that must be among them. */
  has?: string[];
}

function namesIn(text: string): string[] {
  const article = { text } as Parameters<typeof annotateLanguage.annotate>[0];
  const { names } = annotateLanguage.annotate(article, {});
  return names.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

describe('names in a document', () => {
  const cases = readCases<Case>(import.meta.url, 'names.cases.jsonl');
  it.each(cases)('$text', ({ text, names, has }) => {
    const found = namesIn(text);
    if (names) expect(found).toEqual(names);
    for (const name of has ?? []) expect(found).toContain(name);
  });

  it('takes no superlinear time on capitals without end', () => {
    const tokens = Array.from({ length: 60_000 }, (_, index) => ({
      start: index * 5,
      end: index * 5 + 4,
      form: 'Bank',
      lemma: 'Bank',
      upos: 'PROPN',
      xpos: 'NNP',
      head: -1,
      deprel: 'root',
      sentence: Math.floor(index / 1000),
    }));
    const sentence = { start: 0, end: 5, first: 0, last: 1 };
    const timed = (count: number) => {
      const start = performance.now();
      findNames('', tokens.slice(0, count), [sentence]);
      return performance.now() - start;
    };
    timed(5_000);
    expect(timed(60_000)).toBeLessThan(40 * Math.max(timed(6_000), 20));
  });

  it('reads back the model it writes', () => {
    const bytes = readFileSync(new URL('../../../../models/names.bin', import.meta.url));
    expect(Buffer.compare(Buffer.from(encodeModel(decodeModel(bytes))), bytes)).toBe(0);
    expect(() => decodeModel(bytes.subarray(0, 100))).toThrow(RangeError);
  });
});
