import type { EngagementStatus } from '../../types/engagement.ts';
import type { Clause } from '../../types/clause.ts';
import type { StatusReading } from './draft.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import { UNSURE_COMPLEMENT, UNSURE_VERBS } from './lexicon/unsure.ts';
import type { NounPlace } from './noun-phrase.ts';
import { dependants, formAt, lemmaAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { clauseAt, realityOf, verbStatus } from './status.ts';

/**
 * What a contact does as the subject of a verb that no lexicon names: "raised hopes" has been held, "will
 * seal the deal" is to come. Null where the verb leaves it open ("looms", "needs", "depends on").
 */
export function subjectStatus(reading: Reading, place: NounPlace): StatusReading | null {
  const index = reading.clauseAt.get(place.governor);
  if (index === undefined || place.preposition !== '' || !/^nsubj(?!:pass)/.test(place.relation)) return null;
  const clause = clauseAt(reading, index);
  if (clause.kind === 'copula') return copulaStatus(reading, index);
  if (clause.kind !== 'verb' || clause.voice === 'passive') return null;
  if (GOVERNORS[clause.lemma]?.subject !== undefined || UNSURE_VERBS.has(clause.lemma)) return null;
  return toldOf(reading, index);
}

function toldOf(reading: Reading, index: number): StatusReading | null {
  const reality = realityOf(clauseAt(reading, index));
  if (reality !== 'past' && reality !== 'ahead') return null;
  const status = verbStatus(reading, index);
  return status.status === 'held' || status.status === 'scheduled' ? status : null;
}

/** "The talks were constructive", "will be the first since 2019"; "was unlikely" tells of none. */
function copulaStatus(reading: Reading, index: number): StatusReading | null {
  const { predicate } = clauseAt(reading, index);
  const clause = clauseAt(reading, index);
  // "are at an early stage", "were under way".
  if (
    UNDERWAY.test(lemmaAt(reading, predicate)) &&
    clause.modality === 'asserted' &&
    clause.polarity === 'positive'
  )
    return {
      status: 'ongoing',
      spans: [spanBetween(reading, predicate)],
      reason: `now:${lemmaAt(reading, predicate)}`,
    };
  // "is now set for April 4".
  const planned = /^(?:set|due|scheduled|slated|planned|expected)$/.test(formAt(reading, predicate));
  if (planned && clause.modality === 'asserted' && clause.polarity === 'positive' && clause.tense !== 'past')
    return {
      status: 'scheduled',
      spans: [spanBetween(reading, predicate)],
      reason: `is:${formAt(reading, predicate)}`,
    };
  const over =
    clause.modality === 'asserted' && clause.polarity === 'positive' ? overAt(reading, predicate) : undefined;
  if (over)
    return {
      status: over,
      spans: [spanBetween(reading, predicate)],
      reason: `is:${lemmaAt(reading, predicate)}`,
    };
  return UNSURE_COMPLEMENT.has(lemmaAt(reading, predicate)) ? null : toldOf(reading, index);
}

function overAt(reading: Reading, predicate: number): EngagementStatus | undefined {
  const words = [3, 2, 1, 0].map((step) => formAt(reading, predicate - step));
  const phrases = [0, 1, 2].map((from) => words.slice(from).join(' '));
  return phrases.map((phrase) => OVER[phrase]).find(Boolean) ?? OVER[lemmaAt(reading, predicate)];
}

/** "The meeting is off", "is on hold". */
const OVER: Readonly<Record<string, EngagementStatus>> = {
  off: 'cancelled',
  'on the cards': 'proposed',
  'in the works': 'proposed',
  'in the pipeline': 'proposed',
  'on the drawing board': 'proposed',
  'in the offing': 'proposed',
  'in preparation': 'scheduled',
  hold: 'postponed',
  ice: 'postponed',
};

const UNDERWAY = /^(?:stage|way|underway|progress|deadlock|impasse|stalemate)$/;

/** "Cyprus and Lebanon are in talks": the contact is the predicate itself. Null where it is none. */
export function predicateStatus(reading: Reading, index: number): StatusReading | null {
  const clause = engagedClause(reading, index);
  if (!clause) return null;
  const reality = realityOf(clause);
  // "was on the phone with" is over, "were in talks" may go on.
  const over = reality === 'past' && /^(?:phone|telephone|line|touch)$/.test(lemmaAt(reading, index));
  const going = reality === 'now' || reality === 'past' ? 'ongoing' : null;
  const status = over ? 'held' : reality === 'ahead' ? 'scheduled' : going;
  if (status === null) return null;
  return { status, spans: [spanBetween(reading, index - 1, index)], reason: `${reality}:be in` };
}

/** The copula clause of "are in talks", or null. */
export function engagedClause(reading: Reading, index: number): Clause | null {
  const found = reading.clauses[reading.clauseAt.get(index) ?? -1];
  const visit = /^(?:visit|trip|tour)$/.test(lemmaAt(reading, index));
  const phone = /^(?:phone|telephone|line|touch)$/.test(lemmaAt(reading, index));
  const inside = dependants(reading, index, 'case').some((child) =>
    (phone ? /^(?:on|off|in)$/ : visit ? /^on$/ : /^in$/).test(formAt(reading, child)),
  );
  const be = dependants(reading, index, 'cop').length > 0;
  return found && inside && be && tokenAt(reading, index).sentence === found.sentence ? found : null;
}

/** "was a no-show at the talks": the copula clause over the contact, or null. */
export function absentFrom(reading: Reading, place: NounPlace): Clause | null {
  const found = reading.clauses[reading.clauseAt.get(place.governor) ?? -1];
  if (!found || found.kind === 'verb' || found.polarity === 'negative') return null;
  const at = found.predicate;
  const words = [at - 2, at - 1, at].map((it) => formAt(reading, it)).join(' ');
  const absent = /(?:^|\s)no[- ]+shows?$|(?:^|\s)absent$/.test(words);
  return absent && /^(?:at|from|for)$/.test(place.preposition) ? found : null;
}
