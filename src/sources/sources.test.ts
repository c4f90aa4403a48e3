import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readCases } from '../../test/cases.ts';
import { readReports } from './index.ts';
import { collect } from './read-file.ts';
import { readInput } from './read-input.ts';

interface Case {
  case: string;
  text?: string;
  bytes?: string;
  /** Cyrillic letters to be put into windows-1251. */
  bytes_of?: string;
  repeat?: string;
  times?: number;
  charset?: string;
  mark?: string;
  gzip?: boolean;
  reports?: string[];
  problems?: string[];
  inputs?: string[];
}

/** Windows-1251 of basic Cyrillic: А-я stand in one block there and in Unicode. */
function cyrillicBytes(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (char) =>
      char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0),
    ),
  );
}

function bytesOf(row: Case): Buffer {
  if (row.bytes !== undefined) return Buffer.from(row.bytes, 'hex');
  if (row.bytes_of !== undefined) return cyrillicBytes(row.bytes_of);
  const text = row.repeat?.repeat(row.times ?? 1) ?? row.text ?? '';
  const bytes = Buffer.from(text, row.charset === 'utf16le' ? 'utf16le' : 'utf8');
  const marked = Buffer.concat([Buffer.from(row.mark ?? '', 'hex'), bytes]);
  return row.gzip === true ? gzipSync(marked) : marked;
}

describe('readInput', () => {
  for (const row of readCases<Case>(import.meta.url, 'read-input.cases.jsonl')) {
    it(row.case, async () => {
      const { reports, problems } = await readInput('f', bytesOf(row));
      expect(reports.map(({ content }) => content)).toEqual(row.reports ?? []);
      expect(problems.map(({ code }) => code)).toEqual(row.problems ?? []);
      if (row.inputs) expect(problems.map(({ input }) => input)).toEqual(row.inputs);
      for (const { message } of problems) expect(message).toMatch(/^f(?:#\d+)?: .{10,}\. .{10,}/);
    });
  }

  it('keeps every field of an article and its line', async () => {
    const row = {
      id: 'a',
      url: 'https://zenda.example/1',
      outlet: 'Zenda Post',
      title: 'T',
      published: '2023-05-04',
    };
    const { reports } = await readInput('f', Buffer.from(JSON.stringify({ ...row, text: 'One.' })));
    expect(reports).toEqual([{ input: 'f#1', ...row, form: 'text', content: 'One.' }]);
  });
});

describe('readReports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-sources-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function file(name: string, content: string | Buffer): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  async function codes(inputs: string[]): Promise<[number, string[]]> {
    const { reports, problems } = await readReports(inputs);
    return [reports.length, problems.map(({ code }) => code)];
  }

  it('reads the good inputs beside a missing file and a folder', async () => {
    const good = file('good.txt', 'The envoys met in Zenda.');
    expect(await codes([join(folder, 'none.txt'), good, folder])).toEqual([
      1,
      ['E-NOT-FOUND', 'E-DIRECTORY'],
    ]);
    expect(await codes([join(good, 'below-a-file')])).toEqual([0, ['E-NOT-FOUND']]);
  });

  it('reads a file once under two names, and a copy of it once', async () => {
    const one = file('one.txt', 'The envoys met in Basel.');
    const copy = file('copy.txt', 'The envoys met in Basel.');
    const link = join(folder, 'link.txt');
    symlinkSync(one, link);
    expect(await codes([one, one])).toEqual([1, ['W-DUPLICATE']]);
    expect(await codes([one, link])).toEqual([1, ['W-DUPLICATE']]);
    expect(await codes([one, copy])).toEqual([1, ['W-DUPLICATE']]);
  });

  it('keeps one text that two outlets printed', async () => {
    const rows = ['Zenda Post', 'Basel News'].map((outlet) =>
      JSON.stringify({ outlet, text: 'The envoys met.' }),
    );
    expect(await codes([file('two.jsonl', rows.join('\n'))])).toEqual([2, []]);
  });

  it('takes an id from the second report that uses it', async () => {
    const rows = ['One.', 'Two.'].map((text) => JSON.stringify({ id: 'a', text }));
    const { reports, problems } = await readReports([file('ids.jsonl', rows.join('\n'))]);
    expect(reports.map(({ id }) => id)).toEqual(['a', undefined]);
    expect(problems.map(({ code }) => code)).toEqual(['W-ID']);
  });

  it('reads standard input, which may be empty', async () => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('The envoys ');
      yield Buffer.from('met.');
    }
    const { reports } = await readReports(['-'], { standardInput: pieces() });
    expect(reports.map(({ input, content }) => [input, content])).toEqual([
      ['standard input', 'The envoys met.'],
    ]);
    expect(await codes(['-'])).toEqual([0, ['E-EMPTY']]);
  });

  it('stops reading at the largest size', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.alloc(1024);
    }
    expect(await collect('endless', endless(), 4096)).toMatchObject({ problem: { code: 'E-TOO-LARGE' } });
  });
});
