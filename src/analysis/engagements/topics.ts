import type { Clause } from '../../types/clause.ts';
import type { Draft, SpanText } from './draft.ts';
import { isTopicVerb, topicsOfVerb } from './agenda.ts';
import { partiesAt } from './parties.ts';
import type { Reading } from './reading.ts';
import { realityOf } from './status.ts';

/** Sentences over which "the two presidents will discuss" still speaks of the contact told of last. */
const REACH = 1;

/**
 * Gives topics that stand in a clause of their own ("The Russian president wanted to discuss …", "The two
 * leaders discussed …") to the contact just told of whose sides are its subject. Adds to the mention
 * closest before the clause.
 */
export function attachTopics(reading: Reading, groups: readonly Draft[][]): Draft[][] {
  const found = reading.clauses.flatMap((clause, index) => {
    if (clause.kind !== 'verb' || clause.polarity === 'negative' || !isTopicVerb(reading, clause.predicate))
      return [];
    const home = homeOf(reading, groups, index);
    return home ? [{ home, topics: topicsOfVerb(reading, clause.predicate) }] : [];
  });
  return groups.map((group) => group.map((draft) => ({ ...draft, agenda: addTopics(draft, found) })));
}

function addTopics(draft: Draft, found: readonly { home: Draft; topics: SpanText[] }[]): SpanText[] {
  const added = found.filter((it) => it.home === draft).flatMap((it) => it.topics);
  const known = new Set(draft.agenda.map((topic) => topic.span.start));
  return [...draft.agenda, ...added.filter((topic) => !known.has(topic.span.start))];
}

/** The last mention before the clause, in its sentence or the one before, that all its subjects take part in. */
function homeOf(reading: Reading, groups: readonly Draft[][], index: number): Draft | undefined {
  const clause = reading.clauses[index];
  if (!clause) return undefined;
  const subjects = clause.arguments
    .filter((argument) => argument.role === 'subject')
    .flatMap((argument) => partiesAt(reading, argument.head));
  if (subjects.length === 0) return undefined;
  const past = realityOf(clause) === 'past';
  const near = groups.filter((group) => group.some((draft) => isNear(draft, clause)));
  const candidates = near.flatMap((group) => {
    const sides = new Set(group.flatMap((draft) => draft.parties.map((party) => party.entity)));
    const fits = sides.size > 1 && subjects.every((party) => sides.has(party.entity));
    const held = group.some((draft) => draft.status.status === 'held');
    if (!fits || (past && !held)) return [];
    return group.filter((draft) => isNear(draft, clause));
  });
  return candidates.sort((a, b) => b.trigger - a.trigger)[0];
}

function isNear(draft: Draft, clause: Clause): boolean {
  return draft.trigger < clause.predicate && clause.sentence - draft.sentence <= REACH;
}
