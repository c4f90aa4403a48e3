import { describe, expect, it } from 'vitest';
import { readCases } from '../../test/cases.ts';
import { evidenceOf } from '../evidence.ts';
import type { Evidence } from '../types/evidence.ts';
import { widenEvidence } from './widen.ts';

interface Case {
  case: string;
  text: string;
  passages: string[];
  fields: string[];
  is: string[];
}

describe('widenEvidence', () => {
  for (const row of readCases<Case>(import.meta.url, 'widen.cases.jsonl')) {
    it(row.case, () => {
      const article = { id: 'a', text: row.text };
      const words = (quote: string): Evidence => {
        const start = row.text.indexOf(quote);
        return evidenceOf(article, { start, end: start + quote.length });
      };
      const wide = widenEvidence(
        row.passages.map(words),
        row.fields.map(words),
        new Map([['a', { article }]]),
      );
      expect(wide.map(({ quote }) => quote)).toEqual(row.is);
      for (const { start, end, quote } of wide) expect(row.text.slice(start, end)).toBe(quote);
    });
  }

  it('keeps the words of an article whose text is not at hand', () => {
    const [passage, other] = ['a', 'b'].map((id) => ({ article: id, start: 0, end: 3, quote: 'met' }));
    const both = [passage, other].filter((one) => one !== undefined);
    expect(widenEvidence(both.slice(0, 1), both.slice(1), new Map())).toEqual(both);
  });
});
