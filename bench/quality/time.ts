/**
 * Time expressions on WikiWars, GUM's Wikinews dates and Recognizers-Text, with chrono-node and compromise-dates
 * beside. `node bench/quality/time.ts [wikiwars|gum|recognizers] [--misses]` prints it.
 */
import { intervalOf } from '../../src/dates/index.ts';
import type { Measure, Row } from '../measure.ts';
import { f1 } from '../measure.ts';
import {
  GUM_DATES,
  readGumDates,
  readRecognizers,
  readWikiWars,
  RECOGNIZERS,
  WIKIWARS,
} from './time-corpora.ts';
import type { GoldTime, TimeDocument } from './time-corpora.ts';
import { judgeRecognizer, leftOutOf } from './time-recognizers.ts';
import { SYSTEMS } from './time-systems.ts';
import type { Found, TimeSystem } from './time-systems.ts';

export type Report = (line: string) => void;

/** Strict spans and, on spans found, TIMEX3 values; expressions without a gold value count for the spans only. */
export function measureWikiWars(system: TimeSystem, documents: readonly TimeDocument[], report: Report): Row {
  const counts = { right: 0, found: 0, gold: 0 };
  let [values, valued] = [0, 0];
  for (const { id, published, text, times } of documents) {
    const found = new Map(
      system.find(text, published).map((time) => [`${String(time.start)}:${String(time.end)}`, time]),
    );
    counts.found += found.size;
    counts.gold += times.length;
    for (const gold of times) {
      const key = `${String(gold.start)}:${String(gold.end)}`;
      const match = found.get(key);
      found.delete(key);
      if (!match) {
        report(`miss\t${id}\t${gold.quote}\t${gold.value ?? ''}\t${around(text, gold)}`);
        continue;
      }
      counts.right += 1;
      if (gold.value === undefined || gold.value === 'null') continue;
      valued += 1;
      if (match.value === gold.value) values += 1;
      else report(`value\t${id}\t${gold.quote}\t${gold.value}\t${match.value}\t${around(text, gold)}`);
    }
    for (const extra of found.values())
      report(`extra\t${id}\t${text.slice(extra.start, extra.end)}\t${extra.value}\t${around(text, extra)}`);
  }
  const figures = { ...f1(counts), 'value accuracy': (100 * values) / Math.max(valued, 1) };
  return {
    what: `${system.name} wikiwars strict spans`,
    corpus: WIKIWARS,
    figures,
    size: { times: counts.gold },
  };
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 50), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s+/gu, ' ');
}

/** Dates that GUM tags, found by any overlap: their days must be the same. */
export function measureGum(system: TimeSystem, documents: readonly TimeDocument[], report: Report): Row {
  const counts = { gold: 0, met: 0, right: 0 };
  for (const { id, published, text, times } of documents) {
    const found = system.find(text, published);
    for (const gold of times) {
      // Tags that only bound a date stand on durations and vague phrases ("twelve years"), which have no day to compare.
      if (gold.when === undefined && gold.from === undefined) continue;
      counts.gold += 1;
      const matches = found.filter((time) => time.start < gold.end && time.end > gold.start);
      if (matches.length === 0) {
        report(`miss\t${id}\t${gold.quote}\t${goldText(gold)}\t${around(text, gold)}`);
        continue;
      }
      counts.met += 1;
      if (matches.some((match) => agrees(gold, match))) counts.right += 1;
      else
        report(
          `value\t${id}\t${gold.quote}\t${goldText(gold)}\t${matches.map(({ edtf, value }) => edtf ?? value).join(' ')}\t${published}\t${around(text, gold)}`,
        );
    }
  }
  return {
    what: `${system.name} gum news dates`,
    corpus: GUM_DATES,
    figures: {
      found: (100 * counts.met) / counts.gold,
      'value accuracy': (100 * counts.right) / Math.max(counts.met, 1),
    },
    size: { dates: counts.gold },
  };
}

function goldText(gold: GoldTime): string {
  return gold.when ?? `${gold.from ?? '..'}/${gold.to ?? '..'}`;
}

/** Same days; a clock time the same minute. */
function agrees(gold: GoldTime, { edtf }: Found): boolean {
  const ours = edtf === null ? null : intervalOf(edtf);
  if (edtf === null || ours === null) return false;
  const theirs = intervalOf(goldText(gold).replace(/:00$/u, ''));
  if (theirs === null) return false;
  if (gold.when?.includes('T') === true && !edtf.startsWith(gold.when.slice(0, 16))) return false;
  if (gold.when !== undefined || gold.from !== undefined)
    return ours.start === theirs.start && ours.end === theirs.end;
  return ours.start >= theirs.start && ours.end <= theirs.end;
}

/** Inputs of which every gold expression is found and means the same. */
export function measureRecognizers(system: TimeSystem, corpora: string, report: Report): Row {
  const counts = { kept: 0, right: 0, left: 0 };
  for (const input of readRecognizers(corpora)) {
    if (leftOutOf(input) !== null) {
      counts.left += 1;
      continue;
    }
    counts.kept += 1;
    const reference = input.Context?.ReferenceDateTime ?? '2016-11-07T00:00:00';
    const found = system.find(input.Input, reference);
    const wrong = judgeRecognizer(input, found, reference);
    if (wrong === null) counts.right += 1;
    else report(`${wrong}\t${reference}\t${input.Input.slice(0, 140)}`);
  }
  return {
    what: `${system.name} recognizers-text inputs`,
    corpus: RECOGNIZERS,
    figures: { right: (100 * counts.right) / counts.kept },
    size: { inputs: counts.kept, 'left out': counts.left },
  };
}

export const time: Measure = {
  name: 'time',
  corpora: [WIKIWARS, GUM_DATES, RECOGNIZERS],
  models: ['models/grammar.bin'],
  measure(corpora) {
    const wars = readWikiWars(corpora);
    const gum = readGumDates(corpora);
    const silent: Report = () => undefined;
    return SYSTEMS.flatMap((system) => [
      measureWikiWars(system, wars, silent),
      measureGum(system, gum, silent),
      measureRecognizers(system, corpora, silent),
    ]);
  },
};

/** Measures named on the command line, with the misses of Readout where asked for. */
function main(options: readonly string[]): void {
  const corpora = process.env.READOUT_CORPORA;
  if (corpora === undefined)
    throw new Error('READOUT_CORPORA names no folder: set it to the corpora to run this');
  const wanted = options.filter((option) => !option.startsWith('--'));
  const misses = options.includes('--misses');
  const systems = misses ? SYSTEMS.slice(0, 1) : SYSTEMS;
  const report: Report = (line) => (misses ? console.log(line) : undefined);
  for (const system of systems) {
    const rows = [
      ['wikiwars', () => measureWikiWars(system, readWikiWars(corpora), report)],
      ['gum', () => measureGum(system, readGumDates(corpora), report)],
      ['recognizers', () => measureRecognizers(system, corpora, report)],
    ] as const;
    for (const [name, measure] of rows) if (wanted.length === 0 || wanted.includes(name)) print(measure());
  }
}

function print({ what, figures, size }: Row): void {
  const numbers = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  console.log(`${what}: ${numbers.join(', ')} ${JSON.stringify(size)}`);
}

if (import.meta.main) main(process.argv.slice(2));
