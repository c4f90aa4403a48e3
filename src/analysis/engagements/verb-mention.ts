import type { Argument, Clause } from '../../types/clause.ts';
import type { EngagementFormat } from '../../types/engagement.ts';
import type { Timex } from '../../types/timex.ts';
import { isTopicVerb, topicsBelow, topicsOfVerb } from './agenda.ts';
import type { Draft, Party, SpanText } from './draft.ts';
import { VERB_CUES } from './lexicon/verbs.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { requesterNear } from './noun-parties.ts';
import { distinct, partiesAt } from './parties.ts';
import { isPlace, placeNear, placeText } from './place.ts';
import { conjuncts, dependants, formAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { clauseAt, verbStatus } from './status.ts';
import { pointsIn, timesBelow } from './when.ts';

const VERBS: ReadonlyMap<string, VerbCue> = new Map(VERB_CUES.map((cue) => [cue.lemma, cue]));

/** Reads the contact that a verb clause tells, or null where it tells none. */
export function readVerb(reading: Reading, index: number): Draft | null {
  const clause = clauseAt(reading, index);
  const cue = clause.kind === 'verb' ? VERBS.get(clause.lemma) : undefined;
  if (!cue || cue.without?.some((role) => hasRole(reading, clause, role))) return null;
  const subjects = subjectParties(reading, clause);
  const partners = partnerArguments(clause, cue);
  const others = partners.flatMap((argument) => partiesAt(reading, argument.head));
  const place = cue.place ? partners.find((argument) => isDestination(reading, argument)) : undefined;
  if (!isComplete(cue, { subjects, others, place })) return null;
  const last = Math.max(clause.predicate, ...partners.map((argument) => argument.head));
  return {
    trigger: clause.predicate,
    sentence: clause.sentence,
    format: formatOf(reading, clause, cue),
    loose: cue.format === 'call' && cue.lemma !== 'call' && cue.lemma !== 'phone' && cue.lemma !== 'telephone',
    form: 'verb',
    parties: distinct([...subjects, ...others]),
    requester: requesterNear(reading, [clause.predicate]),
    host: cue.host ? (subjects[0] ?? null) : null,
    place: place ? placeText(reading, place.head) : placeNear(reading, [clause.predicate]),
    forum: null,
    when: verbTime(reading, clause, last),
    status: verbStatus(reading, index),
    later: null,
    agenda: agendaOf(reading, clause),
    ordinal: null,
    same: null,
    diplomatic: false,
    rule: `verb:${clause.lemma}`,
    span: spanBetween(reading, clause.predicate, last),
  };
}

function hasRole(reading: Reading, clause: Clause, role: string): boolean {
  if (clause.arguments.some((argument) => argument.role === role)) return true;
  return role === 'xcomp' && dependants(reading, clause.predicate, 'xcomp', 'compound:prt').length > 0;
}

function subjectParties(reading: Reading, clause: Clause): Party[] {
  const role = clause.voice === 'passive' ? 'by' : 'subject';
  return clause.arguments.filter((argument) => argument.role === role).flatMap((argument) => partiesAt(reading, argument.head));
}

function partnerArguments(clause: Clause, cue: VerbCue): Argument[] {
  const passive = clause.voice === 'passive';
  const roles = cue.partner.map((role) => (role === 'object' && passive ? 'subject' : role));
  return clause.arguments.filter((argument) => roles.includes(argument.role));
}

function isDestination(reading: Reading, argument: Argument): boolean {
  const type = reading.entityAt.get(argument.head)?.entity.type;
  return type === 'country' || type === 'place' || isPlace(reading, argument.head, ['to']);
}

interface Sides {
  subjects: Party[];
  others: Party[];
  place: Argument | undefined;
}

/** Two sides, or a side and a place to visit; alone only a subject of several: "the two leaders met". */
function isComplete(cue: VerbCue, sides: Sides): boolean {
  if (cue.place) return sides.subjects.length > 0 && sides.place !== undefined;
  if (sides.subjects.length > 0 && sides.others.length > 0) return true;
  if (cue.lemma === 'convene' || cue.lemma === 'meet') return sides.subjects.length > 0;
  return cue.reciprocal === true && sides.subjects.length > 1;
}

/** "spoke by phone", "met by video link". */
function formatOf(reading: Reading, clause: Clause, cue: VerbCue): EngagementFormat {
  const words = dependants(reading, clause.predicate, 'obl', 'advmod').flatMap((child) => [
    formAt(reading, child),
    ...dependants(reading, child, 'compound').map((it) => formAt(reading, it)),
  ]);
  if (words.some((word) => /^(?:video|videoconference|virtually|zoom|videolink)$/.test(word))) return 'video-call';
  if (words.some((word) => /^(?:phone|telephone)$/.test(word))) return 'call';
  const inPerson = placeNear(reading, [clause.predicate]) !== null || words.includes('person');
  return cue.format === 'call' && inPerson && cue.lemma !== 'call' ? 'meeting' : cue.format;
}

/** The verb's own time, also where the parser hung it on the partner: "speak with President X on Thursday". */
function verbTime(reading: Reading, clause: Clause, last: number): Timex | null {
  const own = timesBelow(reading, clause.predicate, clause.sentence)[0];
  if (own) return own;
  const partner = last === clause.predicate ? undefined : timesBelow(reading, last, clause.sentence)[0];
  return partner ?? adjoining(reading, clause, last);
}

/** The first time right behind the partner's phrase, before any other verb. */
function adjoining(reading: Reading, clause: Clause, last: number): Timex | null {
  const end = tokenAt(reading, last).end;
  const next = pointsIn(reading, clause.sentence).find((timex) => timex.start >= end);
  if (!next) return null;
  for (let at = last + 1; at <= last + 8; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.upos === 'VERB' || token.upos === 'AUX' || /^[;:"“”,]$/.test(token.form)) return null;
    if (token.start >= next.start) return next;
  }
  return null;
}

function agendaOf(reading: Reading, clause: Clause): SpanText[] {
  const purpose = dependants(reading, clause.predicate, 'advcl', 'xcomp', 'conj').flatMap((child) => conjuncts(reading, child));
  const topics = purpose.filter((child) => child > clause.predicate && isTopicVerb(reading, child));
  return [...topicsBelow(reading, clause.predicate), ...topics.flatMap((child) => topicsOfVerb(reading, child))];
}
