import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnalysisLine } from '../../src/types/analysis.ts';
import type { SituationRecord } from '../../src/types/record.ts';
import { runProgram, type Run } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-actors-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const CSV = `name,aliases,type,country,sector,from,to
Sylvan Guard,Forest Men,organization,SVN,MIL,,
Amara Obi,,person,NGA,OPP,,2023-05-28
Amara Obi,,person,NGA,GOV,2023-05-29,
`;
const PETRARCH = `; officers of the guard
JANA_WELD_ [SVNMIL <20230101] [SVNREB >20230101]
+JANA_THE_ELDER
NORTHERN_WATCH {NORTHERN_WATCHERS} [SVNGOV]
`;
const ARTICLE = {
  id: 'a1',
  outlet: 'Delta Post',
  published: '2023-06-02',
  text: 'Amara Obi met Jana Weld in Accra on Thursday. The Forest Men and the Northern Watch kept away from the river.',
};

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

let homes = 0;

/** A data folder of its own for each test. */
function home(): (args: readonly string[], input?: string) => Promise<Run> {
  homes += 1;
  const env = { XDG_DATA_HOME: join(folder, `home ${String(homes)}`) };
  return (args, input) => runProgram(args, { env, ...(input === undefined ? {} : { input }) });
}

async function codesOf(run: ReturnType<typeof home>, ...options: string[]): Promise<Record<string, string>> {
  const { stdout } = await run(['analyze', '-', ...options], JSON.stringify(ARTICLE));
  const { entities } = JSON.parse(stdout) as AnalysisLine;
  return Object.fromEntries(
    entities.map(({ name, country, sector }) => [name, `${country ?? '-'} ${sector ?? '-'}`]),
  );
}

const csv = file('my-actors.csv', CSV);
const petrarch = file('officers.txt', PETRARCH);
const report = file('report.jsonl', `${JSON.stringify(ARTICLE)}\n`);

describe('readout actors', { timeout: 60_000 }, () => {
  it('imports a CSV list, which every later analysis and report uses', async () => {
    const run = home();
    const before = await codesOf(run);
    expect(before['Sylvan Guard']).toBeUndefined();
    const imported = await run(['actors', 'import', csv]);
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    expect(imported.stdout).toContain('my-actors: 2 actors from CSV stored in');
    expect(await codesOf(run)).toMatchObject({ 'Amara Obi': 'NGA GOV', 'Sylvan Guard': 'SVN MIL' });
    const record = JSON.parse((await run(['report', report, '--json'])).stdout) as SituationRecord;
    expect(record.actors.find(({ name }) => name === 'Amara Obi')).toMatchObject({
      country: 'NGA',
      sector: 'GOV',
    });
    expect(await codesOf(run, '--no-lists')).toEqual(before);
  });

  it('imports a PETRARCH dictionary, whose codes hold by the date of the report', async () => {
    const run = home();
    const imported = await run(['actors', 'import', petrarch, '--name', 'officers-of-2023']);
    expect(imported.stdout).toContain('officers-of-2023: 2 actors from a PETRARCH dictionary');
    expect(await codesOf(run)).toMatchObject({ 'Jana Weld': 'SVN REB', 'Northern Watch': 'SVN GOV' });
  });

  it('prints the same bytes for the same lists, in whatever order they were imported', async () => {
    const [one, other] = [home(), home()];
    for (const path of [csv, petrarch]) await one(['actors', 'import', path]);
    for (const path of [petrarch, csv, csv]) await other(['actors', 'import', path]);
    const [a, b] = await Promise.all([
      one(['report', report, '--json']),
      other(['report', report, '--json']),
    ]);
    expect(a.stdout).toBe(b.stdout);
  });

  it('lists and removes what was imported', async () => {
    const run = home();
    expect(await run(['actors', 'list'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    await run(['actors', 'import', csv]);
    await run(['actors', 'import', petrarch]);
    expect((await run(['actors', 'list'])).stdout).toBe('my-actors\t2 actors\nofficers\t2 actors\n');
    expect(await run(['actors', 'remove', 'my-actors'])).toMatchObject({ code: 0 });
    expect((await run(['actors', 'list'])).stdout).toBe('officers\t2 actors\n');
    expect(await run(['actors', 'remove', '../my-actors'])).toMatchObject({ code: 2 });
  });

  it('names every line that cannot be used, and stores the others', async () => {
    const run = home();
    const bad = file('bad.csv', 'name,country\nAmara Obi,NGA\nJana Weld,XX\n');
    const imported = await run(['actors', 'import', bad]);
    expect(imported.code).toBe(1);
    expect(imported.stderr).toContain('bad.csv:3: ');
    expect(imported.stderr).toContain('"XX" is no country; write its ISO 3166-1 alpha-3 code, as USA');
    expect((await run(['actors', 'list'])).stdout).toBe('bad\t1 actor\n');
  });

  it('stores nothing of a file that is no list, and says which file is missing', async () => {
    const run = home();
    expect(await run(['actors', 'import', file('prose.txt', 'The envoys met.\n')])).toMatchObject({
      code: 1,
    });
    const missing = await run(['actors', 'import', join(folder, 'none.csv')]);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('none.csv');
    expect((await run(['actors', 'import', '-'], CSV)).code).toBe(2);
    expect((await run(['actors', 'list'])).stdout).toBe('');
  });

  it('says which stored list is damaged and reads the report without it', async () => {
    const run = home();
    await run(['actors', 'import', csv]);
    const stored = join(folder, `home ${String(homes)}`, 'readout', 'actors');
    expect(readdirSync(stored)).toEqual(['my-actors.json']);
    writeFileSync(join(stored, 'my-actors.json'), '{"version":1,"list":{}}');
    const { code, stderr, stdout } = await run(['report', report, '--json']);
    expect(code).toBe(1);
    expect(stderr).toContain('E-ACTOR-STORE');
    expect((JSON.parse(stdout) as SituationRecord).actors.length).toBeGreaterThan(0);
  });
});
