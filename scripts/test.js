// `npm test`: sets up, then runs the tests on the bundled Node. Plain JavaScript for any Node >= 18.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundledNode, root, setUp } from './setup.js';

setUp();
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(bundledNode, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
