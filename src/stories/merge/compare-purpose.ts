import type { EngagementMention } from '../../types/engagement.ts';
import type { Evidence } from '../../types/evidence.ts';
import type { Merged, Sourced } from '../../types/merge.ts';
import type { Comparison } from '../../types/record.ts';
import type { UnknownMention } from '../../types/statement.ts';
import { compareField, type FieldValue } from './compare.ts';
import type { MergeContext } from './match.ts';

/**
 * Where one report says that nobody could tell why an engagement was asked for, and another gives what it is
 * to be about: both, side by side. Null unless both are there.
 */
export function comparePurpose(
  id: string,
  { mentions }: Merged<EngagementMention>,
  { unknowns, context }: { unknowns: readonly Sourced<UnknownMention>[]; context: MergeContext },
): Comparison | null {
  const open = unknowns.filter(
    (unknown) => asksWhy(unknown) && mentions.some((mention) => isAbout(unknown, mention)),
  );
  const told = mentions.filter(
    ({ article, mention }) => mention.agenda.length > 0 && open.every((one) => one.article !== article),
  );
  if (open.length === 0 || told.length === 0) return null;
  const values: FieldValue[] = [
    ...open.map(({ article, mention }) => value(article, `not known: ${mention.text}`, mention.evidence)),
    ...told.flatMap(({ article, mention }) =>
      mention.agenda.map(({ text, evidence }) => value(article, text, evidence)),
    ),
  ];
  const judge = (): { verdict: 'compatible'; reason: string } => {
    return {
      verdict: 'compatible',
      reason: 'one report says what it is about, another that the reason is not known',
    };
  };
  return compareField({ item: id, field: 'purpose', values, judge }, context.articles);
}

function asksWhy({ mention }: Sourced<UnknownMention>): boolean {
  return /^(?:why|for what reason|what prompted)\b/iu.test(mention.text);
}

/** The question speaks of the engagement where one of its passages names it. */
function isAbout(
  unknown: Sourced<UnknownMention>,
  { article, mention }: Sourced<EngagementMention>,
): boolean {
  const { start, end } = unknown.mention.question;
  return (
    article === unknown.article &&
    mention.evidence.some((evidence) => evidence.start < end && start < evidence.end)
  );
}

function value(article: string, text: string, evidence: Evidence[]): FieldValue {
  return { article, key: text.toLowerCase(), value: text, evidence };
}
