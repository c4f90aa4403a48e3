import { f1 } from '../measure.ts';
import { renderTable } from '../table.ts';
import type { Counts, Score } from './quotes-score.ts';
import { KINDS, PARTS } from './quotes-score.ts';

/** How many kinds of error are printed. */
const MOST = 20;

/** The tables to look at: parts by kind, sieves, the most frequent kinds of error with `examples` of each. */
export function renderScore(score: Score, examples = 0): string {
  return [kindTable(score), sieveTable(score), errorTable(score), exampleLines(score, examples)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function kindTable({ parts, kinds }: Score): string {
  const cells = ({ right, found, gold }: Counts): string[] => {
    const { precision, recall, f1: value } = f1({ right, found, gold });
    return [precision.toFixed(1), recall.toFixed(1), value.toFixed(1), String(gold)];
  };
  const rows = [
    ...PARTS.map((part) => [`all ${part}`, ...cells(parts[part])]),
    ...KINDS.flatMap((kind) => PARTS.map((part) => [`${kind} ${part}`, ...cells(kinds[kind][part])])),
  ];
  return renderTable(['by kind', 'precision', 'recall', 'f1', 'gold'], rows);
}

function sieveTable({ sieves }: Score): string {
  const rows = [...sieves]
    .sort((a, b) => b[1].found - a[1].found || (a[0] < b[0] ? -1 : 1))
    .map(([name, { found, right, cue }]) => [name, ...[found, right, found - right, cue].map(String)]);
  return renderTable(['sieve', 'printed', 'content right', 'wrong', 'cue right'], rows);
}

function errorTable({ errors }: Score): string {
  const rows = mostFrequent(errors).map(([kind, list]) => [kind, String(list.length)]);
  return renderTable(['kind of error', 'count'], rows);
}

function exampleLines({ errors }: Score, examples: number): string {
  if (examples <= 0) return '';
  return [...errors]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([kind, list]) => {
      const step = Math.max(1, Math.floor(list.length / examples));
      const shown = list.filter((_, index) => index % step === 0).slice(0, examples);
      return [`${kind} (${String(list.length)})`, ...shown.map((words) => `    ${words}`)];
    })
    .join('\n');
}

function mostFrequent(errors: ReadonlyMap<string, string[]>): [string, string[]][] {
  return [...errors].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
}
