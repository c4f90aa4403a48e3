import type { Row } from './measure.ts';

/** What a figure may not fall under, and the corpus file it was measured on. */
export interface Floor {
  floor: number;
  corpus: string;
  sha256: string;
}

/** Floors by key: `measure / what / figure`. */
export type Floors = Record<string, Floor>;

/** A figure as it was just measured. */
export interface Figure extends Floor {
  key: string;
}

export interface FloorVerdict {
  key: string;
  kind: 'under' | 'new' | 'above' | 'corpus-changed' | 'vanished';
  message: string;
}

/** The figures of a measure's rows that have floors, to two decimals. `digest` gives a corpus file's SHA-256. */
export function figuresOf(name: string, rows: readonly Row[], digest: (corpus: string) => string): Figure[] {
  return rows.flatMap((row) => {
    if (row.floors === false) return [];
    return Object.entries(row.figures).map(([figure, value]) => ({
      key: floorKey(name, row.what, figure),
      floor: round(value),
      corpus: row.corpus,
      sha256: digest(row.corpus),
    }));
  });
}

export function floorKey(measure: string, what: string, figure: string): string {
  return `${measure} / ${what} / ${figure}`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Compares figures with floors; floors of measures that ran and gave no such figure have vanished. */
export function compareFloors(
  floors: Readonly<Floors>,
  figures: readonly Figure[],
  ran: readonly string[],
): FloorVerdict[] {
  const verdicts = figures.flatMap((figure) => verdictOf(floors[figure.key], figure));
  const measured = new Set(figures.map(({ key }) => key));
  for (const key of Object.keys(floors)) {
    const belongs = ran.some((name) => key.startsWith(`${name} / `));
    if (belongs && !measured.has(key)) {
      verdicts.push({ key, kind: 'vanished', message: 'has a floor but is no longer measured' });
    }
  }
  return verdicts;
}

function verdictOf(floor: Floor | undefined, figure: Figure): FloorVerdict[] {
  const { key } = figure;
  if (!floor) return [{ key, kind: 'new', message: `${String(figure.floor)} has no floor yet` }];
  if (floor.sha256 !== figure.sha256) {
    return [{ key, kind: 'corpus-changed', message: `its floor was measured on another ${floor.corpus}` }];
  }
  if (figure.floor < floor.floor) {
    return [
      { key, kind: 'under', message: `${String(figure.floor)} is under its floor ${String(floor.floor)}` },
    ];
  }
  const above = figure.floor > floor.floor;
  return above ? [{ key, kind: 'above', message: `${String(figure.floor)} > ${String(floor.floor)}` }] : [];
}

/** Floors after a run: `raise` takes over new and higher figures; those in `lower` whatever they are now. */
export function nextFloors(
  floors: Readonly<Floors>,
  figures: readonly Figure[],
  options: { raise: boolean; lower: readonly string[] },
): Floors {
  const next: Record<string, Floor> = { ...floors };
  for (const { key, ...figure } of figures) {
    const old = floors[key];
    const higher = !old || old.sha256 !== figure.sha256 || figure.floor > old.floor;
    if (options.lower.includes(key) || (options.raise && higher)) next[key] = figure;
  }
  const measured = new Set(figures.map(({ key }) => key));
  for (const key of options.lower) {
    if (!measured.has(key)) Reflect.deleteProperty(next, key);
  }
  const sorted = Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}
