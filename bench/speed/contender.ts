/** One program of the comparison: a file of `bench/speed/contenders/` exports it as `contender`. */
export interface Contender {
  name: string;
  /** What it does to the text, in a few words. */
  does: string;
  /** Loads all models; what it gives is called with one text at a time and says how many items it found. */
  load(): Promise<(text: string) => number>;
}

/** What a child process reports of one contender. */
export interface SpeedReport {
  name: string;
  does: string;
  /** Milliseconds from the start of the process until a first sentence is done. */
  ready: number;
  /** Milliseconds of each measured run over all texts. */
  runs: number[];
  /** Processor milliseconds of the same runs, all threads together: steadier on a busy machine. */
  cpu: number[];
  /** Items found in one run, to see that work was done. */
  items: number;
  /** Highest resident memory in megabytes. */
  memory: number;
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
