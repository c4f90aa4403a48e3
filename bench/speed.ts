import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenize } from '../src/analysis/language/tokens/tokenize.ts';
import type { SpeedReport } from './speed/contender.ts';
import { median } from './speed/contender.ts';
import { timeRooms } from './speed/rooms.ts';
import { benchTexts } from './speed/texts.ts';
import { renderTable } from './table.ts';

// npm run bench:speed   (see bench/README.md)
const CHARACTERS = 600_000;
const RUNS = 5;
const CHILD = fileURLToPath(new URL('./speed/child.ts', import.meta.url));
const MODELS = new URL('../models/', import.meta.url);

/** Runs one contender in a fresh process. */
function runChild(file: string, textFile: string, runs: number): SpeedReport {
  const output = execFileSync(process.execPath, [CHILD, file, textFile, String(runs)], { encoding: 'utf8' });
  return JSON.parse(output) as SpeedReport;
}

/** Sizes of the model files in megabytes. */
function modelSizes(): [file: string, megabytes: number][] {
  return readdirSync(MODELS)
    .filter((file) => !file.endsWith('.md'))
    .map((file) => [file, statSync(new URL(file, MODELS)).size / 1e6]);
}

const { from, texts } = benchTexts(process.env.READOUT_CORPORA, CHARACTERS);
const tokens = texts.reduce((sum, text) => sum + tokenize(text).length, 0);
console.log(
  `${String(texts.length)} texts of ${from}, ${String(tokens)} tokens; median of ${String(RUNS)} runs`,
);
console.log(`Node.js ${process.version}; each program in a process of its own, one after the other\n`);

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const textFile = join(folder, 'texts.json');
writeFileSync(textFile, JSON.stringify(texts));
const files = readdirSync(new URL('./speed/contenders/', import.meta.url)).sort();
const reports = files.map((file) => ({
  ...runChild(file, textFile, RUNS),
  // Start-up by itself, in processes that do nothing else.
  ready: median([1, 2, 3].map(() => runChild(file, textFile, 0).ready)),
}));
rmSync(folder, { recursive: true });

const speedOf = (report: SpeedReport): number => (tokens / median(report.runs)) * 1000;
const own = reports.find(({ name }) => name === 'readout');
const rows = reports
  .sort((a, b) => (a.name === 'readout' ? -1 : b.name === 'readout' ? 1 : speedOf(b) - speedOf(a)))
  .map((report) => [
    report.name,
    Math.round(speedOf(report)).toLocaleString('en'),
    Math.round((tokens / median(report.cpu)) * 1000).toLocaleString('en'),
    own ? `${(speedOf(own) / speedOf(report)).toFixed(2)} x` : '',
    `${report.ready.toFixed(0)} ms`,
    `${report.memory.toFixed(0)} MB`,
    String(report.items),
    report.does,
  ]);
const head = [
  'program',
  'tokens/s',
  'per CPU second',
  'readout is',
  'ready after',
  'memory',
  'items',
  'does',
];
console.log(renderTable(head, rows));

const sizes = modelSizes();
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
console.log(
  `\nmodels: ${total.toFixed(2)} MB (${sizes.map(([file, size]) => `${file} ${size.toFixed(2)}`).join(', ')})`,
);
console.log('to reach: 30,000 tokens/s, ready after 400 ms, models 8 MB, memory 250 MB');

const PASSES = 6;
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const rooms = timeRooms(texts, PASSES);
const whole = rooms.reduce((sum, { cpu }) => sum + cpu, 0);
console.log(`\nThe whole analysis, one core, best of ${String(PASSES)} passes (processor time)\n`);
console.log(
  renderTable(
    ['room', 'ms', 'share', 'MB/s'],
    [...rooms, { name: 'all', cpu: whole }].map(({ name, cpu }) => [
      name,
      cpu.toFixed(0),
      `${((100 * cpu) / whole).toFixed(1)} %`,
      (characters / 1000 / cpu).toFixed(2),
    ]),
  ),
);
console.log(`\n${Math.round((tokens / whole) * 1000).toLocaleString('en')} tokens/s`);
