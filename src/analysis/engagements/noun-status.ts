import type { Clause } from '../../types/clause.ts';
import type { EngagementStatus } from '../../types/engagement.ts';
import type { StatusReading } from './draft.ts';
import { GOVERNORS, MODIFIER_EFFECTS, PREPOSITION_EFFECTS } from './lexicon/governors.ts';
import type { Effect } from './lexicon/governors.ts';
import { chunkStart } from './phrase-edges.ts';
import { modifiersOf } from './cues.ts';
import { claimAt } from '../../attribution-at.ts';
import { fateOf } from './fate.ts';
import { absentFrom, predicateStatus, subjectStatus } from './noun-default.ts';
import { offeredStatus } from './noun-offer.ts';
import { isDenied, placeOf } from './noun-phrase.ts';
import type { NounPlace } from './noun-phrase.ts';
import { applyEffect, clauseAt, NOTHING, realityOf, verbStatus } from './status.ts';
import { conjuncts, dependants, formAt, lemmaAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** What the words around a noun cue say of its status. */
export function nounStatus(reading: Reading, index: number, place: NounPlace): StatusReading {
  if (isDenied(reading, index) || isDenied(reading, place.top)) return { ...NOTHING, reason: 'determiner' };
  const fate = fateOf(reading, index);
  if (fate) return fate.status;
  const governed = governedStatus(reading, place);
  const modified = modifierStatus(reading, index, place);
  // "postponed a planned visit", "held the planned talks": the verb; "discussed the planned talks": the modifier.
  if (governed?.status === 'none' && governed.reason.startsWith('unreal')) return governed;
  const best = governed?.status
    ? governed
    : (modified ??
      predicateStatus(reading, index) ??
      offeredStatus(reading, place) ??
      subjectStatus(reading, place) ??
      looseStatus(reading, index, place) ??
      clauseStatus(reading, index));
  const status = best ?? governed ?? { status: null, spans: [], reason: 'no governor' };
  return vetoed(reading, index, status) ?? status;
}

/** What the clause layer says of a noun that a verb carries ("agreed in principle to a summit"). */
function clauseStatus(reading: Reading, index: number): StatusReading | null {
  const clause = reading.clauses[reading.clauseAt.get(index) ?? -1];
  if (clause?.kind !== 'noun' || clause.polarity === 'negative') return null;
  if (!clause.reasons.some((reason) => /^(?:object-of:agree|carried-by:)/.test(reason))) return null;
  const reality = realityOf(clause);
  const status = reality === 'ahead' ? 'scheduled' : reality === 'past' ? 'held' : null;
  return (
    status && { status, spans: [spanBetween(reading, index)], reason: `clause:${clause.reasons.join(' ')}` }
  );
}

/** Tokens before or behind the phrase in which the verb that the parser cut off may stand. */
const REACH = 16;

/** "talks in May for …", "The call with X, Y, focused on": the verb close by, where the tree lost the link. */
function looseStatus(reading: Reading, index: number, place: NounPlace): StatusReading | null {
  return purposeStatus(reading, place) ?? orphanStatus(reading, index);
}

/** "will travel to Beijing next month for consultations": the last verb before that takes this preposition. */
function purposeStatus(reading: Reading, place: NounPlace): StatusReading | null {
  const start = chunkStart(reading, place.top);
  const word = formAt(reading, start - 1);
  if (word !== 'for') return null;
  const { sentence } = tokenAt(reading, place.top);
  for (let at = start - 2; at >= start - REACH; at -= 1) {
    if (reading.tokens[at]?.sentence !== sentence) return null;
    const clause = reading.clauseAt.get(at);
    if (clause === undefined || reading.clauses[clause]?.kind !== 'verb') continue;
    const effect = GOVERNORS[clauseAt(reading, clause).lemma]?.after?.for;
    return effect ? applyEffect(reading, effect, { clause, how: 'after-for-of' }) : null;
  }
  return null;
}

/** The first verb behind that has neither subject nor object of its own. */
function orphanStatus(reading: Reading, index: number): StatusReading | null {
  const { sentence } = tokenAt(reading, index);
  for (let at = index + 1; at <= index + REACH; at += 1) {
    if (reading.tokens[at]?.sentence !== sentence || formAt(reading, at) === ';') return null;
    const found = reading.clauseAt.get(at);
    const clause = found === undefined ? undefined : reading.clauses[found];
    if (found === undefined || clause?.kind !== 'verb') continue;
    const taken = clause.arguments.some(
      (argument) => argument.role === 'subject' || argument.role === 'object',
    );
    const governor = GOVERNORS[clause.lemma];
    const effect = clause.voice === 'passive' ? governor?.object : governor?.subject;
    if (taken || effect === undefined || clause.relation.startsWith('xcomp')) return null;
    return applyEffect(reading, effect, { clause: found, how: 'next' });
  }
  return null;
}

/** The clause layer knows of conditions and doubts that no rule here names. */
function vetoed(reading: Reading, index: number, status: StatusReading): StatusReading | null {
  const own = reading.clauseAt.get(index);
  if (own === undefined) return null;
  const clause = clauseAt(reading, own);
  const unset = clause.reasons.some((it) => /^not:(?:set|schedule|agree|plan|fix|arrange)$/.test(it));
  if (unset && status.reason.startsWith('modifier:')) return { ...NOTHING, reason: 'not set' };
  const open = clause.modality === 'conditional' || clause.modality === 'hypothetical';
  const real = status.status === 'held' || status.status === 'scheduled' || status.status === 'ongoing';
  return open && real ? { ...NOTHING, reason: `clause:${clause.reasons.join(' ')}` } : null;
}

function modifierStatus(reading: Reading, index: number, place: NounPlace): StatusReading | null {
  const behind = [index, place.top].flatMap((head) =>
    dependants(reading, head, 'acl', 'amod').filter((child) => child > index),
  );
  for (const child of [...modifiersOf(reading, index), ...behind]) {
    const found = effectOfModifier(reading, child);
    if (found) return found;
  }
  return null;
}

function effectOfModifier(reading: Reading, child: number): StatusReading | null {
  const word = formAt(reading, child);
  const effect = MODIFIER_EFFECTS[word] ?? participleEffect(reading, child);
  if (effect === undefined) return null;
  const status = effect === 'tense' || effect === 'silent' ? null : effect;
  return { status, spans: [spanBetween(reading, child)], reason: `modifier:${word}` };
}

/** "talks held in Geneva", "a visit called off by Paris": the passive participle behind the noun. */
function participleEffect(reading: Reading, child: number): Effect | undefined {
  if (reading.tokens[child]?.xpos !== 'VBN') return undefined;
  const clause = reading.clauseAt.get(child);
  const lemma = clause === undefined ? lemmaAt(reading, child) : clauseAt(reading, clause).lemma;
  const effect = GOVERNORS[lemma]?.object;
  return effect === 'tense' ? 'held' : effect;
}

/** The verb, or the noun with its preposition, that governs the phrase. */
function governedStatus(reading: Reading, place: NounPlace): StatusReading | null {
  if (place.governor < 0) return null;
  const index = reading.clauseAt.get(place.governor);
  if (index === undefined) return prepositionStatus(reading, place, null);
  const clause = clauseAt(reading, index);
  if (clause.kind !== 'verb') return prepositionStatus(reading, place, index);
  const failed = neverHeld(reading, place, clause);
  if (failed) return failed;
  const effect = verbEffect(place, clause) ?? bareParticiple(reading, place, clause);
  if (effect?.effect === 'held' && yieldsNothing(clause))
    return {
      status: 'held',
      spans: [spanBetween(reading, clause.predicate)],
      reason: `${effect.how}:${clause.lemma}`,
    };
  if (effect) return applyEffect(reading, effect.effect, { clause: index, how: effect.how });
  return prepositionStatus(reading, place, index);
}

/** "did not take place", "never materialised", "collapsed before they began": what was planned came to nothing. */
function neverHeld(reading: Reading, place: NounPlace, clause: Clause): StatusReading | null {
  if (!place.relation.startsWith('nsubj') && clause.voice !== 'passive') return null;
  if (place.preposition !== '') return null;
  const { start } = tokenAt(reading, clause.predicate);
  const end = reading.sentences[clause.sentence]?.end ?? start;
  const stillborn = STILLBORN.test(reading.article.text.slice(start, Math.min(end, start + 90)));
  const denied =
    clause.polarity === 'negative' &&
    clause.tense === 'past' &&
    clause.modality === 'asserted' &&
    HAPPENING.test(clause.lemma) &&
    claimAt(reading.attributions, start)?.polarity !== 'denied';
  if (!stillborn && !denied) return null;
  return {
    status: 'cancelled',
    spans: [spanBetween(reading, clause.predicate)],
    reason: `never:${clause.lemma}`,
  };
}

const HAPPENING =
  /^(?:take place|happen|materiali[sz]e|go ahead|come about|occur|proceed|hold|convene|get under way)$/;
const STILLBORN =
  /^(?:collapsed|failed|ended|broke down|foundered|fell (?:through|apart)) (?:even )?before (?:they|it) (?:had |could |even |ever )*(?:begun?|began|start(?:ed)?|got|get|open(?:ed)?)\b/;

/** "yielded no deal": the object is denied, not the contact. */
function yieldsNothing(clause: Clause): boolean {
  const denied =
    clause.polarity === 'negative' && clause.reasons.every((it) => it.startsWith('negation:no '));
  return denied && clause.modality === 'asserted' && clause.tense === 'past';
}

function verbEffect(place: NounPlace, clause: Clause): { effect: Effect; how: string } | null {
  const governor = GOVERNORS[clause.lemma];
  if (!governor) return null;
  if (place.preposition !== '' && !clause.lemma.endsWith(` ${place.preposition}`)) {
    const effect = governor.after?.[place.preposition];
    return effect ? { effect, how: `after-${place.preposition}-of` } : null;
  }
  const passive =
    /pass/.test(place.relation) || (clause.voice === 'passive' && place.relation.startsWith('nsubj'));
  const particle = place.preposition !== '';
  const object = particle || passive || place.relation.startsWith('obj') || place.relation.startsWith('acl');
  const bare = clause.voice === 'passive' && governor.object === undefined;
  if (object && !bare) return governor.object ? { effect: governor.object, how: 'object-of' } : null;
  if (place.relation.startsWith('nsubj') && governor.subject)
    return { effect: governor.subject, how: 'subject-of' };
  return null;
}

/** "meetings set for March 20 will go ahead", where the parser took the participle for the main verb. */
function bareParticiple(
  reading: Reading,
  place: NounPlace,
  clause: Clause,
): { effect: Effect; how: string } | null {
  const effect = GOVERNORS[clause.lemma]?.object;
  const bare =
    reading.tokens[place.governor]?.xpos === 'VBN' && dependants(reading, place.governor, 'aux').length === 0;
  return bare && effect !== undefined && place.relation.startsWith('nsubj')
    ? { effect, how: 'participle' }
    : null;
}

/** "the cancellation of the visit", "announced the postponement of the talks". */
function nominalFate(reading: Reading, place: NounPlace): StatusReading | null {
  const status = place.preposition === 'of' ? NOMINAL_FATES[lemmaAt(reading, place.governor)] : undefined;
  if (status === undefined) return null;
  const own = reading.clauses[reading.clauseAt.get(place.governor) ?? -1];
  const over = placeOf(reading, place.governor);
  const verb = reading.clauses[reading.clauseAt.get(over.governor) ?? -1];
  const wanted = verb !== undefined && (GOVERNORS[verb.lemma]?.asks === true || verb.polarity === 'negative');
  if (
    (own && !/^(?:asserted|planned)$/.test(own.modality)) ||
    wanted ||
    (verb && realityOf(verb) === 'unreal')
  )
    return null;
  return {
    status,
    spans: [spanBetween(reading, place.governor)],
    reason: `fate:${lemmaAt(reading, place.governor)}`,
  };
}

const NOMINAL_FATES: Readonly<Record<string, EngagementStatus>> = {
  cancellation: 'cancelled',
  cancelation: 'cancelled',
  scrapping: 'cancelled',
  postponement: 'postponed',
  deferral: 'postponed',
  suspension: 'postponed',
  boycott: 'declined',
};

/** "after the talks" (held), "ahead of the talks" (to come), "said at the talks" (as real as the saying). */
function prepositionStatus(reading: Reading, place: NounPlace, clause: number | null): StatusReading | null {
  const fate = nominalFate(reading, place);
  if (fate) return fate;
  const effect = PREPOSITION_EFFECTS[place.preposition];
  if (effect === undefined || effect === 'silent') return null;
  const top = conjuncts(reading, place.top)[0] ?? place.top;
  const spans = dependants(reading, top, 'case').map((child) => spanBetween(reading, child));
  const reason = `preposition:${place.preposition}`;
  if (effect === 'none') return { ...NOTHING, reason };
  if (clause === null) return effect === 'tense' ? null : { status: effect, spans, reason };
  const told = clauseAt(reading, clause);
  if (effect === 'tense') {
    if (absentFrom(reading, place))
      return { status: 'declined', spans: [spanBetween(reading, told.predicate)], reason: 'no-show' };
    if (told.kind !== 'verb') return null;
    const own = verbStatus(reading, clause);
    // "declined to comment on the meeting" declines no meeting.
    return own.status === 'declined' || own.status === 'requested' ? null : { ...own, reason };
  }
  if (effect === 'held' && realityOf(told) !== 'past') return null;
  return { status: effect, spans, reason };
}
