// `npm start`: sets up, then does the main job on the examples. Plain JavaScript for any Node >= 18.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.js';

/** `--no-serve` keeps its meaning when there is a page to serve: print the record and end. */
const KNOWN = new Set(['--no-serve']);
const unknown = process.argv.slice(2).find((argument) => !KNOWN.has(argument));
if (unknown !== undefined) {
  process.stderr.write(
    `npm start knows no ${unknown}; it takes --no-serve. For your own files: ./bin/readout.js report FILE...\n`,
  );
  process.exit(2);
}

setUp();
const examples = readdirSync(join(root, 'examples'))
  .filter((name) => !name.startsWith('.') && !name.endsWith('.md'))
  .sort()
  .map((name) => `examples/${name}`);
const { status } = spawnSync(process.execPath, ['bin/readout.js', 'report', ...examples], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
process.stdout.write(`
---
This is the situation record of the ${examples.length} files in examples/.
Your own reports:  ./bin/readout.js report FILE...          (--json for the whole record, --help for more)
Read on:           README.md, docs/architecture.md, CONTRIBUTING.md
`);
