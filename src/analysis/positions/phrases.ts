import type { PhraseRow } from './phrase-rows.ts';

/** A set phrase, read word by word. */
export interface Phrase {
  kind: PhraseRow['kind'];
  steps: readonly Step[];
}

interface Step {
  /** Null for a gap. */
  words: ReadonlySet<string> | null;
  optional: boolean;
}

/** Words that a gap may take. */
const GAP = 4;

/** Phrases by the words that can open them, in the order of their rows. */
export function phrasesByOpening(rows: readonly PhraseRow[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const { kind, words } of rows) {
    const steps = words.split(' ').map(stepOf);
    for (const opening of steps[0]?.words ?? [])
      found.set(opening, [...(found.get(opening) ?? []), { kind, steps }]);
  }
  return found;
}

function stepOf(text: string): Step {
  const optional = text.endsWith('?');
  const bare = optional ? text.slice(0, -1) : text;
  return { words: bare === '_' ? null : new Set(bare.split('|')), optional };
}

/** The token behind a phrase that begins at `at`; -1 where the words are others. Steps are few, so is the work. */
export function endOfPhrase(steps: readonly Step[], at: number, wordOf: (index: number) => string): number {
  const [step, ...rest] = steps;
  if (step === undefined) return at;
  if (step.words === null) {
    for (let skip = 1; skip <= GAP; skip += 1) {
      const end = endOfPhrase(rest, at + skip, wordOf);
      if (end >= 0) return end;
    }
    return -1;
  }
  const taken = step.words.has(wordOf(at)) ? endOfPhrase(rest, at + 1, wordOf) : -1;
  return taken < 0 && step.optional ? endOfPhrase(rest, at, wordOf) : taken;
}
