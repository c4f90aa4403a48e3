import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-installed-'));
const home = join(folder, 'node_modules/readout');

interface Package {
  files: string[];
  dependencies: Record<string, string>;
}

/** A package as npm lays it out: below node_modules, where Node itself strips no types. */
function install(): void {
  const { files, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;
  mkdirSync(home, { recursive: true });
  for (const name of ['package.json', ...files.filter((file) => !file.startsWith('!'))]) {
    cpSync(join(ROOT, name), join(home, name), { recursive: true });
  }
  for (const name of Object.keys(dependencies)) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('an installed readout', () => {
  it('reads a report without a word on standard error', () => {
    install();
    const run = spawnSync(process.execPath, [join(home, 'bin/readout.js'), 'report', '-', '--json'], {
      input: 'Kenya and Uganda will hold talks in Nairobi on 5 March 2024, the Kenyan foreign ministry said.',
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toHaveProperty('engagements');
  });
});
