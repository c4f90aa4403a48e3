import type { Clause } from '../../types/clause.ts';
import type { Draft, Party, StatusReading } from './draft.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import { distinct, partiesAt } from './parties.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { applyEffect, clauseAt } from './status.ts';
import { placeBehind } from './place.ts';
import { timeBehind } from './noun-time.ts';
import { timesBelow } from './when.ts';

/** What a clause about contacts already named adds to them. */
export interface Addition {
  /** Token of the clause's predicate. */
  predicate: number;
  status: StatusReading;
  draft: Pick<Draft, 'when' | 'place' | 'parties'>;
}

/** What the clause at this predicate says of a contact that is its subject: "was scheduled for Thursday". */
export function additionOf(reading: Reading, index: number): Addition | null {
  const clause = clauseAt(reading, index);
  if (clause.kind === 'noun') return null;
  const governor = GOVERNORS[clause.lemma];
  // "Both are set for March 30": taggers take the participle for an adjective.
  const done = clause.voice === 'passive' || clause.kind === 'copula';
  const effect = done ? (governor?.object ?? governor?.subject) : governor?.subject;
  if (effect === undefined || effect === 'none' || effect === 'silent') return null;
  const status = applyEffect(reading, effect, { clause: index, how: 'clause' });
  const inner = complementOf(reading, index);
  const when =
    timesBelow(reading, clause.predicate, clause.sentence)[0] ??
    (inner ? timesBelow(reading, inner.predicate, inner.sentence)[0] : undefined) ??
    timeBehind(reading, clause.predicate);
  const place =
    placeBehind(reading, clause.predicate) ?? (inner ? placeBehind(reading, inner.predicate) : null);
  return {
    predicate: clause.predicate,
    status,
    draft: { when, place, parties: [...sidesOf(reading, clause), ...(inner ? sidesOf(reading, inner) : [])] },
  };
}

/** "was scheduled to take place": the second verb carries time, place and sides. */
function complementOf(reading: Reading, index: number): Clause | undefined {
  const { predicate, sentence } = clauseAt(reading, index);
  return reading.clausesIn[sentence]?.find(
    (other) =>
      other.kind === 'verb' &&
      other.relation.startsWith('xcomp') &&
      other.parent === index &&
      other.predicate > predicate,
  );
}

function sidesOf(reading: Reading, clause: Clause): Party[] {
  return clause.arguments
    .filter(({ role }) => role === 'with' || role === 'between')
    .flatMap(({ head }) => partiesAt(reading, head));
}

/** The next clause whose subject "which" or "that" stands within reach behind a token, or null. */
export function relativeBehind(reading: Reading, index: number): Addition | null {
  const { sentence } = tokenAt(reading, index);
  for (let at = index + 1; at <= index + 12; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || token.upos === 'VERB') return null;
    const that = formAt(reading, at) === 'that' && /^nsubj/.test(token.deprel);
    if ((formAt(reading, at) !== 'which' && !that) || formAt(reading, at - 1) === 'of') continue;
    const bySubject = token.head > at && /^nsubj/.test(token.deprel) ? clauseBy(reading, token.head) : null;
    return bySubject ?? nextClause(reading, at);
  }
  return null;
}

/** Where the parser lost the subject: the first verb within reach. */
export function nextClause(reading: Reading, index: number): Addition | null {
  const { sentence } = tokenAt(reading, index);
  for (let at = index + 1; at <= index + 8; at += 1) {
    if (reading.tokens[at]?.sentence !== sentence) return null;
    const clause = reading.clauseAt.get(at);
    if (clause !== undefined && reading.clauses[clause]?.kind === 'verb') return additionOf(reading, clause);
  }
  return null;
}

function clauseBy(reading: Reading, predicate: number): Addition | null {
  const clause = reading.clauseAt.get(predicate);
  return clause === undefined ? null : additionOf(reading, clause);
}

/** Adds a status, and a time where the mention has none. */
export function withAddition(draft: Draft, addition: Addition): Draft {
  return {
    ...draft,
    later: addition.status,
    when: draft.when ?? addition.draft.when,
    place: draft.place ?? addition.draft.place,
    parties: distinct([...draft.parties, ...addition.draft.parties]),
  };
}
