import type { AssessmentMention } from '../../types/assessment.ts';
import type { Evidence, EvidencedText } from '../../types/evidence.ts';
import type { Merged, Sourced } from '../../types/merge.ts';
import type { PositionMention } from '../../types/position.ts';
import type { PostureMention } from '../../types/posture.ts';
import type { Comparison } from '../../types/record.ts';
import { compareField, type ComparedField, type FieldValue } from './compare.ts';
import { judgeActor, judgeDates, judgeQuantity, judgeText } from './judge.ts';
import type { MergeContext } from './match.ts';

/** Content, condition, consequences and deadline of one position over the reports. */
export function comparePosition(
  id: string,
  { mentions }: Merged<PositionMention>,
  context: MergeContext,
): Comparison[] {
  const texts = (pick: (mention: PositionMention) => (EvidencedText | null)[]): FieldValue[] =>
    mentions.flatMap(({ article, mention }) =>
      pick(mention).flatMap((part) => (part ? [textValue(article, part)] : [])),
    );
  const fields: ComparedField[] = [
    { item: id, field: 'content', judge: judgeText, values: texts(({ content }) => [content]) },
    { item: id, field: 'condition', judge: judgeText, values: texts(({ condition }) => [condition]) },
    { item: id, field: 'consequences', judge: judgeText, values: texts(({ consequences }) => consequences) },
    {
      item: id,
      field: 'deadline',
      judge: judgeDates,
      values: mentions.flatMap((m) => dated(m, m.mention.deadline)),
    },
  ];
  return fields.flatMap((field) => compareField(field, context.articles) ?? []);
}

/** Quantity, place and date of one posture over the reports. */
export function comparePosture(
  id: string,
  { mentions }: Merged<PostureMention>,
  context: MergeContext,
): Comparison[] {
  const { view } = context;
  const fields: ComparedField[] = [
    { item: id, field: 'quantity', judge: judgeQuantity, values: mentions.flatMap(quantityValue) },
    {
      item: id,
      field: 'actor',
      judge: judgeActor(view),
      values: mentions.map(({ article, mention: { actor } }) => ({
        article,
        key: actor.value,
        value: view.nameOf(actor.value),
        evidence: actor.evidence,
      })),
    },
    {
      item: id,
      field: 'place',
      judge: judgeText,
      values: mentions.flatMap(({ article, mention: { place } }) =>
        place
          ? [{ article, key: place.value.toLowerCase(), value: place.value, evidence: place.evidence }]
          : [],
      ),
    },
    {
      item: id,
      field: 'as_of',
      judge: judgeDates,
      values: mentions.flatMap((m) => dated(m, m.mention.as_of)),
    },
  ];
  return fields.flatMap((field) => compareField(field, context.articles) ?? []);
}

/** What is expected and by when, over the reports. */
export function compareAssessment(
  id: string,
  { mentions }: Merged<AssessmentMention>,
  context: MergeContext,
): Comparison[] {
  const fields: ComparedField[] = [
    {
      item: id,
      field: 'about',
      judge: judgeText,
      values: mentions.map(({ article, mention }) => textValue(article, mention.about)),
    },
    {
      item: id,
      field: 'horizon',
      judge: judgeDates,
      values: mentions.flatMap((m) => dated(m, m.mention.horizon)),
    },
  ];
  return fields.flatMap((field) => compareField(field, context.articles) ?? []);
}

function textValue(article: string, { text, evidence }: EvidencedText): FieldValue {
  return { article, key: text.toLowerCase(), value: text, evidence };
}

function dated({ article, mention }: Sourced<{ evidence: Evidence[] }>, edtf: string | null): FieldValue[] {
  return edtf === null ? [] : [{ article, key: edtf, value: edtf, evidence: mention.evidence }];
}

function quantityValue({ article, mention: { quantity } }: Sourced<PostureMention>): FieldValue[] {
  if (quantity === null) return [];
  const { min, max, evidence } = quantity;
  return [
    { article, key: `${String(min ?? '')}..${String(max ?? '')}`, value: evidence[0]?.quote ?? '', evidence },
  ];
}
