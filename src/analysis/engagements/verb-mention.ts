import { firstTokenFrom } from '../../entity-index.ts';
import type { Argument, Clause } from '../../types/clause.ts';
import { isTopicVerb, topicsBelow, topicsOfVerb } from './agenda.ts';
import { topicsBehind } from './agenda-behind.ts';
import type { Draft, SpanText } from './draft.ts';
import { forumText } from './forums.ts';
import type { ForumName } from './forums.ts';
import { VERB_CUES } from './lexicon/verbs.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { requesterNear } from './noun-parties.ts';
import { distinct } from './parties.ts';
import { placeBehind, placeNear, placeOfWhere, placeText } from './place.ts';
import { formAt, spanBetween } from './reading.ts';
import type { Reading } from './reading.ts';
import { requesterBehind, requesterBy } from './request.ts';
import { applyEffect, clauseAt, verbStatus } from './status.ts';
import { formatOf } from './verb-format.ts';
import { sidesOfVerb } from './verb-parties.ts';
import type { Sides } from './verb-parties.ts';
import { settingOf, verbTime } from './verb-time.ts';

/** Verbs that leave the channel open. */
const LOOSE = /^(?:speak|talk|converse|confer|discuss|exchange)$/;

const VERBS: ReadonlyMap<string, readonly VerbCue[]> = Map.groupBy(VERB_CUES, (cue) => cue.lemma);

/** Reads the contact that a verb clause tells, or null where it tells none. */
export function readVerb(reading: Reading, index: number, forums: readonly ForumName[]): Draft | null {
  const clause = clauseAt(reading, index);
  const cues = clause.kind === 'verb' ? cuesOf(reading, clause) : [];
  for (const cue of cues) {
    const sides = sidesOfVerb(reading, clause, cue);
    if (sides) return draftOf(reading, { index, forums, cue, sides });
  }
  return null;
}

interface Found {
  index: number;
  forums: readonly ForumName[];
  cue: VerbCue;
  sides: Sides;
}

function draftOf(reading: Reading, { index, forums, cue, sides }: Found): Draft | null {
  const clause = clauseAt(reading, index);
  const { subjects, partners, others, place } = sides;
  const forum = cue.place
    ? undefined
    : forums.find((name) =>
        clause.arguments.some((argument) => argument.role === 'subject' && within(argument.head, name)),
      );
  const status = cue.status
    ? applyEffect(reading, cue.status, { clause: index, how: 'asked' })
    : verbStatus(reading, index);
  if (cue.planned && !/^(?:scheduled|declined)$/.test(status.status ?? '')) return null;
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
    parties: distinct(cue.place ? subjects : cue.gathers ? others : [...subjects, ...others]),
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
    ...(sides.assembly ? { assembly: true } : {}),
    rule: `verb:${clause.lemma}`,
    span: spanBetween(reading, clause.predicate, last),
  };
}

/** "The ambassador was called to the foreign ministry": called as one is summoned. */
function cuesOf(reading: Reading, clause: Clause): readonly VerbCue[] {
  const called = clause.lemma === 'call' && clause.voice === 'passive';
  const summoned =
    called &&
    clause.arguments.some(
      ({ role, head }) =>
        role === 'to' && /^(?:ministry|ministries|department|office)$/.test(formAt(reading, head)),
    );
  return VERBS.get(summoned ? 'summon' : clause.lemma) ?? [];
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

function agendaOf(reading: Reading, clause: Clause): SpanText[] {
  if (isTopicVerb(reading, clause.predicate)) return topicsOfVerb(reading, clause.predicate);
  return [...topicsBelow(reading, clause.predicate), ...topicsBehind(reading, clause.predicate)];
}
