import type { EngagementMention } from '../../types/engagement.ts';
import type { Merged, Sourced } from '../../types/merge.ts';
import type { Comparison } from '../../types/record.ts';
import { compareField, type ComparedField, type FieldValue } from './compare.ts';
import { judgeActor, judgeDates, judgeParticipants, judgeStatus, judgeText } from './judge.ts';
import type { MergeContext } from './match.ts';

type Reading = Omit<FieldValue, 'article'>;

/** Every field of one engagement that a report states, over the reports. */
export function compareEngagement(
  id: string,
  { mentions }: Merged<EngagementMention>,
  context: MergeContext,
): Comparison[] {
  const { view, articles } = context;
  const fields: Omit<ComparedField, 'item' | 'values'>[] = [
    { field: 'status', judge: judgeStatus(articles) },
    { field: 'when', judge: judgeDates },
    { field: 'participants', judge: judgeParticipants(view) },
    { field: 'requested_by', judge: judgeActor(view) },
    { field: 'host', judge: judgeActor(view) },
    { field: 'place', judge: judgeText },
    { field: 'name', judge: judgeText },
    { field: 'agenda', judge: judgeText },
    { field: 'ordinal', judge: judgeText },
    { field: 'duration', judge: judgeText },
    { field: 'outcome', judge: judgeText },
  ];
  return fields.flatMap((field) => {
    const values = mentions.flatMap((sourced) => valuesOf(sourced, field.field, context));
    return compareField({ ...field, item: id, values }, articles) ?? [];
  });
}

function valuesOf(
  { article, mention }: Sourced<EngagementMention>,
  field: string,
  context: MergeContext,
): FieldValue[] {
  return (READINGS[field]?.(mention, context) ?? []).map((reading) => ({ article, ...reading }));
}

const READINGS: Record<string, (mention: EngagementMention, context: MergeContext) => Reading[]> = {
  status: (mention) => {
    const step = mention.history.findLast(({ status }) => status === mention.status);
    return [{ key: mention.status, value: mention.status, evidence: step?.evidence ?? mention.evidence }];
  },
  when: ({ when }) => {
    if (when === null || when.edtf === null) return [];
    return [{ key: when.edtf, value: when.edtf, evidence: when.evidence }];
  },
  participants: ({ participants }, { view }) => {
    if (participants.length === 0) return [];
    const ids = [...new Set(participants.map(({ value }) => value))].sort();
    const evidence = participants.flatMap(({ evidence: words }) => words);
    return [{ key: ids.join(' '), value: ids.map((actor) => view.nameOf(actor)).join(', '), evidence }];
  },
  requested_by: ({ requested_by }, { view }) => actorReading(requested_by, view),
  host: ({ host }, { view }) => actorReading(host, view),
  place: ({ place }, { view }) => {
    if (place === null) return [];
    const name = view.nameOf(place.value);
    return [{ key: name.toLowerCase(), value: name, evidence: place.evidence }];
  },
  name: ({ name }) =>
    name ? [{ key: name.value.toLowerCase(), value: name.value, evidence: name.evidence }] : [],
  agenda: ({ agenda }) =>
    agenda.map(({ text, evidence }) => ({ key: text.toLowerCase(), value: text, evidence })),
  ordinal: ({ ordinal }) =>
    ordinal ? [{ key: ordinal.value.toLowerCase(), value: ordinal.value, evidence: ordinal.evidence }] : [],
  duration: ({ duration }) =>
    duration
      ? [{ key: duration.value.toLowerCase(), value: duration.value, evidence: duration.evidence }]
      : [],
  outcome: ({ outcome }) =>
    (outcome ?? []).map(({ text, evidence }) => ({ key: text.toLowerCase(), value: text, evidence })),
};

function actorReading(stated: EngagementMention['host'], view: MergeContext['view']): Reading[] {
  if (stated === null) return [];
  return [{ key: stated.value, value: view.nameOf(stated.value), evidence: stated.evidence }];
}
