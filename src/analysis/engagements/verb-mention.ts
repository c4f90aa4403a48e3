import { firstTokenFrom } from '../../entity-index.ts';
import type { Argument, Clause } from '../../types/clause.ts';
import type { EngagementFormat } from '../../types/engagement.ts';
import type { Timex } from '../../types/timex.ts';
import { chunkParties } from './chunk.ts';
import { nounCueAt } from './cues.ts';
import { isTopicVerb, topicsBelow, topicsOfVerb } from './agenda.ts';
import { topicsBehind } from './agenda-behind.ts';
import type { Draft, Party, SpanText } from './draft.ts';
import { forumText } from './forums.ts';
import type { ForumName } from './forums.ts';
import { VERB_CUES } from './lexicon/verbs.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { requesterNear } from './noun-parties.ts';
import { requesterBehind, requesterBy } from './request.ts';
import { distinct, partiesAt, sideBefore, withListed } from './parties.ts';
import { isPlace, placeBehind, placeNear, placeOfWhere, placeText } from './place.ts';
import { dependants, formAt, lemmaAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { applyEffect, clauseAt, verbStatus } from './status.ts';
import { pointsIn, timeBeforeVerb, timesBelow } from './when.ts';

/** Verbs that leave the channel open. */
const LOOSE = /^(?:speak|talk|converse|confer|discuss|exchange)$/;

const VERBS: ReadonlyMap<string, VerbCue> = new Map(VERB_CUES.map((cue) => [cue.lemma, cue]));

/** Reads the contact that a verb clause tells, or null where it tells none. */
export function readVerb(reading: Reading, index: number, forums: readonly ForumName[]): Draft | null {
  const clause = clauseAt(reading, index);
  const cue = clause.kind === 'verb' ? VERBS.get(clause.lemma) : undefined;
  if (!cue || cue.without?.some((role) => hasRole(reading, clause, role))) return null;
  const subjects = subjectParties(reading, clause);
  const partners = partnerArguments(clause, cue);
  const others = othersOf(reading, clause, { cue, partners, subjects });
  const place = destinationOf(reading, clause, { cue, partners });
  if (cue.status && !place) return null;
  const told = { subjects, others, place, channelled: channelOf(reading, clause) !== null };
  if (!isComplete(cue, told) || isNaming(reading, clause)) return null;
  if (cue.object && !clause.arguments.some((it) => isObjectOf(reading, cue, it))) return null;
  const forum = forums.find((name) =>
    clause.arguments.some((argument) => argument.role === 'subject' && within(argument.head, name)),
  );
  const status = cue.status
    ? applyEffect(reading, cue.status, { clause: index, how: 'asked' })
    : verbStatus(reading, index);
  if (cue.planned && status.status !== 'scheduled') return null;
  const last = Math.max(
    clause.predicate,
    ...partners.map((argument) => argument.head),
    ...others.map((party) => firstTokenFrom(reading.tokens, party.span.end) - 1),
  );
  return {
    trigger: clause.predicate,
    sentence: clause.sentence,
    format:
      forum || isCouncil(reading, cue, { subjects, others }) ? 'session' : formatOf(reading, clause, cue),
    loose: LOOSE.test(cue.lemma),
    form: 'verb',
    // Whom one visits is a place here, no side: "invited Fidan to visit Finland".
    parties: distinct(cue.place ? subjects : [...subjects, ...others]),
    requester:
      requesterNear(reading, [clause.predicate]) ??
      requesterBehind(reading, clause.predicate, [...subjects, ...others]) ??
      requesterBy(reading, status),
    host: cue.host ? (subjects[0] ?? null) : null,
    place: placeOfVerb(reading, clause, place),
    forum: forum ? forumText(reading, forum) : null,
    when: verbTime(reading, clause, last),
    status,
    later: null,
    agenda: agendaOf(reading, clause),
    ordinal: null,
    same: null,
    aside: false,
    diplomatic: false,
    rule: `verb:${clause.lemma}`,
    span: spanBetween(reading, clause.predicate, last),
  };
}

function placeOfVerb(reading: Reading, clause: Clause, place: Argument | undefined): SpanText | null {
  if (place) return placeText(reading, place.head);
  return (
    placeNear(reading, [clause.predicate]) ??
    placeBehind(reading, clause.predicate) ??
    placeBehind(reading, settingOf(reading, clause)?.head ?? reading.tokens.length) ??
    placeOfWhere(reading, clause.predicate)
  );
}

function isObjectOf(reading: Reading, cue: VerbCue, { role, head }: Argument): boolean {
  return role === 'object' && cue.object?.includes(lemmaAt(reading, head)) === true;
}

/** "summoned the ambassador" tells of a meeting, "summoned witnesses" of none. */
function suits(reading: Reading, cue: VerbCue, party: Party): boolean {
  // "Calderon calls Trump's idea stupid": what belongs to him is called something.
  const next = reading.tokens[firstTokenFrom(reading.tokens, party.span.end)];
  if (cue.lemma === 'call' && next?.xpos === 'POS') return false;
  if (cue.envoys !== true) return true;
  const entity = reading.entity.get(party.entity);
  const words = reading.article.text.slice(party.span.start, party.span.end);
  return ENVOY.test(`${entity?.role ?? ''} ${words}`);
}

const ENVOY = /\b(?:ambassadors?|envoys?|charg[ée]|consuls?(?: general)?|high commissioners?|nuncio)\b/i;

function within(token: number, name: ForumName): boolean {
  return name.first <= token && token <= name.last;
}

/** An alliance that meets without a partner holds a session: "NATO ministers will meet". */
function isCouncil(
  reading: Reading,
  cue: VerbCue,
  { subjects, others }: Pick<Sides, 'subjects' | 'others'>,
): boolean {
  const [only] = subjects;
  const body = reading.entity.get(only?.entity ?? '');
  const meets = cue.lemma === 'meet' || cue.lemma === 'convene';
  const alone = others.length === 0 && subjects.length === 1;
  return meets && alone && body?.sector === 'IGO' && body.type === 'organization';
}

/** "called the prime minister a liar": a second phrase right behind the first says what one is called. */
function isNaming(reading: Reading, clause: Clause): boolean {
  if (clause.lemma !== 'call') return false;
  // "calling a snap meeting of the Security Council": the meeting is called.
  if (clause.arguments.some(({ role, head }) => role === 'object' && nounCueAt(reading, head))) return true;
  let named = false;
  for (let at = clause.predicate + 1; at <= clause.predicate + 10; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== clause.sentence) return false;
    if (named && /^(?:DT|``|"|“|JJ|VBN)$/.test(token.xpos)) return true;
    if (!/^(?:DT|PRP\$|JJ|NNP?S?|HYPH|POS)$/.test(token.xpos)) return false;
    named ||= /^NNPS?$/.test(token.xpos) && !/^NN/.test(reading.tokens[at + 1]?.xpos ?? '');
  }
  return false;
}

function hasRole(reading: Reading, clause: Clause, role: string): boolean {
  // "called Adjemba on Wednesday" calls on nobody.
  const times = reading.timesIn[clause.sentence] ?? [];
  const given = clause.arguments.filter(
    (argument) => !times.some((timex) => timex.start < argument.end && argument.start < timex.end),
  );
  if (given.some((argument) => argument.role === role)) return true;
  return role === 'xcomp' && dependants(reading, clause.predicate, 'xcomp', 'compound:prt').length > 0;
}

function subjectParties(reading: Reading, clause: Clause): Party[] {
  const subjects = clause.arguments.filter((argument) => argument.role === 'subject');
  const heads = subjects.flatMap((argument) => partiesAt(reading, argument.head));
  const found = withListed(reading, heads, subjects[0]);
  if (found.length > 0 || clause.voice === 'passive') return found;
  const before = sideBefore(reading, clause.predicate);
  return before.length > 0 ? before : controllers(reading, clause);
}

/** "will be in Lima to meet", "accepted an invitation to visit": the subject of the clause above. */
function controllers(reading: Reading, clause: Clause): Party[] {
  if (!/^(?:advcl:to|xcomp|acl)/.test(clause.relation) || clause.parent === null) return [];
  const above = clauseAt(reading, clause.parent);
  const outer = above.kind === 'noun' && above.parent !== null ? clauseAt(reading, above.parent) : above;
  return outer.arguments
    .filter(({ role }) => role === 'subject')
    .flatMap(({ head }) => partiesAt(reading, head));
}

function partnerArguments(clause: Clause, cue: VerbCue): Argument[] {
  // "was summoned to the ministry": the ministry summons.
  const summoned = cue.envoys === true && clause.voice === 'passive';
  return clause.arguments.filter(({ role }) => cue.partner.includes(role) || (summoned && role === 'to'));
}

interface Known {
  cue: VerbCue;
  partners: Argument[];
  subjects: Party[];
}

/** The other side: by the clause's arguments, else in the phrase behind the verb or its "with". */
function othersOf(reading: Reading, clause: Clause, known: Known): Party[] {
  return everyOther(reading, clause, known).filter((party) => suits(reading, known.cue, party));
}

function everyOther(reading: Reading, clause: Clause, known: Known): Party[] {
  const found = known.partners.flatMap((argument) => partiesAt(reading, argument.head));
  if (found.length > 0 || clause.voice === 'passive') return found;
  const from = partnerStart(reading, clause.predicate, known.cue);
  const own = new Set(known.subjects.map((party) => party.entity));
  return from < 0 ? [] : chunkParties(reading, from).filter((party) => !own.has(party.entity));
}

/** Where the partner's phrase begins: right behind the verb, or behind its preposition before any verb. */
function partnerStart(reading: Reading, predicate: number, cue: VerbCue): number {
  const { sentence } = tokenAt(reading, predicate);
  for (let at = predicate + 1; at <= predicate + 6; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || /^(?:VB|MD|,)/.test(token.xpos)) break;
    if (cue.partner.includes(formAt(reading, at))) return at + 1;
  }
  return cue.partner.includes('object') ? predicate + 1 : -1;
}

/** Where one visits; of an invitation the place behind "to". */
function destinationOf(
  reading: Reading,
  clause: Clause,
  { cue, partners }: { cue: VerbCue; partners: Argument[] },
): Argument | undefined {
  if (cue.place) return partners.find((argument) => isDestination(reading, argument));
  return cue.status
    ? clause.arguments.find((argument) => argument.role === 'to' && isDestination(reading, argument))
    : undefined;
}

function isDestination(reading: Reading, argument: Argument): boolean {
  const type = reading.entityAt.get(argument.head)?.entity.type;
  return type === 'country' || type === 'place' || isPlace(reading, argument.head, ['to']);
}

interface Sides {
  subjects: Party[];
  others: Party[];
  place: Argument | undefined;
  /** "by phone", "in a video call" stands with the verb. */
  channelled: boolean;
}

/** Two sides, or a side and a place to visit; alone only a subject of several: "the two leaders met". */
function isComplete(cue: VerbCue, sides: Sides): boolean {
  if (cue.place) return sides.subjects.length > 0 && sides.place !== undefined;
  if (sides.subjects.length > 0 && sides.others.length > 0) return true;
  if (ASSEMBLING.test(cue.lemma)) return sides.subjects.length > 0;
  if (cue.channelled && !sides.channelled) return false;
  return cue.reciprocal === true && sides.subjects.length > 1;
}

/** Verbs that a plural of office holders may do alone: "foreign ministers gathered". */
const ASSEMBLING = /^(?:convene|meet|gather|assemble|come together|huddle|confer)$/;

/** "spoke by phone", "met by video link": the channel that stands with the verb. */
function channelOf(reading: Reading, clause: Clause): 'call' | 'video-call' | null {
  const words = channelWords(reading, clause);
  if (
    words.some((word) =>
      /^(?:video|videoconference|videolink|videoconferencing|virtually|zoom|teleconference)$/.test(word),
    )
  )
    return 'video-call';
  return words.some((word) => /^(?:phone|telephone|hotline)$/.test(word)) ? 'call' : null;
}

function channelWords(reading: Reading, clause: Clause): string[] {
  return dependants(reading, clause.predicate, 'obl', 'advmod').flatMap((child) => [
    formAt(reading, child),
    ...dependants(reading, child, 'compound').map((it) => formAt(reading, it)),
  ]);
}

function formatOf(reading: Reading, clause: Clause, cue: VerbCue): EngagementFormat {
  const channel = channelOf(reading, clause);
  if (channel) return channel;
  const inPerson =
    placeNear(reading, [clause.predicate]) !== null || channelWords(reading, clause).includes('person');
  return cue.format === 'call' && inPerson && cue.lemma !== 'call' ? 'meeting' : cue.format;
}

/** The verb's own time, also where the parser hung it on the partner: "speak with President X on Thursday". */
function verbTime(reading: Reading, clause: Clause, last: number): Timex | null {
  const own =
    timesBelow(reading, clause.predicate, clause.sentence)[0] ??
    innerTime(reading, clause, last) ??
    timeBeforeVerb(reading, clause.predicate, clause.sentence);
  if (own) return own;
  const partner = last === clause.predicate ? undefined : timesBelow(reading, last, clause.sentence)[0];
  return (
    partner ?? adjoining(reading, clause, last) ?? settingTime(reading, clause) ?? timeOfWhen(reading, clause)
  );
}

/** "spoke by telephone on Wednesday with": the time between the verb and the partner. */
function innerTime(reading: Reading, clause: Clause, last: number): Timex | null {
  const { end } = tokenAt(reading, clause.predicate);
  const { start } = tokenAt(reading, last);
  const inside = pointsIn(reading, clause.sentence).find((timex) => timex.start >= end && timex.end <= start);
  if (!inside) return null;
  for (let at = clause.predicate + 1; tokenAt(reading, at).start < inside.start; at += 1)
    if (/^(?:VB|MD|[,;:])/.test(tokenAt(reading, at).xpos)) return null;
  return inside;
}

/** "on the sidelines of a summit in Bishkek on October 13": the date of the setting is the meeting's. */
function settingTime(reading: Reading, clause: Clause): Timex | null {
  const setting = settingOf(reading, clause);
  if (!setting) return null;
  const inside = pointsIn(reading, clause.sentence).filter(
    (timex) => timex.start >= setting.start && timex.end <= setting.end,
  );
  return inside[0] ?? null;
}

function settingOf(reading: Reading, clause: Clause): Argument | undefined {
  return clause.arguments.find(({ head }) => /^(?:sideline|margin)s?$/.test(formAt(reading, head)));
}

/** "last visited in November, when he met the president": the time right before "when". */
function timeOfWhen(reading: Reading, clause: Clause): Timex | null {
  for (let at = clause.predicate - 1; at >= Math.max(0, clause.predicate - WHEN); at -= 1) {
    if (!/^(?:when|where)$/.test(formAt(reading, at))) continue;
    const { start } = tokenAt(reading, at);
    const before = pointsIn(reading, clause.sentence).findLast((timex) => timex.end <= start);
    const gap = before ? reading.article.text.slice(before.end, start) : 'x';
    return before && /^,?\s*$/.test(gap) ? before : null;
  }
  return null;
}

/** Tokens before a verb in which its "when" may stand: "when Danish Justice Minister Anders Lykke met". */
const WHEN = 12;

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
  if (isTopicVerb(reading, clause.predicate)) return topicsOfVerb(reading, clause.predicate);
  return [...topicsBelow(reading, clause.predicate), ...topicsBehind(reading, clause.predicate)];
}
