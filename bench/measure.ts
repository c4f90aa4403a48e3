/** One line of a table: some figures on some text. */
export interface Row {
  /** What was measured: "gum-dev news". With the measure's name and the figure's it is the key of a floor. */
  what: string;
  /** The corpus file it was measured on, relative to the corpora folder. */
  corpus: string;
  /** Quality figures, higher is better, in per cent. */
  figures: Record<string, number>;
  /** `false` for rows that are only to be looked at; the figures of all others have floors. */
  floors?: false;
  /** How much it was measured on: { words: 16241 }. Printed, not compared. */
  size?: Record<string, number>;
}

/** One quality measure: a file of `bench/quality/` exports it, under any name. */
export interface Measure {
  name: string;
  /** Corpus files it reads, relative to the corpora folder; it is skipped by name where one is missing. */
  corpora: readonly string[];
  /** Files of the repository that it needs and that may be missing: models. Skipped by name without them. */
  models?: readonly string[];
  /** `corpora` is the corpora folder. */
  measure(corpora: string): Row[] | Promise<Row[]>;
}

/** Precision, recall and their harmonic mean in per cent. */
export function f1(counts: { right: number; found: number; gold: number }): {
  precision: number;
  recall: number;
  f1: number;
} {
  const { right, found, gold } = counts;
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return { precision, recall, f1: found + gold === 0 ? 0 : (200 * right) / (found + gold) };
}

/** Whether an export of a module is a measure. */
export function isMeasure(value: unknown): value is Measure {
  return typeof value === 'object' && value !== null && 'measure' in value && 'corpora' in value;
}
