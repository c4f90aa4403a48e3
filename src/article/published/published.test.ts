import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { matchDate, toEdtf } from './parse-date.ts';
import { resolvePublished } from './resolve-published.ts';

type Case = { stamp: string; edtf: string | null; rest?: string } | { url: string; edtf: string | null };

const cases = readCases<Case>(import.meta.url, 'published.cases.jsonl');

describe('dates of publication', () => {
  it.each(cases.filter((row) => 'stamp' in row))('reads the stamp $stamp', ({ stamp, edtf, rest }) => {
    const match = matchDate(stamp);
    const year = match?.date.year ?? null;
    expect(match === null || year === null ? null : toEdtf({ ...match.date, year })).toBe(edtf);
    if (rest !== undefined) expect(stamp.slice(match?.length)).toBe(rest);
  });

  it.each(cases.filter((row) => 'url' in row))('reads the address $url', ({ url, edtf }) => {
    const sources = { report: { input: 'x', url }, claims: [], years: [], coarse: [], unread: [] };
    expect(resolvePublished(sources).published.value).toBe(edtf);
  });

  it.each([
    ['Call with the regent of Belmar: 18 September 2019', '2019-09-18'],
    ['Call with the regent of Belmar: September 2019', null],
    ['The war that began on 18 September 2019', null],
    ['Belmar: 18 September 2019 was the day it broke', null],
  ])('reads the title %s', (title, value) => {
    const sources = { report: { input: 'x' }, title, claims: [], years: [], coarse: [], unread: [] };
    expect(resolvePublished(sources).published.value).toBe(value);
  });

  it.each([
    ['2020-03-08', ['W-DATE']],
    ['2022-03-07', []],
    ['2022', []],
  ])('compares the metadata %s with the address', (published, codes) => {
    const report = { input: 'x', url: 'https://kolm.example/20220308/talks.html', published };
    const { problems } = resolvePublished({ report, claims: [], years: [], coarse: [], unread: [] });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
