import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { Article } from '../../types/article.ts';
import type { Timex } from '../../types/timex.ts';
import { annotateClauses } from '../clauses/index.ts';
import { annotateLanguage } from '../language/index.ts';
import { findTimes } from './find-times.ts';
import { annotateTimes } from './index.ts';

interface Case {
  text: string;
  published: string | null;
  times: [quote: string, value: string][];
  range?: string;
  anchor?: string;
}

function timesOf(text: string, published: string | null): Timex[] {
  const article = { text, published: { value: published, basis: 'given' } } as Article;
  const { sentences, tokens } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  return annotateTimes.annotate(article, { sentences, tokens, clauses }).times;
}

describe('time expressions', () => {
  it.each(readCases<Case>(import.meta.url, 'time.cases.jsonl'))(
    '$published: $text',
    ({ text, published, times, range, anchor }) => {
      const found = timesOf(text, published);
      expect(found.map(({ quote, edtf, value }) => [quote, edtf ?? value])).toEqual(times);
      for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
      if (range !== undefined) expect(found.map((time) => time.range)).toEqual(times.map(() => range));
      if (anchor !== undefined) expect(found[0]?.anchor).toBe(anchor);
    },
  );

  it('says on what ground a date stands', () => {
    const [friday, full] = timesOf('Guards left on Monday and on March 3, 2021.', '2021-12-31');
    expect(friday).toMatchObject({
      basis: 'relative',
      anchor: '2021-12-31',
      rule: 'weekday/past',
      weekday: 1,
    });
    expect(full).toMatchObject({ basis: 'explicit', anchor: null, rule: 'month-first', precision: 'day' });
    const [open] = timesOf('Guards left on Monday.', null);
    expect(open).toMatchObject({ basis: 'unresolved', edtf: null, weekday: 1, anchor: null });
  });

  it('takes no weekday from a publication date that is only a month', () => {
    expect(timesOf('Guards left on Monday.', '2021-12')[0]?.edtf).toBeNull();
  });

  it('finds dates without tags and trees', () => {
    const found = findTimes({ text: 'Guards left on May 3, 2021.', document: null, tokens: [], clauses: [] });
    expect(found.map(({ edtf }) => edtf)).toEqual(['2021-05-03']);
  });

  it.each([
    '1 ',
    'Monday ',
    '(',
    'the ',
    'January ',
    '12 and ',
    '2014-',
    'a week ',
    '1,',
    'twenty ',
    'last ',
    "'",
    'two days after ',
    '"Monday ',
    '"today" said Monday ',
  ])('reads a megabyte of %j in linear time', (piece) => {
    const short = timeOf(piece.repeat(Math.ceil(250_000 / piece.length)));
    const long = timeOf(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    // Four times the text: well below the sixteen times of a quadratic reading.
    expect(long).toBeLessThan(Math.max(short, 50) * 12);
    expect(long).toBeLessThan(6000);
  });
});

/** Milliseconds of processor time: what else the machine does is left out. */
function timeOf(text: string): number {
  const begin = process.cpuUsage().user;
  findTimes({ text, document: 19_000, tokens: [], clauses: [] });
  return (process.cpuUsage().user - begin) / 1000;
}
