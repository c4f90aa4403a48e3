import { contentId } from '../ids.ts';
import type { AssessmentMention } from '../types/assessment.ts';
import type { EventMention } from '../types/event.ts';
import type { Evidence } from '../types/evidence.ts';
import type { Merged } from '../types/merge.ts';
import type { PositionMention } from '../types/position.ts';
import type { PostureMention } from '../types/posture.ts';
import type {
  Assessment,
  FieldEvidence,
  Position,
  Posture,
  RecordEvent,
  Statement,
  Unknown,
} from '../types/record.ts';
import type { StatementMention, UnknownMention } from '../types/statement.ts';
import { distinctTexts, uniqueEvidence } from './evidence.ts';

/** One position of the record: the fullest wording leads, the others stay as evidence. */
export function fusePosition({ mentions, reasons }: Merged<PositionMention>): Position {
  const all = mentions.map(({ mention }) => mention);
  const fullest = all.reduce((a, b) => (fullness(b) > fullness(a) ? b : a));
  const evidence = uniqueEvidence(all.flatMap((mention) => mention.evidence));
  const condition = all.find((mention) => mention.condition !== null)?.condition ?? null;
  const consequences = distinctTexts(all.flatMap((mention) => mention.consequences));
  return {
    id: contentId('position', fullest.kind, fullest.holder.value, ...placeOf(evidence)),
    holder: fullest.holder.value,
    addressees: [...new Set(all.flatMap(({ addressees }) => addressees.map(({ value }) => value)))],
    kind: fullest.kind,
    content: {
      text: fullest.content.text,
      evidence: uniqueEvidence(all.flatMap(({ content }) => content.evidence)),
    },
    condition,
    consequences,
    deadline: all.find(({ deadline }) => deadline !== null)?.deadline ?? null,
    fields: named({
      holder: all.flatMap(({ holder }) => holder.evidence),
      addressees: all.flatMap(({ addressees }) => addressees.flatMap(({ evidence: words }) => words)),
      deadline: all.find(({ deadline }) => deadline !== null)?.deadline_evidence ?? [],
    }),
    evidence,
    attributed_to: [],
    reasons: [...new Set([...all.map(({ rule }) => rule), ...reasons])],
  };
}

function fullness({ content, condition, consequences }: PositionMention): number {
  return content.text.length + (condition?.text.length ?? 0) + 20 * consequences.length;
}

export function fusePosture({ mentions, reasons }: Merged<PostureMention>): Posture {
  const all = mentions.map(({ mention }) => mention);
  const counted = all.find(({ quantity }) => quantity !== null) ?? all[0];
  if (counted === undefined) throw new RangeError('fusePosture: an item without mentions');
  const evidence = uniqueEvidence(all.flatMap((mention) => mention.evidence));
  // A place that comes without its words is none.
  const placed = all.find(({ place }) => place !== null && place.evidence.length > 0);
  return {
    id: contentId('posture', counted.kind, counted.actor.value, ...placeOf(evidence)),
    actor: counted.actor.value,
    kind: counted.kind,
    quantity: counted.quantity,
    unit: counted.unit,
    place: placed?.place?.value ?? null,
    as_of: all.find(({ as_of }) => as_of !== null)?.as_of ?? null,
    // One report that has it there makes it more than announced.
    ...(all.every(({ modality }) => modality === 'planned') ? { modality: 'planned' as const } : {}),
    fields: named({
      actor: all.flatMap(({ actor }) => actor.evidence),
      place: all.flatMap(({ place }) =>
        place?.value === placed?.place?.value ? (place?.evidence ?? []) : [],
      ),
      quantity: counted.quantity?.evidence ?? [],
      as_of: all.find(({ as_of }) => as_of !== null)?.as_of_evidence ?? [],
    }),
    evidence,
    attributed_to: [],
    reasons: [...new Set([...all.map(({ rule }) => rule), ...reasons])],
  };
}

export function fuseAssessment({ mentions, reasons }: Merged<AssessmentMention>): Assessment {
  const all = mentions.map(({ mention }) => mention);
  const [first] = all;
  if (first === undefined) throw new RangeError('fuseAssessment: an item without mentions');
  const evidence = uniqueEvidence(all.flatMap((mention) => mention.evidence));
  return {
    id: contentId('assessment', first.by.value, ...placeOf(evidence)),
    by: first.by.value,
    about: { text: first.about.text, evidence: uniqueEvidence(all.flatMap(({ about }) => about.evidence)) },
    told: [...new Set(all.flatMap(({ told }) => told.map(({ value }) => value)))],
    likelihood: all.find(({ likelihood }) => likelihood !== null)?.likelihood ?? null,
    horizon: all.find(({ horizon }) => horizon !== null)?.horizon ?? null,
    fields: named({
      by: all.flatMap(({ by }) => by.evidence),
      told: all.flatMap(({ told }) => told.flatMap(({ evidence: words }) => words)),
      horizon: all.find(({ horizon }) => horizon !== null)?.horizon_evidence ?? [],
    }),
    evidence,
    reasons: [...new Set([...all.map(({ rule }) => rule), ...reasons])],
  };
}

export function fuseStatement({ mentions }: Merged<StatementMention>): Statement {
  const all = mentions.map(({ mention }) => mention);
  const fullest = all.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const evidence = uniqueEvidence(all.flatMap((mention) => mention.evidence));
  const { cue, chain, speakers, principal, issuer, described } = fullest;
  return {
    id: contentId('statement', fullest.speaker?.quote ?? '', ...placeOf(evidence)),
    speaker: fullest.actor ?? fullest.speaker?.quote.replace(/(?:, who\b.*|[,\s]+)$/su, '') ?? null,
    ...(speakers ? { speakers } : {}),
    speaker_kind: fullest.speaker_kind,
    ...(principal ? { principal } : {}),
    ...(issuer ? { issuer } : {}),
    ...(described ? { described } : {}),
    kind: fullest.kind,
    polarity: fullest.polarity,
    text: fullest.text,
    via: [...new Set(all.flatMap(({ via }) => via))],
    ...(cue ? { cue } : {}),
    ...(chain ? { chain } : {}),
    content: uniqueEvidence(all.flatMap(({ content }) => content)),
    evidence,
  };
}

export function fuseUnknown({ mentions }: Merged<UnknownMention>): Unknown {
  const all = mentions.map(({ mention }) => mention);
  const [first] = all;
  if (first === undefined) throw new RangeError('fuseUnknown: an item without mentions');
  const evidence = uniqueEvidence(all.flatMap((mention) => mention.evidence));
  return {
    id: contentId('unknown', ...placeOf(evidence)),
    question: { text: first.text, evidence: uniqueEvidence(all.map(({ question }) => question)) },
    by: first.actor ?? first.by?.antecedent?.quote ?? first.by?.quote ?? null,
    ...(first.kind ? { kind: first.kind } : {}),
    evidence,
  };
}

export function fuseEvent(
  item: Merged<EventMention>,
  evidenceOfMention: (index: number) => Evidence[],
): Omit<RecordEvent, 'attributed_to'> {
  const [first] = item.mentions;
  if (first === undefined) throw new RangeError('fuseEvent: an item without mentions');
  const { type, mode, contexts, actors, recipients, place, modality, polarity } = first.mention;
  const evidence = uniqueEvidence(item.mentions.flatMap((_, index) => evidenceOfMention(index)));
  const time = item.mentions.find(({ mention }) => mention.time !== null)?.mention.time ?? null;
  const id = contentId('event', type, mode, ...placeOf(evidence));
  return { id, type, mode, contexts, actors, recipients, time, place, modality, polarity, evidence };
}

/** Where an item stands first: what makes its id its own. */
function placeOf(evidence: readonly Evidence[]): (string | number)[] {
  const [first] = evidence;
  return first ? [first.article, first.start, first.quote] : [];
}

function named(fields: FieldEvidence): FieldEvidence {
  const stated = Object.entries(fields).filter(([, evidence]) => evidence.length > 0);
  return Object.fromEntries(stated.map(([name, evidence]) => [name, uniqueEvidence(evidence)]));
}
