import type { Draft } from './draft.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { additionOf, nextClause, withAddition } from './relative.ts';
import type { Addition } from './relative.ts';

/**
 * Hands a statement on several contacts to each of them: "…, all of which will take place the week of
 * January 10", or in the next sentence "Both are set for Friday".
 */
export function spreadSeries(reading: Reading, drafts: readonly Draft[]): Draft[] {
  let spread = [...drafts];
  reading.tokens.forEach((_, index) => {
    if (!meansAll(reading, index)) return;
    const addition = statementOn(reading, index);
    if (!addition) return;
    const targets = new Set(
      targetsOf(reading, spread, { index, when: addition.draft.when }).map((draft) => draft.trigger),
    );
    if (targets.size < 2) return;
    spread = spread.map((draft) => (targets.has(draft.trigger) ? withAddition(draft, addition) : draft));
  });
  return spread;
}

const ALL: ReadonlySet<string> = new Set(['all', 'both', 'each']);

function meansAll(reading: Reading, index: number): boolean {
  if (!ALL.has(formAt(reading, index))) return false;
  const next = formAt(reading, index + 1);
  return next === 'of' || /^(?:VB|MD)/.test(reading.tokens[index + 1]?.xpos ?? '');
}

/** The clause whose subject this word, or the "which" or "them" behind it, is. */
function statementOn(reading: Reading, index: number): Addition | null {
  for (const at of [index, index + 2, index + 3]) {
    const token = reading.tokens[at];
    if (!token || !/^nsubj/.test(token.deprel)) continue;
    const clause = reading.clauseAt.get(token.head);
    if (clause !== undefined) return additionOf(reading, clause);
  }
  return nextClause(reading, index);
}

/** Contacts named before the word in its sentence, else those of the sentence before. */
function targetsOf(
  reading: Reading,
  drafts: readonly Draft[],
  at: { index: number; when: Draft['when'] },
): Draft[] {
  const { sentence } = tokenAt(reading, at.index);
  const here = drafts.filter((draft) => draft.sentence === sentence && draft.trigger < at.index);
  const open = (draft: Draft): boolean => draft.when === null || draft.when === at.when;
  const before = drafts.filter((draft) => draft.sentence === sentence - 1);
  return (here.length > 0 ? here : before).filter(open);
}
