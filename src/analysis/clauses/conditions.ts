import type { Draft, Drafts } from './draft.ts';
import type { Grid } from '../language/grid.ts';
import { dependants, relationAt, sameSentence, uposAt, wordAt } from '../language/grid.ts';

const CONDITIONAL = /^(?:if|unless|in case|provided|providing|lest|as long as|so long as|provided that)$/u;
/** Verbs after which "if" asks instead of setting a condition. */
const ASKING =
  /^(?:ask|wonder|know|see|question|determine|say|decide|learn|check|doubt|tell|find out|clear|sure|unclear|certain)$/u;
const REACH = 25;
/** How many clauses before and after are looked at for the one that a condition limits. */
const NEAR = 30;

/**
 * Finds the clause that each condition belongs to and sets its `condition`. Returns the drafts that state a
 * condition, with the word that makes them one ("if", "should").
 */
export function linkConditions(drafts: Drafts): Map<number, string> {
  const found = new Map<number, string>();
  drafts.list.forEach((draft, index) => {
    const word = conditionWord(drafts, draft);
    if (word === null) return;
    found.set(index, word);
    const main = mainOf(drafts, index);
    if (main !== null && main.condition === null) main.condition = index;
  });
  return found;
}

function conditionWord(drafts: Drafts, draft: Draft): string | null {
  const marker = draft.kind === 'noun' ? eventOf(drafts, draft) : draft.group.marker;
  if (marker !== null && CONDITIONAL.test(marker) && !asks(drafts, draft)) return marker;
  if (draft.kind === 'noun') return null;
  return looseIf(drafts, draft) ?? inverted(drafts, draft);
}

/** "in the event of an attack", "in case of war". */
function eventOf({ grid }: Drafts, draft: Draft): string | null {
  // A verb that the tagger took for a noun: "If Norland attacks, …".
  const mark = dependants(grid, draft.predicate, ['mark']).find((index) =>
    CONDITIONAL.test(wordAt(grid, index)),
  );
  if (mark !== undefined) return wordAt(grid, mark);
  const from = grid.left[draft.predicate] ?? draft.predicate;
  for (let at = from; at <= draft.predicate; at += 1) {
    const before = `${wordAt(grid, at - 2)} ${wordAt(grid, at - 1)} ${wordAt(grid, at)}`;
    if (before === 'the event of' || before === 'in case of') return 'in case';
  }
  const head = `${wordAt(grid, from - 2)} ${wordAt(grid, from - 1)}`;
  return head === 'event of' || head === 'case of' ? 'in case' : null;
}

function asks(drafts: Drafts, draft: Draft): boolean {
  const parent = draft.parent === null ? undefined : drafts.list[draft.parent];
  if (!parent || draft.group.marker !== 'if') return false;
  return relationAt(drafts.grid, draft.predicate) === 'ccomp' && ASKING.test(parent.lemma);
}

/** Conditional conjunctions of several words, by their last. */
function compound(grid: Grid, at: number): string | null {
  const before = wordAt(grid, at - 1);
  if (wordAt(grid, at) === 'that' && /^(?:provided|providing)$/u.test(before)) return before;
  if (wordAt(grid, at) === 'as' && before === 'long') return 'as long as';
  return wordAt(grid, at) === 'case' && before === 'in' ? 'in case' : null;
}

/** An "if" that the tree hangs elsewhere: the first finite verb behind it, if nothing but its subject is between. */
function looseIf({ grid, byToken, list }: Drafts, draft: Draft): string | null {
  for (let at = draft.predicate - 1; at >= draft.predicate - REACH; at -= 1) {
    const other = list[byToken.get(at) ?? -1];
    if (!sameSentence(grid, at, draft.predicate) || uposAt(grid, at) === 'PUNCT') return null;
    if (other && other.kind !== 'noun') return null;
    const pair = compound(grid, at);
    if (pair !== null) return pair;
    const word = wordAt(grid, at);
    if (!CONDITIONAL.test(word)) continue;
    const head = grid.tokens[at]?.head ?? -1;
    const marked = list[byToken.get(head) ?? -1];
    return relationAt(grid, at) === 'mark' && marked?.kind === 'verb' && marked !== draft ? null : word;
  }
  return null;
}

/** "Should Russia attack, …", "Had they met, …": a modal before its subject and no question mark. */
function inverted({ grid }: Drafts, draft: Draft): string | null {
  if (draft.group.marker !== null || draft.arguments.length === 0) return null;
  const first = grid.left[draft.predicate] ?? draft.predicate;
  for (let at = first; at < first + 3 && at < draft.predicate; at += 1) {
    const word = wordAt(grid, at);
    if (word !== 'should' && word !== 'had' && word !== 'were') continue;
    const auxiliary = /^aux|^cop/u.test(relationAt(grid, at));
    const subject = uposAt(grid, at + 1);
    return auxiliary && /^(?:PROPN|PRON|DET|NOUN|ADJ)$/u.test(subject) && !isQuestion({ grid }, draft)
      ? word
      : null;
  }
  return null;
}

/** Does the sentence end in a question mark? */
export function isQuestion({ grid }: Pick<Drafts, 'grid'>, draft: Draft): boolean {
  const sentence = grid.sentences[grid.tokens[draft.predicate]?.sentence ?? -1];
  if (!sentence) return false;
  for (let at = sentence.last - 1; at >= Math.max(sentence.first, sentence.last - 3); at -= 1) {
    if (wordAt(grid, at) === '?') return true;
  }
  return false;
}

/** The clause that the condition limits; a verb of saying hands it on to what is said. */
function mainOf(drafts: Drafts, index: number): Draft | null {
  const draft = drafts.list[index];
  const parent = draft?.parent === null || draft === undefined ? undefined : drafts.list[draft.parent];
  if (!draft) return null;
  if (!parent) return hungBelow(drafts, index);
  if (parent.kind === 'noun') return parent;
  const content = drafts.list
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .find(
      (other) =>
        other !== draft &&
        other.parent !== null &&
        drafts.list[other.parent] === parent &&
        /^(?:ccomp|parataxis)/u.test(other.relation) &&
        other.predicate > parent.predicate,
    );
  return content !== undefined && draft.predicate > parent.predicate ? content : parent;
}

/** The main clause where the tree is upside down: hung on its condition as a parataxis or the like. */
function hungBelow(drafts: Drafts, index: number): Draft | null {
  const draft = drafts.list[index];
  const found = drafts.list
    .slice(index + 1, index + NEAR)
    .find(
      (other) =>
        other.parent === index &&
        other.kind !== 'noun' &&
        /^(?:parataxis|conj|advcl|ccomp)/u.test(other.relation) &&
        draft !== undefined &&
        sameSentence(drafts.grid, other.predicate, draft.predicate),
    );
  return found ?? null;
}
