// Plain JavaScript for any Node >= 18: installs what is missing, and nothing when all is there (no network).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node 24 that `npm ci` brings along. */
export const bundledNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/**
 * Why an installation is needed, or null. npm writes what it installed to `node_modules/.package-lock.json`:
 * where that agrees with `package-lock.json`, nothing has to be asked of the network.
 */
export function missing(folder = root) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(join(folder, 'node_modules/.package-lock.json'));
  if (Object.keys(installed).length === 0) return 'the dependencies are not installed yet';
  const differs = Object.entries(wanted).find(
    // Optional packages of other platforms are in the lock but are not installed.
    ([name, { version, optional }]) =>
      name !== '' && (installed[name] ? installed[name].version !== version : optional !== true),
  );
  if (differs) return `${differs[0].replace(/^.*node_modules\//, '')} changed in package-lock.json`;
  return existsSync(join(folder, 'node_modules/node/bin')) ? null : 'the bundled Node is missing';
}

/** Installs if needed; ends the process with a clear message where that fails. */
export function setUp() {
  const reason = missing();
  if (reason === null) return;
  process.stderr.write(`Setting up: ${reason}; running npm ci (once, needs the network) ...\n`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const result = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (result.status === 0 && existsSync(bundledNode)) return;
  process.stderr.write(
    result.status === 0
      ? 'npm ci did not bring the bundled Node: its install script must be allowed (npm config ignore-scripts must be false).\n'
      : `npm ci failed. Check the network and the registry (npm ping), then run it again in ${root}.\n`,
  );
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setUp();
