import type { Clause } from '../../types/clause.ts';
import type { EngagementStatus } from '../../types/engagement.ts';
import type { Draft } from './draft.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import { formAt, lemmaAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { realityOf } from './status.ts';

const OFFERS: ReadonlySet<string> = new Set(['invitation', 'offer', 'proposal']);
const ANSWERS: Readonly<Record<string, EngagementStatus>> = {
  accept: 'scheduled',
  decline: 'declined',
  reject: 'declined',
  'turn down': 'declined',
};

/**
 * Adds what later words say of the contact told of last: "who had planned a visit, has postponed it",
 * "Fidan accepted the invitation". The words must stand in the same sentence or the next.
 */
export function withEchoes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const later = new Map<Draft, Draft>();
  for (const clause of reading.clauses) {
    const status = fateOf(reading, clause) ?? answerOf(reading, clause);
    if (!status) continue;
    const last = drafts.findLast(
      (draft) =>
        draft.trigger < clause.predicate &&
        clause.sentence - draft.sentence <= 1 &&
        (status.offer ? draft.status.status === 'proposed' : isOpen(draft)),
    );
    if (!last) continue;
    const { start, end } = tokenAt(reading, clause.predicate);
    const step = { status: status.status, spans: [{ start, end }], reason: `echo:${clause.lemma}` };
    later.set(last, { ...last, later: step });
  }
  return drafts.map((draft) => later.get(draft) ?? draft);
}

function isOpen(draft: Draft): boolean {
  return ['scheduled', 'requested', 'proposed'].includes(draft.status.status ?? '');
}

interface Fate {
  status: EngagementStatus;
  offer: boolean;
}

/** "has postponed it indefinitely", "it was called off". */
function fateOf(reading: Reading, clause: Clause): Fate | null {
  const governor = GOVERNORS[clause.lemma];
  const effect = clause.lemma === 'pull out' ? 'cancelled' : governor?.object;
  if (clause.kind !== 'verb' || (effect !== 'postponed' && effect !== 'cancelled')) return null;
  const meant = clause.arguments.some(
    (argument) => argument.role === 'object' && formAt(reading, argument.head) === 'it',
  );
  // "were to have met, but the Nicaraguans cancelled".
  const bare =
    clause.voice === 'active' &&
    !clause.arguments.some(({ role }) => role === 'object') &&
    /^(?:cancel|postpone|call off|pull out)$/.test(clause.lemma);
  return (meant || bare) && realityOf(clause) === 'past' ? { status: effect, offer: false } : null;
}

/** "accepted the invitation", "turned down the offer". */
function answerOf(reading: Reading, clause: Clause): Fate | null {
  const answer = ANSWERS[clause.lemma];
  if (answer === undefined || realityOf(clause) !== 'past') return null;
  const object = clause.arguments.find(
    (argument) => argument.role === 'object' && OFFERS.has(lemmaAt(reading, argument.head)),
  );
  const alone =
    object !== undefined && /^(?:the|this|that|his|her|their)$/.test(formAt(reading, object.head - 1));
  return alone ? { status: answer, offer: true } : null;
}
