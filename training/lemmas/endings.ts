import { LONGEST_ENDING, longestMatch } from '../../src/analysis/language/lemmas/model.ts';

/** How often a word (lower case) was seen with each outcome. */
export type Observed = Map<string, Map<string, number>>;

/** Counts one more `outcome` of `word`. */
export function observe(observed: Observed, word: string, outcome: string): void {
  const outcomes = observed.get(word) ?? new Map<string, number>();
  observed.set(word, outcomes);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

/** When an ending enters: how many more words than before it gets right, and the share of its words that want it. */
export interface Choice {
  support: number;
  share: number;
}

/**
 * The smallest table found greedily whose longest match gives each word its most frequent outcome: from short endings to
 * long ones, an ending enters where its majority differs from what shorter ones say and `choice` allows
 * it; then whole words (`^went`) that are still wrong.
 */
export function learnEndings(observed: Observed, choice: Choice): Map<string, string> {
  const wanted = new Map<string, string>();
  for (const [word, outcomes] of observed) wanted.set(word, majority(outcomes));
  const table = new Map<string, string>();
  for (let length = 0; length <= LONGEST_ENDING; length++) addEndings(table, wanted, { length, choice });
  for (const [word, outcome] of wanted) {
    if (longestMatch(table, word) !== outcome) table.set(`^${word}`, outcome);
  }
  return table;
}

function addEndings(
  table: Map<string, string>,
  wanted: ReadonlyMap<string, string>,
  options: { length: number; choice: Choice },
): void {
  const { length, choice } = options;
  const groups = new Map<string, Map<string, number>>();
  for (const [word, outcome] of wanted) {
    if (word.length < length) continue;
    const ending = word.slice(word.length - length);
    const outcomes = groups.get(ending) ?? new Map<string, number>();
    groups.set(ending, outcomes);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const found: [string, string][] = [];
  for (const [ending, outcomes] of groups) {
    const best = majority(outcomes);
    const now = longestMatch(table, ending);
    const gain = (outcomes.get(best) ?? 0) - (outcomes.get(now ?? '') ?? 0);
    const share = (outcomes.get(best) ?? 0) / sum(outcomes);
    const enters = gain >= choice.support && share >= choice.share;
    if (best !== now && (length === 0 || enters)) found.push([ending, best]);
  }
  for (const [ending, outcome] of found) table.set(ending, outcome);
}

/** The most frequent outcome; of equals the one that sorts first, so that training is the same everywhere. */
function majority(outcomes: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [outcome, count] of outcomes) {
    if (count > most || (count === most && outcome < best)) {
      best = outcome;
      most = count;
    }
  }
  return best;
}

function sum(outcomes: ReadonlyMap<string, number>): number {
  return [...outcomes.values()].reduce((total, count) => total + count, 0);
}
