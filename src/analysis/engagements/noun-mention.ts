import type { EngagementFormat } from '../../types/engagement.ts';
import type { Timex } from '../../types/timex.ts';
import { topicsBelow, topicsOfVerb } from './agenda.ts';
import { isAssembly } from './assembly.ts';
import { topicsBehind } from './agenda-behind.ts';
import { modifiersOf } from './cues.ts';
import { daysOf } from './dates.ts';
import type { Draft, Party, SpanText, StatusReading } from './draft.ts';
import { fateOf } from './fate.ts';
import { forumText, partiesOfForum } from './forums.ts';
import type { ForumName } from './forums.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import { CHANNEL_MODIFIERS, DIPLOMATIC_MODIFIERS } from './lexicon/nouns.ts';
import type { NounCue } from './lexicon/nouns.ts';
import { nounParties, requesterNear } from './noun-parties.ts';
import { formOf, phraseOf, placeOf } from './noun-phrase.ts';
import type { NounPlace } from './noun-phrase.ts';
import { nounStatus } from './noun-status.ts';
import { requesterBehind, requesterBy } from './request.ts';
import { ordinalOf } from './ordinal.ts';
import { distinct } from './parties.ts';
import { placeBehind, placeNear } from './place.ts';
import { formAt, lemmaAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { NOTHING } from './status.ts';
import { nounTime } from './noun-time.ts';

/** Reads the mention that a noun cue makes. `forum` is the forum named in its phrase, if any. */
export function readNoun(
  reading: Reading,
  index: number,
  about: { cue: NounCue; forum: ForumName | null },
): Draft {
  const place = placeOf(reading, index);
  const { parties, requester, host } = nounParties(reading, index, place);
  const status = statusOf(reading, index, about.cue);
  const forumParties = about.forum ? partiesOfForum(reading, about.forum) : [];
  const phrase = phraseOf(reading, index);
  const when = timeOf(reading, index, place);
  return {
    trigger: index,
    sentence: tokenAt(reading, index).sentence,
    format: formatOf(reading, index, about),
    loose: /^(?:conversation|contact)$/.test(about.cue.lemma) && !hasChannel(reading, index),
    form: formOf(reading, index),
    parties: settingParties(
      reading,
      place,
      distinct([...parties, ...forumParties, ...endingParty(reading, index)]),
    ),
    requester:
      requesterNear(reading, [index, place.top, place.governor]) ??
      requesterBehind(reading, index, parties) ??
      requester ??
      requesterBy(reading, status),
    host,
    place:
      placeNear(
        reading,
        placeHeads(place, index, status),
        about.cue.format === 'visit' && !/^stop/.test(about.cue.lemma) ? ['to'] : ['in', 'at'],
      ) ??
      placeBehind(reading, index, about.cue.format === 'visit' ? /^to$/ : undefined) ??
      carrierPlace(reading, place, status) ??
      (index > 0 ? placeBefore(reading, index) : null),
    forum: about.forum ? forumText(reading, about.forum) : null,
    when,
    status: presupposed(reading, { index, status, when }) ?? status,
    later: null,
    agenda: agendaOf(reading, index, place),
    ordinal: ordinalOf(reading, index, place.top),
    same: null,
    aside: isAside(reading, place),
    diplomatic: isDiplomaticWord(reading, index),
    ...(isOfSeveral(reading, index, place) ? { assembly: true } : {}),
    rule: `noun:${about.cue.lemma}`,
    span: spanBetween(reading, phrase.first, phrase.last),
  };
}

/** "was cancelled by the Turkish side": it was to take part. */
function endingParty(reading: Reading, index: number): Party[] {
  const agent = fateOf(reading, index)?.agent;
  return agent ? [agent] : [];
}

/** "on the sidelines of the G20 summit": who meets there is not all that the summit is. */
function settingParties(reading: Reading, place: NounPlace, parties: Party[]): Party[] {
  if (!isAside(reading, place)) return parties;
  return parties.filter((party) => reading.entity.get(party.entity)?.sector === 'IGO');
}

function isAside(reading: Reading, place: NounPlace): boolean {
  return /^(?:sideline|margin)s?$/.test(lemmaAt(reading, place.top));
}

/** "a meeting of foreign ministers", "heads of state will hold a summit". */
function isOfSeveral(reading: Reading, index: number, place: NounPlace): boolean {
  if (formAt(reading, index + 1) === 'of' && isAssembly(reading, index)) return true;
  const clause = reading.clauses[reading.clauseAt.get(place.governor) ?? -1];
  if (!clause || place.preposition !== '' || place.relation.startsWith('nsubj')) return false;
  return clause.arguments.some(({ role, head }) => role === 'subject' && isAssembly(reading, head));
}

/** "bilateral talks", "the next meeting of the bilateral consultation mechanism". */
function isDiplomaticWord(reading: Reading, index: number): boolean {
  const owned = formAt(reading, index + 1) === 'of' ? [2, 3, 4, 5].map((step) => index + step) : [];
  return [...modifiersOf(reading, index), ...owned].some((child) =>
    DIPLOMATIC_MODIFIERS.has(formAt(reading, child)),
  );
}

/** "next week's Madrid summit": the town right before the noun. */
function placeBefore(reading: Reading, index: number): SpanText | null {
  const found = reading.entityAt.get(index - 1);
  const town = found?.entity.type === 'place' && found.mention.form === 'name';
  const inside =
    tokenAt(reading, index - 1).deprel === 'compound' || /^NNP/.test(tokenAt(reading, index - 1).xpos);
  return town && inside ? { text: found.mention.quote, span: found.mention } : null;
}

/** "a telephone conversation" is a call, whatever else "conversation" may mean. */
function hasChannel(reading: Reading, index: number): boolean {
  return modifiersOf(reading, index).some((child) => CHANNEL_MODIFIERS[formAt(reading, child)] !== undefined);
}

/** "could approve it at their meeting on May 27": a definite meeting with a day to come is on, whatever is done there. */
function presupposed(
  reading: Reading,
  { index, status, when }: { index: number; status: StatusReading; when: Timex | null },
): StatusReading | null {
  const published = reading.article.published.value;
  const first = daysOf(when?.edtf ?? null)?.first;
  const setting = status.status === 'none' && /^preposition:(?:at|in|during|on)$/.test(status.reason);
  if (!setting || formOf(reading, index) !== 'definite') return null;
  if (published === null || first === undefined || first <= published) return null;
  return { status: 'scheduled', spans: when ? [when] : [], reason: `${status.reason} dated` };
}

function statusOf(reading: Reading, index: number, cue: NounCue): StatusReading {
  const status = nounStatus(reading, index, placeOf(reading, index));
  const real = status.status === 'held' || status.status === 'ongoing';
  return cue.real && !real ? { ...NOTHING, reason: status.reason } : status;
}

function formatOf(
  reading: Reading,
  index: number,
  about: { cue: NounCue; forum: ForumName | null },
): EngagementFormat {
  for (const child of modifiersOf(reading, index)) {
    const channel = CHANNEL_MODIFIERS[formAt(reading, child)];
    // "face-to-face talks" stay talks, "face-to-face contact" is a meeting.
    if (channel && (channel !== 'meeting' || about.cue.format === 'call')) return channel;
  }
  const behind = channelBehind(reading, index);
  if (behind && about.cue.format !== 'visit') return behind;
  const inForum = about.forum !== null && /council|assembly|committee|commission/i.test(about.forum.text);
  return about.cue.format === 'meeting' && inForum ? 'session' : about.cue.format;
}

/** "held talks by video", "a meeting by videoconference". */
function channelBehind(reading: Reading, index: number): EngagementFormat | null {
  for (let at = index + 1; at <= index + 5; at += 1) {
    if (/^(?:VB|MD|,|;)/.test(reading.tokens[at]?.xpos ?? '.')) return null;
    if (!/^(?:by|via|over)$/.test(formAt(reading, at))) continue;
    const word = [1, 2].map((step) => formAt(reading, at + step)).find((it) => !/^(?:the|a)$/.test(it)) ?? '';
    if (/^(?:video|videoconference|videolink|zoom)$/.test(word)) return 'video-call';
    if (/^(?:phone|telephone)$/.test(word)) return 'call';
  }
  return null;
}

/** The time of the contact; a count's own bound ("second call this month") is no date. */
function timeOf(reading: Reading, index: number, place: NounPlace): Timex | null {
  const ordinal = ordinalOf(reading, index, place.top);
  const found = nounTime(reading, index, place);
  return found && ordinal && found.start >= ordinal.span.start && found.end <= ordinal.span.end
    ? null
    : found;
}

/** The verb's places count where the verb tells of the contact itself ("held talks in Geneva"). */
function placeHeads(place: NounPlace, index: number, status: StatusReading): number[] {
  const verb =
    /^(?:past|ahead|now|object-of|subject-of|after-for)/.test(status.reason) && place.governor >= 0;
  return verb ? [index, place.top, place.governor] : [index, place.top];
}

function agendaOf(reading: Reading, index: number, place: NounPlace): SpanText[] {
  const own = [index, ...(place.top === index ? [] : [place.top])].flatMap((head) =>
    topicsBelow(reading, head),
  );
  const focus =
    place.governor >= 0 && /^(?:focus|centre|center|cover|address)$/.test(lemmaAt(reading, place.governor))
      ? topicsOfVerb(reading, place.governor)
      : [];
  const carried = carrierTopics(reading, index, place);
  return distinctTopics([...own, ...carried, ...topicsBehind(reading, index), ...focus]);
}

/** "Talks between X and Y over the dam ended": the parser hung the topic on the verb. */
function carrierTopics(reading: Reading, index: number, place: NounPlace): SpanText[] {
  const clause = reading.clauses[reading.clauseAt.get(place.governor) ?? -1];
  if (!clause || GOVERNORS[clause.lemma] === undefined || place.preposition !== '') return [];
  return topicsBelow(reading, place.governor).filter(
    (topic) => topic.span.start > tokenAt(reading, index).end,
  );
}

function distinctTopics(topics: readonly SpanText[]): SpanText[] {
  return topics.filter(
    (topic, at) => topics.findIndex((other) => other.span.start === topic.span.start) === at,
  );
}

/** "A round of talks took place in Bogota": the place behind the verb that tells of the contact. */
function carrierPlace(reading: Reading, place: NounPlace, status: StatusReading): SpanText | null {
  const told = /^(?:past|ahead|now|subject-of)/.test(status.reason) && place.governor > place.top;
  return told ? placeBehind(reading, place.governor) : null;
}
