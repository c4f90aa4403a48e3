import { evidenceOf } from '../../evidence.ts';
import type { Analysis } from '../../types/analysis.ts';
import type { Unanswered } from '../../types/attribution.ts';
import type { UnknownMention } from '../../types/statement.ts';
import { joined } from './statement.ts';

/** An open question as the record keeps it: in words that stand on their own as far as the report's words allow. */
export function unknownOf(analysis: Analysis, unanswered: Unanswered, actor: string | null): UnknownMention {
  const { article } = analysis;
  const { question, by, cue, kind } = unanswered;
  return {
    actor,
    by,
    text: asQuestion(withName(analysis, unanswered)),
    ...(kind ? { kind } : {}),
    question: evidenceOf(article, question),
    evidence: joined(article, [question, ...(by ? [by] : []), cue]),
  };
}

/** "if a date was set" asks whether; so does "that the ships had left" behind "would not confirm". */
function asQuestion(text: string): string {
  return text.replace(/^(?:if|that)(?=\s)/iu, 'whether').replace(/\s+/gu, ' ');
}

/** "whether it will back the plan", by Hungary: the pronoun that means who would not say gets his name in brackets. */
function withName({ entities }: Analysis, { question, by }: Unanswered): string {
  const { start, end, quote } = question;
  const entity = by?.entity == null ? undefined : entities.find(({ id }) => id === by.entity);
  if (!entity || entity.unnamed === true) return quote;
  const inside = entity.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  if (inside.some(({ form }) => form !== 'pronoun')) return quote;
  const pronoun = inside.find((mention) => /^(?:he|she|it|they)$/iu.test(mention.quote));
  if (!pronoun) return quote;
  return `${quote.slice(0, pronoun.start - start)}[${entity.name}]${quote.slice(pronoun.end - start)}`;
}
