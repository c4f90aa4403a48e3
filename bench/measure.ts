/** One line of a table: some figures on some text. */
export interface Row {
  /** What was measured: "gum-dev news". With the measure's name and the figure's it is the key of a floor. */
  what: string;
  /** The corpus file it was measured on, relative to the corpora folder. */
  corpus: string;
  /** Quality figures, higher is better, in per cent; each has its floor. */
  figures: Record<string, number>;
  /** How much it was measured on: { words: 16241 }. Printed, not compared. */
  size?: Record<string, number>;
}

/** One quality measure: a file of `bench/quality/` that exports `measure`. */
export interface Measure {
  name: string;
  /** Corpus files it reads, relative to the corpora folder; it is skipped by name where one is missing. */
  corpora: readonly string[];
  /** What else it needs: files of the repository (models). Skipped by name where one is missing. */
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
