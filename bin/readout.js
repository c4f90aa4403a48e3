#!/usr/bin/env node
// Plain JavaScript for any Node >= 18: finds the Node 24 that runs the program, then hands over to it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED_MAJOR = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'src/views/cli/main.ts');
/** Compiled code is kept between runs: it saves a third of the start-up. Where it cannot be written, Node goes on without. */
const cache = join(root, 'node_modules/.cache/readout');
const installed = root.includes(`${sep}node_modules${sep}`);
const stripTypes = join(root, 'bin/strip-types.js');

/** The folder of an installed package, looked for as Node does: in each node_modules from here upwards. */
function packageFolder(name) {
  for (let folder = root; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

function fail(message) {
  process.stderr.write(`readout: ${message}\n`);
  process.exit(2);
}

/** The Node that the project brings along (npm package `node`), or null. */
function bundledNode() {
  const folder = packageFolder('node');
  const path = folder && join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return path && existsSync(path) ? path : null;
}

/** Runs the program in another Node; signals go to it, and its end becomes the end of this process. */
function continueOn(node) {
  const imports = installed ? ['--import', pathToFileURL(stripTypes).href] : [];
  const child = spawn(node, [...imports, main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: cache, ...process.env },
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`cannot start ${node}: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 0);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const here = Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR;
const node = here ? process.execPath : bundledNode();
if (packageFolder('commander') === null || node === null) {
  const why =
    node === null
      ? `Node ${NEEDED_MAJOR} is missing (this is ${process.version})`
      : 'dependencies are missing';
  fail(`${why}. Run \`npm ci\` in ${root} once (\`npm start\` does it too), then try again.`);
} else if (here) {
  module.enableCompileCache?.(cache);
  if (installed) await import(pathToFileURL(stripTypes).href);
  await import(pathToFileURL(main).href);
} else {
  continueOn(node);
}
