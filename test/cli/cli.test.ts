import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnalysisLine } from '../../src/types/analysis.ts';
import type { SituationRecord } from '../../src/types/record.ts';
import { PROGRAM, runProgram } from './run-program.ts';

const REPORT = `ZENDA, May 4, 2023 (Northern Wire) - Foreign Minister Anna Kestrel of Ruritania met her Sylvanian
counterpart Jon Weld in Basel on Thursday.

READ MORE: What the envoys want
`;
const CLEAN = 'The envoys of both countries will meet again on Friday, a Ruritanian diplomat said.\r\n';

const folder = mkdtempSync(join(tmpdir(), 'readout-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function lines(stdout: string): AnalysisLine[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnalysisLine);
}

const report = file('report.txt', REPORT);
const rows = file(
  'rows.jsonl',
  `${JSON.stringify({ id: 'r1', text: CLEAN })}\n{bad\n${JSON.stringify({ id: 'r2', text: REPORT })}\n`,
);

describe('readout', () => {
  it('prints its help on standard output', async () => {
    const { code, stdout, stderr } = await runProgram(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const command of ['report', 'analyze', 'parse'])
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  const wrong: [string, string[], RegExp][] = [
    ['an unknown command', ['reprot', 'x'], /unknown command 'reprot'.*\n.*Did you mean report/],
    ['an unknown option', ['report', '--jsno', 'x'], /unknown option '--jsno'.*\n.*Did you mean --json/],
    ['no file', ['report'], /missing required argument/],
    ['two formats', ['report', '--json', '--markdown', 'x'], /cannot be used with/],
    ['no command', [], /Usage: readout/],
    [
      'a folder that does not exist for the result',
      ['report', report, '--out', join(folder, 'no/x.md')],
      /cannot write/,
    ],
  ];
  for (const [name, args, hint] of wrong) {
    it(`answers ${name} with a hint and exit code 2`, async () => {
      const { code, stdout, stderr } = await runProgram(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(hint);
    });
  }

  it('says what to do where its dependencies are not installed', async () => {
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    cpSync(join(PROGRAM, '..'), join(copy, 'bin'), { recursive: true });
    writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
    const { code, stderr } = await runProgram(['--help'], { program: join(copy, 'bin/readout.js') });
    expect(code).toBe(2);
    expect(stderr).toContain(`npm ci\` in ${copy}`);
  });
});

describe('readout analyze', () => {
  it('prints one line an article in input order and names each input that failed', async () => {
    const { code, stdout, stderr } = await runProgram([
      'analyze',
      rows,
      join(folder, 'none.txt'),
      report,
      '--json',
    ]);
    const articles = lines(stdout).map(({ article }) => article);
    expect(articles.map(({ id }) => id).slice(0, 2)).toEqual(['r1', 'r2']);
    expect(articles).toHaveLength(3);
    expect(articles[1]).toMatchObject({ agency: 'Northern Wire', filedFrom: 'Zenda' });
    expect(stderr).toMatch(/E-JSON .*rows\.jsonl#2.*\nE-NOT-FOUND .*none\.txt/);
    expect(code).toBe(1);
  });

  it('writes no colours where standard error is no terminal, also on a machine that sets CI', async () => {
    const { stderr } = await runProgram(['analyze', join(folder, 'none.txt')], { env: { CI: 'true' } });
    expect(stderr).toMatch(/^E-NOT-FOUND /);
  });

  it('leaves a text as it is with --as-is', async () => {
    const { code, stdout } = await runProgram(['analyze', '--as-is', '-'], { input: CLEAN });
    expect(lines(stdout).map(({ article }) => article.text)).toEqual([CLEAN]);
    expect(code).toBe(0);
  });

  it('reads standard input beside files, and prints the same bytes each time', async () => {
    const once = await runProgram(['analyze', rows, '-'], { input: REPORT });
    const again = await runProgram(['analyze', rows, '-'], { input: REPORT });
    expect(lines(once.stdout)).toHaveLength(3);
    expect(again).toEqual(once);
  });

  it('ends quietly when its reader goes away', () => {
    const many = file(
      'many.jsonl',
      Array.from({ length: 60 }, (_, id) => JSON.stringify({ id, text: `${CLEAN} ${String(id)}` })).join(
        '\n',
      ),
    );
    const command = `'${process.execPath}' '${PROGRAM}' analyze '${many}' 2>'${folder}/err' | head -n 1 | wc -l`;
    expect(execFileSync('bash', ['-c', command], { encoding: 'utf8' }).trim()).toBe('1');
    expect(readFileSync(join(folder, 'err'), 'utf8')).toBe('');
  });
});

describe('readout report', () => {
  it('prints the record as JSON', async () => {
    const { code, stdout, stderr } = await runProgram(['report', '--json', 'report.txt'], { cwd: folder });
    const record = JSON.parse(stdout) as SituationRecord;
    expect(record.articles).toHaveLength(1);
    expect(record.articles[0]?.published).toEqual({ value: '2023-05-04', basis: 'dateline' });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('prints the brief, and the same into a file', async () => {
    const out = join(folder, 'brief.md');
    const printed = await runProgram(['report', report]);
    const written = await runProgram(['report', report, '--out', out]);
    expect(printed.stdout).toContain('#');
    expect([written.stdout, readFileSync(out, 'utf8')]).toEqual(['', printed.stdout]);
  });

  it('gives an empty record and exit code 1 where nothing could be read', async () => {
    const inputs = [file('empty.txt', ''), file('binary.txt', Buffer.from([0, 1, 2, 0, 255])), folder];
    const { code, stdout, stderr } = await runProgram(['report', '--json', ...inputs]);
    const record = JSON.parse(stdout) as SituationRecord;
    expect(record.problems.map((problem) => problem.code)).toEqual(['E-EMPTY', 'E-BINARY', 'E-DIRECTORY']);
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect([code, record.articles]).toEqual([1, []]);
  });
});

describe('readout parse', () => {
  it('prints trees of a text and keeps the words of CoNLL-U', async () => {
    const raw = await runProgram(['parse', '-', '--conllu'], { input: 'The envoys met. They left.' });
    expect(raw.stdout.match(/^# text = .*$/gm)).toEqual(['# text = The envoys met.', '# text = They left.']);
    const again = await runProgram(['parse', '-', '--conllu', '--pretokenized'], { input: raw.stdout });
    expect([again.code, again.stdout]).toEqual([0, raw.stdout]);
  });

  it('names the line of what is no CoNLL-U', async () => {
    const args = ['parse', '--conllu', '--pretokenized', report];
    const { code, stdout, stderr } = await runProgram(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^E-CONLLU .*report\.txt: .*line 1/);
  });

  it('wants its output format stated', async () => {
    expect((await runProgram(['parse', report])).code).toBe(2);
  });
});

/** A node of the system that is older than the one the project brings along. */
function olderNode(): string | null {
  const candidates = ['/usr/bin/node', '/usr/local/bin/node'];
  const older = candidates.find((path) => {
    try {
      return Number(/\d+/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[0]) < 24;
    } catch {
      return false;
    }
  });
  return older ?? null;
}

const older = olderNode();
describe.runIf(older !== null)('readout on an older system node', () => {
  const node = older ?? '';

  it('continues on the bundled node, through a link and from any folder', async () => {
    const link = join(folder, 'readout');
    symlinkSync(PROGRAM, link);
    const { code, stdout } = await runProgram(['analyze', '-'], {
      node,
      program: link,
      cwd: folder,
      input: CLEAN,
    });
    expect([code, lines(stdout).length]).toEqual([0, 1]);
  });

  it('passes exit codes and signals on', async () => {
    expect((await runProgram(['reprot'], { node })).code).toBe(2);
    expect((await runProgram(['analyze', '-'], { node, signal: 'SIGTERM' })).signal).toBe('SIGTERM');
  });
});
