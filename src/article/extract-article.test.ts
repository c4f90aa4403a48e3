import { describe, expect, it } from 'vitest';
import { readCases } from '../../test/cases.ts';
import type { LeftOutReason, Notice, Report } from '../types/article.ts';
import { extractArticle } from './index.ts';

interface Case {
  case: string;
  lines: string[];
  /** The lines that stay, where they are not simply all lines that are not left out. */
  keeps?: string[];
  leaves: Record<string, LeftOutReason>;
  outlet?: string;
  url?: string;
  title_in?: string;
  published_in?: string;
  title?: string | null;
  outlet_is?: string | null;
  agency?: string | null;
  filedFrom?: string | null;
  published?: string | null;
  basis?: string;
  reason?: string;
  monthDay?: string;
  notices?: Notice[];
  problems?: string[];
}

const PROSE =
  'The two delegations spoke for three hours about the fishing grounds, a Ruritanian diplomat said on Thursday.';

function reportOf(row: Case): Report {
  return {
    input: 'report.txt',
    form: 'text',
    content: row.lines.map((line) => line.replaceAll('¶', PROSE)).join('\n'),
    ...(row.outlet === undefined ? {} : { outlet: row.outlet }),
    ...(row.url === undefined ? {} : { url: row.url }),
    ...(row.title_in === undefined ? {} : { title: row.title_in }),
    ...(row.published_in === undefined ? {} : { published: row.published_in }),
  };
}

/** Lines with text that must be left: those of the case, or all that are not left out whole or in front. */
function expectedLines(row: Case): string[] {
  if (row.keeps) return row.keeps.map((line) => line.replaceAll('¶', PROSE));
  const gone = Object.keys(row.leaves);
  return row.lines
    .map((line) => {
      const found = gone.find((quote) => line.trim().startsWith(quote));
      return (found === undefined ? line : line.trim().slice(found.length)).trim().replaceAll('¶', PROSE);
    })
    .filter((line) => line !== '');
}

/** What the case says about the article, for a comparison of these fields alone. */
function expectedFields(row: Case): Partial<Case> {
  const { title, outlet_is, agency, filedFrom, published, basis, reason, monthDay, notices, problems } = row;
  const fields = {
    title,
    outlet_is,
    agency,
    filedFrom,
    published,
    basis,
    reason,
    monthDay,
    notices,
    problems,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

describe('extractArticle', () => {
  for (const row of readCases<Case>(import.meta.url, 'extract-article.cases.jsonl')) {
    it(row.case, () => {
      const { article, problems } = extractArticle(reportOf(row));
      const leftOut = Object.fromEntries((article?.left_out ?? []).map(({ quote, why }) => [quote, why]));
      expect(leftOut).toEqual(row.leaves);
      const lines = (article?.text ?? '').split('\n').map((line) => line.trim());
      expect(lines.filter((line) => line !== '')).toEqual(expectedLines(row));
      const { value, basis, reason, monthDay } = article?.published ?? {};
      const given = { ...article, outlet_is: article?.outlet, published: value, basis, reason, monthDay };
      expect({ ...given, problems: problems.map(({ code }) => code) }).toMatchObject(expectedFields(row));
    });
  }

  it('takes a text as it is, to the letter, with --as-is', () => {
    const content = ' date 2023-05-04 ZENDA (AP) — \u00a0Text.\r\n\r\nREAD MORE: x\n';
    const { article } = extractArticle({ input: 'x', form: 'text', content }, { asIs: true });
    expect(article).toMatchObject({ text: content, left_out: [], notices: [], filedFrom: null });
    expect(article?.published).toEqual({ value: null, basis: 'unknown' });
  });

  it('keeps the id of the source and else makes one from the content', () => {
    const report: Report = { input: 'a', form: 'text', content: PROSE };
    expect(extractArticle({ ...report, id: 'row-7' }).article?.id).toBe('row-7');
    const id = extractArticle(report).article?.id;
    expect(id).toMatch(/^article-[0-9a-f]{12}$/);
    expect(extractArticle({ ...report, input: 'b' }).article?.id).toBe(id);
    expect(extractArticle({ ...report, outlet: 'Zenda Post' }).article?.id).not.toBe(id);
  });

  it('gives a problem and no article where no prose is left', () => {
    const { article, problems } = extractArticle({
      input: 'x',
      form: 'text',
      content: 'Advertisement\nShare',
    });
    expect(article).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['E-EMPTY']);
  });

  it('closes the gap of a line that was left out and no other', () => {
    const content = `${PROSE}\n\nREAD MORE: x\n\n${PROSE}\n\n\n${PROSE}`;
    const { article } = extractArticle({ input: 'x', form: 'text', content });
    expect(article?.text).toBe(`${PROSE}\n\n${PROSE}\n\n\n${PROSE}`);
  });

  it('joins the lines of a wrapped text', () => {
    const wrapped =
      'The two delegations spoke for three hours about the fishing\ngrounds, a diplomat said. They will meet again before the end of\nthe month, he added, but not in the capital of either country.\n\nThe next round was first planned for the spring, when a storm\nclosed the harbour.';
    const { article } = extractArticle({ input: 'x', form: 'text', content: wrapped });
    expect(article?.text.split('\n')).toHaveLength(3);
    expect(article?.text).toContain('the fishing grounds, a diplomat');
  });

  it('takes no time that grows faster than the text', () => {
    const pieces = [
      'A ',
      'BASEL, ',
      '(',
      '— ',
      'by A ',
      '| ',
      '1',
      'a. ',
      '“',
      '.”',
      '1900 GMT — ',
      '4 May 2023 ',
    ];
    const lines = [
      'A b\n',
      'Share\n',
      'By Anna Kestrel | 4 May 2023\n',
      'Envoys to meet again\n',
      `${PROSE}\r\n`,
    ];
    for (const piece of [...pieces, ...lines]) {
      const started = performance.now();
      extractArticle({ input: 'x', form: 'text', content: piece.repeat(200_000 / piece.length) });
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it('leaves every sentence in a megabyte on one line, whatever its letters and spaces', () => {
    const forms = [PROSE, PROSE.toUpperCase(), PROSE.replaceAll(' ', '\u00a0'), `\ufeff\u200f${PROSE}\u202c`];
    for (const form of forms) {
      const times = Math.ceil(1_000_000 / (form.length + 1));
      const { article } = extractArticle({ input: 'x', form: 'text', content: `${form} `.repeat(times) });
      expect(article?.left_out).toEqual([]);
      expect(article?.text.length).toBeGreaterThan(900_000);
    }
  });

  it('reads the same article from every kind of line end', () => {
    const lines = ['Zenda Evening Post', 'World', 'Envoys to meet again', '4 May 2023', PROSE, PROSE];
    const [first, ...others] = ['\n', '\r\n', '\r', '\u2028', '\n\n'].map((end) => {
      const { article } = extractArticle({ input: 'x', form: 'text', content: lines.join(end) });
      return [article?.title, article?.outlet, article?.published.value, article?.text.replace(/\n+/g, '\n')];
    });
    expect(first).toEqual(['Envoys to meet again', 'Zenda Evening Post', '2023-05-04', `${PROSE}\n${PROSE}`]);
    for (const other of others) expect(other).toEqual(first);
  });

  it('cuts nothing from a head with --as-is', () => {
    const content = `The Zenda Post\nWorld\nEnvoys to meet again\nBy AFP | 4 May 2023\n${PROSE}\nShare`;
    const { article } = extractArticle({ input: 'x', form: 'text', content }, { asIs: true });
    expect(article).toMatchObject({ text: content, left_out: [], title: null, outlet: null });
  });
});
