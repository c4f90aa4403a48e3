import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure, FloorVerdict, Floors } from './floors.ts';
import { compareFloors, figuresOf, nextFloors } from './floors.ts';
import type { Measure, Row } from './measure.ts';
import { isMeasure } from './measure.ts';
import { renderTable } from './table.ts';

// npm run bench:quality -- [measure…] [--raise] [--lower-floor KEY]…   (see bench/README.md)
const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    raise: { type: 'boolean', default: false },
    'lower-floor': { type: 'string', multiple: true, default: [] },
  },
});

const FLOORS = new URL('./floors.json', import.meta.url);
const MEASURES = new URL('./quality/', import.meta.url);
const corpora = process.env.READOUT_CORPORA ?? '';
const digests = new Map<string, string>();

/** SHA-256 of a corpus file. */
function digest(corpus: string): string {
  const known = digests.get(corpus);
  if (known !== undefined) return known;
  const found = createHash('sha256')
    .update(readFileSync(join(corpora, corpus)))
    .digest('hex');
  digests.set(corpus, found);
  return found;
}

async function loadMeasures(): Promise<Measure[]> {
  const files = readdirSync(MEASURES).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const modules = await Promise.all(
    files.sort().map((file) => import(new URL(file, MEASURES).href) as Promise<Record<string, unknown>>),
  );
  const measures = modules.flatMap((module) => Object.values(module).filter(isMeasure));
  const unknown = wanted.filter((name) => !measures.some((measure) => measure.name === name));
  if (unknown.length > 0) {
    console.error(
      `no measure ${unknown.join(', ')}; there are ${measures.map(({ name }) => name).join(', ')}`,
    );
    process.exit(2);
  }
  return measures.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
}

/** Why a measure cannot run, or ''. */
function missingFiles({ corpora: files, models = [] }: Measure): string {
  if (corpora === '') return 'READOUT_CORPORA names no folder of corpora';
  const absent = files.filter((file) => !existsSync(join(corpora, file)));
  if (absent.length > 0) return `READOUT_CORPORA has no ${absent.join(', ')}`;
  const untrained = models.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)));
  return untrained.length > 0 ? `there is no ${untrained.join(', ')} (npm run train)` : '';
}

function printRows(name: string, rows: readonly Row[]): void {
  const figures = [...new Set(rows.flatMap((row) => Object.keys(row.figures)))];
  const sizes = [...new Set(rows.flatMap((row) => Object.keys(row.size ?? {})))];
  const cells = rows.map((row) => [
    row.what,
    ...figures.map((figure) => row.figures[figure]?.toFixed(2) ?? ''),
    ...sizes.map((size) => String(row.size?.[size] ?? '')),
  ]);
  console.log(`${renderTable([name, ...figures, ...sizes], cells)}\n`);
}

function printVerdicts(verdicts: readonly FloorVerdict[]): boolean {
  const remedies: Record<FloorVerdict['kind'], string> = {
    under: 'mend it, or lower it on purpose with --lower-floor',
    vanished: 'measure it, or drop it on purpose with --lower-floor',
    'corpus-changed': 'measure the floor anew with --raise',
    new: '--raise keeps it',
    above: '--raise keeps it',
  };
  for (const { key, kind, message } of verdicts) {
    const failed = kind === 'under' || kind === 'vanished' || kind === 'corpus-changed';
    console.log(`${failed ? 'FLOOR' : 'note '}  ${key}: ${message} (${remedies[kind]})`);
  }
  return verdicts.some(({ kind }) => kind === 'under' || kind === 'vanished' || kind === 'corpus-changed');
}

const measured: Figure[] = [];
const ran: string[] = [];
for (const measure of await loadMeasures()) {
  const missing = missingFiles(measure);
  if (missing !== '') {
    console.log(`${measure.name}: skipped, ${missing}\n`);
    continue;
  }
  const rows = await measure.measure(corpora);
  printRows(measure.name, rows);
  measured.push(...figuresOf(measure.name, rows, digest));
  ran.push(measure.name);
}

const floors = existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors) : {};
const { raise, 'lower-floor': lower } = options;
const next = raise || lower.length > 0 ? nextFloors(floors, measured, { raise, lower }) : floors;
if (next !== floors) writeFileSync(FLOORS, `${JSON.stringify(next, null, 2)}\n`);
if (printVerdicts(compareFloors(next, measured, ran))) process.exitCode = 1;
