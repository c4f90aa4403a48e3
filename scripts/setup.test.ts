import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, since it runs before anything is installed
import { missing as untyped } from './setup.js';

const missing = untyped as (folder?: string) => string | null;
const folder = mkdtempSync(join(tmpdir(), 'readout-setup-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A checkout with this lock file and with these packages installed. */
function checkout(locked: object, installed: object | null): string {
  mkdirSync(join(folder, 'node_modules/node/bin'), { recursive: true });
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  if (installed !== null)
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  return folder;
}

const LOCKED = { '': { version: '1.0.0' }, 'node_modules/a': { version: '1.0.0' } };

it('finds nothing missing where the installed packages are those of the lock', () => {
  expect(missing(checkout(LOCKED, { 'node_modules/a': { version: '1.0.0' } }))).toBeNull();
});

it('does not ask for optional packages of other platforms', () => {
  const locked = { ...LOCKED, 'node_modules/a-win32': { version: '1.0.0', optional: true } };
  expect(missing(checkout(locked, { 'node_modules/a': { version: '1.0.0' } }))).toBeNull();
});

it('names the package that changed in the lock', () => {
  expect(missing(checkout(LOCKED, { 'node_modules/a': { version: '0.9.0' } }))).toMatch(/^a changed/);
});

it('wants an installation in a fresh clone', () => {
  expect(missing(checkout(LOCKED, null))).toMatch(/not installed/);
});
