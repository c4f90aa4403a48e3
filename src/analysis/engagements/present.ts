import { evidenceOf } from '../../evidence.ts';
import { contentId } from '../../ids.ts';
import type {
  EngagementFormat,
  EngagementMention,
  EngagementStatus,
  Participant,
  StatusStep,
  When,
} from '../../types/engagement.ts';
import type { Evidence, EvidencedText, Stated } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import type { Precision, Timex } from '../../types/timex.ts';
import { detailsOf, levelOfParty } from './details.ts';
import type { Draft, Party, SpanText, StatusReading } from './draft.ts';
import { attributionAt } from '../../attribution-at.ts';
import { tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { sideOf } from './sides.ts';
import { daysOf, whenOverlaps } from './dates.ts';

/** Later ones overrule earlier ones where an article tells several steps. */
const RANK: readonly EngagementStatus[] = [
  'proposed',
  'requested',
  'scheduled',
  'declined',
  'postponed',
  'cancelled',
  'ongoing',
  'held',
];

const FINENESS: readonly Precision[] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'vague',
];

/** Widest stretch of a sentence that is quoted as the evidence of one mention, in characters. */
const WIDEST = 320;

/** One item of the mentions of one contact, or null where none of them says that it is or will be. */
export function presentGroup(reading: Reading, group: readonly Draft[]): EngagementMention | null {
  const told = historyOf(reading, group);
  const history = told.length > 0 ? told : datedHistory(reading, group);
  const status = inTime(reading, group, finalStatus(history));
  const first = group[0];
  if (!first || status === null) return null;
  const { article } = reading;
  const participants = participantsOf(reading, group);
  const when = whenOf(reading, group);
  const format = formatOf(group);
  const evidence = group.map((draft) => evidenceOf(article, mentionSpan(reading, draft)));
  return {
    id: contentId('engagement', article.sha256, format, String(evidence[0]?.start), String(evidence[0]?.end)),
    format,
    name: stated(
      reading,
      group.map((draft) => draft.forum),
    ),
    participants,
    requested_by: partyOf(
      reading,
      group.map((draft) => draft.requester),
    ),
    host: partyOf(
      reading,
      group.map((draft) => draft.host),
    ),
    // Who calls is nowhere: "discussed the sessions in New York by phone".
    place: /call$/.test(format)
      ? null
      : stated(
          reading,
          group.map((draft) => draft.place),
        ),
    when,
    status,
    history,
    agenda: agendaOf(reading, group),
    ordinal: stated(
      reading,
      group.map((draft) => draft.ordinal),
    ),
    ...detailsOf(reading, /call$/.test(format) ? group.map(withoutPlace) : group),
    attribution: attributionAt(reading.attributions, tokenAt(reading, first.trigger).start),
    rule: group.map((draft) => `${draft.rule}[${reasonsOf(draft)}]`).join(' + '),
    reasons: group.map((draft) => `${draft.rule}: ${draft.status.status ?? 'open'} by ${reasonsOf(draft)}`),
    evidence: distinctEvidence(evidence),
  };
}

function withoutPlace(draft: Draft): Draft {
  return { ...draft, place: null };
}

function reasonsOf(draft: Draft): string {
  return draft.later ? `${draft.status.reason}, ${draft.later.reason}` : draft.status.reason;
}

function historyOf(reading: Reading, group: readonly Draft[]): StatusStep[] {
  const steps = new Map<EngagementStatus, Evidence[]>();
  const asOf = reading.article.published.value;
  for (const draft of group) {
    for (const step of [draft.status, draft.later]) {
      if (!step || step.status === null || step.status === 'none') continue;
      const evidence = evidenceOf(reading.article, stepSpan(reading, draft, step));
      steps.set(step.status, [...(steps.get(step.status) ?? []), evidence]);
    }
  }
  return [...steps].map(([status, evidence]) => ({
    status,
    as_of: asOf,
    evidence: distinctEvidence(evidence),
  }));
}

/**
 * "confirmed a visit by the king in May": where no word tells the status, a day to come or past does. Only of
 * a contact with sides, whose mention stands in no doubt.
 */
function datedHistory(reading: Reading, group: readonly Draft[]): StatusStep[] {
  const published = reading.article.published.value;
  const when = whenOf(reading, group);
  const days = daysOf(when?.edtf ?? null);
  const sure = group.some((draft) => {
    const confirmed = /^object-of:(?:confirm|announce)/.test(draft.status.reason);
    // "next week's summit of Baltic leaders", "Monday's talks with Chad": the day stands in the phrase.
    const named =
      draft.form === 'definite' && (draft.when?.end ?? Infinity) <= tokenAt(reading, draft.trigger).start;
    return (
      draft.status.status === null &&
      (draft.parties.length > 0 || draft.assembly === true) &&
      (confirmed || named)
    );
  });
  if (published === null || !when || !days || !sure) return [];
  const status = days.first > published ? 'scheduled' : days.last < published ? 'held' : null;
  return status === null ? [] : [{ status, as_of: published, evidence: when.evidence }];
}

function finalStatus(history: readonly StatusStep[]): EngagementStatus | null {
  const ranks = history.map((step) => RANK.indexOf(step.status));
  // "opened on Sunday … will continue on Monday": what is told last of the two is where it stands.
  const last = history.at(-1)?.status;
  const best = RANK[Math.max(...ranks)] ?? null;
  return best === 'held' && last === 'ongoing' ? 'ongoing' : best;
}

/** What lies behind the day of publication can be neither held nor going on. */
function inTime(
  reading: Reading,
  group: readonly Draft[],
  status: EngagementStatus | null,
): EngagementStatus | null {
  const published = reading.article.published.value;
  const first = daysOf(whenOf(reading, group)?.edtf ?? null)?.first;
  const ahead = published !== null && first !== undefined && first > published;
  return ahead && (status === 'held' || status === 'ongoing') ? 'scheduled' : status;
}

/** The cue with the words that carry the status. */
function stepSpan(reading: Reading, draft: Draft, step: StatusReading): Span {
  const { start, end } = tokenAt(reading, draft.trigger);
  const hull = hullOf([{ start, end }, ...step.spans]);
  return hull.end - hull.start <= WIDEST ? hull : (step.spans[0] ?? hull);
}

function mentionSpan(reading: Reading, draft: Draft): Span {
  const sentence = reading.sentences[draft.sentence];
  const inside = (span: Span): boolean =>
    sentence !== undefined && span.start >= sentence.start && span.end <= sentence.end;
  const spans = [
    ...draft.parties.map((party) => party.span),
    ...draft.status.spans,
    ...(draft.later?.spans ?? []),
    ...(draft.when ? [draft.when] : []),
    ...(draft.forum ? [draft.forum.span] : []),
    ...draft.agenda.map((topic) => topic.span),
  ].filter(inside);
  const hull = hullOf([draft.span, ...spans]);
  return hull.end - hull.start <= WIDEST ? hull : draft.span;
}

function hullOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** Persons stand for their side: with Putin there, "the Russians" are no further participant. */
function participantsOf(reading: Reading, group: readonly Draft[]): Participant[] {
  const found = new Map<string, Party[]>();
  for (const party of group.flatMap((draft) => draft.parties)) {
    found.set(party.entity, [...(found.get(party.entity) ?? []), party]);
  }
  const persons = [...found.keys()].filter((id) => reading.entity.get(id)?.type === 'person');
  const spoken = new Set(persons.map((id) => sideOf(reading, id)));
  return [...found]
    .filter(([id]) => persons.includes(id) || !spoken.has(sideOf(reading, id)))
    .filter(
      ([id], _index, all) =>
        !isDouble(
          reading,
          id,
          all.map(([other]) => other),
        ),
    )
    .map(([value, parties]) => {
      const level = levelOfParty(reading, group, value);
      const evidence = distinctEvidence(parties.map((party) => evidenceOf(reading.article, party.span)));
      return { value, ...(level === null ? {} : { level }), evidence };
    });
}

/** "the Kremlin" and "Russia" are one side: the state is named once. */
function isDouble(reading: Reading, id: string, all: readonly string[]): boolean {
  const entity = reading.entity.get(id);
  if (!entity || entity.type === 'person' || entity.type === 'country') return false;
  return all.some(
    (other) =>
      other !== id &&
      reading.entity.get(other)?.type === 'country' &&
      sideOf(reading, other) === sideOf(reading, id),
  );
}

/** The finest time that the mentions give, with the words of all that agree with it. */
function whenOf(reading: Reading, group: readonly Draft[]): When | null {
  const times = group.flatMap((draft) => (draft.when ? [draft.when] : []));
  const best = times.toSorted((a, b) => fineness(a) - fineness(b))[0];
  if (!best) return null;
  const agreeing = times.filter((timex) => whenOverlaps(timex, best));
  return {
    edtf: best.range ?? best.edtf,
    precision: best.precision,
    evidence: distinctEvidence(agreeing.map((timex) => evidenceOf(reading.article, timex))),
    ...(best.weekday === undefined ? {} : { weekday: best.weekday }),
  };
}

function fineness(timex: Timex): number {
  return FINENESS.indexOf(timex.precision) + (timex.edtf === null ? 1 : 0);
}

function formatOf(group: readonly Draft[]): EngagementFormat {
  const sure = group.filter((draft) => !draft.loose);
  const list = sure.length > 0 ? sure : group;
  const special = list.find((draft) => ['session', 'summit', 'video-call', 'visit'].includes(draft.format));
  return (special ?? list[0])?.format ?? 'talks';
}

function stated(reading: Reading, texts: readonly (SpanText | null)[]): Stated<string> | null {
  const found = texts.flatMap((text) => text ?? []);
  const value = found[0]?.text;
  if (value === undefined) return null;
  return {
    value,
    evidence: distinctEvidence(
      found.filter((it) => it.text === value).map((it) => evidenceOf(reading.article, it.span)),
    ),
  };
}

function partyOf(reading: Reading, parties: readonly (Party | null)[]): Stated<string> | null {
  const found = parties.flatMap((party) => party ?? []);
  const first = found[0];
  if (!first) return null;
  const person = found.find((party) => reading.entity.get(party.entity)?.type === 'person') ?? first;
  const same = found.filter((party) => sideOf(reading, party.entity) === sideOf(reading, person.entity));
  return {
    value: person.entity,
    evidence: distinctEvidence(same.map((party) => evidenceOf(reading.article, party.span))),
  };
}

function agendaOf(reading: Reading, group: readonly Draft[]): EvidencedText[] {
  const found = new Map<string, Evidence[]>();
  for (const { text, span } of group.flatMap((draft) => draft.agenda)) {
    found.set(text, [...(found.get(text) ?? []), evidenceOf(reading.article, span)]);
  }
  return [...found].map(([text, evidence]) => ({ text, evidence: distinctEvidence(evidence) }));
}

function distinctEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ start, end }) => {
    const key = `${String(start)}-${String(end)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
