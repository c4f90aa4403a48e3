import type { Argument } from '../../types/clause.ts';
import { roleOfOf } from './action-nouns.ts';
import type { Grid } from '../language/grid.ts';
import { dependants, relationAt, uposAt, wordAt } from '../language/grid.ts';
import { argumentOf, prepositionOf } from './phrase.ts';
import type { Predicate } from './predicates.ts';

/** Arguments that stand in the tree right below a predicate. `passive` turns its subject into the object. */
export function ownArguments(grid: Grid, predicate: Predicate, passive: boolean): Argument[] {
  const roleOf = predicate.kind === 'noun' ? nounRole : verbRole;
  return (grid.children[predicate.token] ?? []).flatMap((child) => {
    const role = roleOf(grid, child, { lemma: predicate.lemma, passive });
    if (role === null) return [];
    const torn = tornPhrase(grid, child, { role, kind: predicate.kind });
    if (torn === null) return [argumentOf(grid, { head: child, role })];
    return [argumentOf(grid, { head: child, role, without: torn.head }), argumentOf(grid, torn)];
  });
}

interface Frame {
  lemma: string;
  passive: boolean;
}

const BASE = /^(?<base>[a-z]+)/u;

function verbRole(grid: Grid, child: number, frame: Frame): string | null {
  const relation = relationAt(grid, child);
  if (relation === 'nsubj:outer') return null;
  // A parser may take the source of "According to the ministry, …" for the subject.
  if (isAccordingTo(grid, child)) return 'according to';
  switch (BASE.exec(relation)?.groups?.base) {
    case 'nsubj':
      return relation === 'nsubj:pass' || frame.passive ? 'object' : 'subject';
    case 'obj':
      return 'object';
    case 'iobj':
      return 'indirect';
    case 'obl':
      return obliqueRole(grid, child, frame.passive);
    case 'nmod':
      // Below a copula's noun: "is the head of X".
      return relation === 'nmod:poss' ? null : prepositionOf(grid, child);
    case 'advmod':
      return uposAt(grid, child) === 'ADV' ? null : prepositionOf(grid, child);
    default:
      return null;
  }
}

function obliqueRole(grid: Grid, child: number, passive: boolean): string {
  const preposition = prepositionOf(grid, child);
  if (preposition === null) return 'adverbial';
  return preposition === 'by' && passive && !isTimeWord(grid, child) ? 'subject' : preposition;
}

/** Is the word a day, month or other piece of time? "by Monday", "by next week" name no agent. */
export function isTimeWord(grid: Grid, index: number): boolean {
  return /^(?:\p{Lu}[a-z]+day|today|tonight|tomorrow|then|now|noon|midnight|dawn|dusk|night|week|month|year|day|evening|end|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/iu.test(
    wordAt(grid, index),
  );
}

function nounRole(grid: Grid, child: number, frame: Frame): string | null {
  const relation = relationAt(grid, child);
  if (relation === 'nmod:poss') return 'subject';
  if (relation === 'compound' || relation === 'amod' || relation === 'nmod:desc') {
    return isParticipantModifier(grid, child) ? 'modifier' : null;
  }
  if (!/^(?:nmod|obl)(?:$|:)/u.test(relation)) return null;
  const preposition = prepositionOf(grid, child);
  if (preposition === null) return relation.startsWith('nmod:unmarked') ? 'adverbial' : null;
  if (preposition === 'of') return roleOfOf(frame.lemma);
  return preposition === 'by' && !isTimeWord(grid, child) ? 'subject' : preposition;
}

/** "troop withdrawal", "US-Russia talks", "Russian attack": who or what, told by a word before the noun. */
function isParticipantModifier(grid: Grid, child: number): boolean {
  const upos = uposAt(grid, child);
  return (
    upos === 'PROPN' || upos === 'NOUN' || (upos === 'ADJ' && /^\p{Lu}/u.test(grid.tokens[child]?.form ?? ''))
  );
}

function isAccordingTo(grid: Grid, child: number): boolean {
  const from = grid.left[child] ?? child;
  return (
    (wordAt(grid, from) === 'according' && wordAt(grid, from + 1) === 'to') ||
    (wordAt(grid, from - 2) === 'according' && wordAt(grid, from - 1) === 'to')
  );
}

/**
 * A phrase that the tree hangs on an argument though it belongs to the predicate: the agent of "the withdrawal of
 * troops by Norland", the time of "attacked the port on Monday".
 */
function tornPhrase(
  grid: Grid,
  child: number,
  { role, kind }: { role: string; kind: Predicate['kind'] },
): { head: number; role: string } | null {
  for (const head of dependants(grid, child, ['nmod', 'obl'])) {
    const preposition = head > child ? prepositionOf(grid, head) : null;
    if (preposition === null) continue;
    if (kind === 'noun' && role === 'object' && preposition === 'by' && !isTimeWord(grid, head)) {
      return { head, role: 'subject' };
    }
    if (kind === 'verb' && TIME_PREPOSITION.test(preposition) && isTimeWord(grid, head))
      return { head, role: preposition };
  }
  return null;
}

const TIME_PREPOSITION = /^(?:on|in|until|till|by|after|before|since|at|during)$/u;
