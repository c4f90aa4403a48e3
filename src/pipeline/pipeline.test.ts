import { describe, expect, it } from 'vitest';
import type { AnyAnnotator } from '../types/analysis.ts';
import type { Report } from '../types/article.ts';
import { analyzeReports } from './index.ts';

const reportOf = (input: string, words: string): Report => ({
  input,
  form: 'text',
  content: `The envoys of Ruritania and Sylvania met for three hours about the ${words}, a diplomat said.`,
});

/** Reads nothing, and breaks on a report that names the harbour. */
const brittle: AnyAnnotator = {
  name: 'brittle',
  needs: [],
  gives: ['times'],
  annotate({ text }) {
    if (text.includes('harbour')) throw new RangeError('no such token');
    return { times: [] };
  },
};

describe('analyzeReports', () => {
  it('makes a mistake of an annotator a problem of that report, and the others go on', () => {
    const reports = [
      reportOf('a.txt', 'fishing grounds'),
      reportOf('b.txt', 'harbour'),
      reportOf('c.txt', 'islands'),
    ];
    const done: number[] = [];
    const { analyses, problems } = analyzeReports(reports, {
      asIs: false,
      annotators: [brittle],
      onProgress: (count) => done.push(count),
    });
    expect(analyses.map(({ article }) => /the (?<what>fishing|islands)/.exec(article.text)?.[1])).toEqual([
      'fishing',
      'islands',
    ]);
    expect(problems).toEqual([
      {
        code: 'E-INTERNAL',
        stage: 'pipeline',
        input: 'b.txt',
        message: expect.stringMatching(/^b\.txt: .*RangeError: no such token.*report this/) as string,
      },
    ]);
    expect(problems[0]?.message).not.toMatch(/\n|\bat .*\.ts/);
    expect(done).toEqual([1, 2, 3]);
  });

  it('reads the same report once', () => {
    const { analyses, problems } = analyzeReports(
      [reportOf('a.txt', 'islands'), reportOf('b.txt', 'islands')],
      {
        asIs: false,
        annotators: [brittle],
      },
    );
    expect(analyses).toHaveLength(1);
    expect(problems.map(({ code, input }) => [code, input])).toEqual([['W-DUPLICATE', 'b.txt']]);
  });

  it('keeps what cleaning found about a report that fails to be an article', () => {
    const { analyses, problems } = analyzeReports([{ input: 'x', form: 'text', content: 'Share' }], {
      asIs: false,
      annotators: [brittle],
    });
    expect(analyses).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['E-EMPTY']);
  });
});
