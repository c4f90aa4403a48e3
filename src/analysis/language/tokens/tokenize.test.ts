import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../../test/cases.ts';
import type { Piece } from './tokenize.ts';
import { tokenize } from './tokenize.ts';

interface Case {
  text: string;
  words: string;
}

/** Words apart by a space, words of one multiword token by a bar. */
function render(pieces: readonly Piece[]): string {
  let inside = 0;
  return pieces
    .map((piece, index) => {
      if (piece.multiword !== undefined) inside = piece.multiword;
      const mark = index === 0 ? '' : inside > 0 && piece.multiword === undefined ? '|' : ' ';
      inside = Math.max(0, inside - 1);
      return mark + piece.form;
    })
    .join('');
}

function expectExact(text: string, pieces: readonly Piece[]): void {
  let at = 0;
  for (const { start, end, form } of pieces) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(form).toBe(text.slice(start, end));
    expect(form).not.toMatch(/[\s\t\n]/);
    at = end;
  }
  const left = pieces.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  expect(left).toMatch(/^[\s\p{Cc}\u200b\u200e\u200f\u2060\ufeff]*$/u);
}

describe('tokenize', () => {
  for (const { text, words } of readCases<Case>(import.meta.url, './tokenize.cases.jsonl')) {
    it(`cuts ${JSON.stringify(text)}`, () => {
      const pieces = tokenize(text);
      expect(render(pieces)).toBe(words);
      expectExact(text, pieces);
    });
  }

  it('covers all but white space with exact offsets, whatever the text', () => {
    const parts = fc.constantFrom(
      ...'aZ09.,\'’"“-–/@:&$%()[]?! \n\té中😀'.match(/./gsu)!,
      "n't",
      'U.S.',
      'www.',
      're-',
      'Jan.',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
        const text = words.join('');
        expectExact(text, tokenize(text));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('reads a megabyte of anything in a moment', () => {
    const odd = ['.', '"', "a'", 'a.', 'a@', 're-', '1,', 'http://', '😀', "'a", 'A&', 'a/b', '[1]'];
    for (const part of odd) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      const before = performance.now();
      tokenize(text);
      expect(performance.now() - before, part).toBeLessThan(5000);
    }
  });
});
