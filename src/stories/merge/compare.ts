import type { Evidence } from '../../types/evidence.ts';
import type { ArticleContext } from '../../types/merge.ts';
import type { ComparedValue, Comparison, Verdict } from '../../types/record.ts';
import { passageAt } from '../passages.ts';

/** One report's value of one field; `key` is what is compared, `value` what is printed. */
export interface FieldValue {
  article: string;
  key: string;
  value: string;
  evidence: Evidence[];
}

/** How two different values stand to each other. */
export interface Judgement {
  verdict: Exclude<Verdict, 'single'>;
  reason: string;
}

export interface ComparedField {
  item: string;
  field: string;
  values: readonly FieldValue[];
  judge: (a: FieldValue, b: FieldValue) => Judgement;
}

/** From harmless to grave: the verdict over many values is the gravest over their pairs. */
const GRAVITY: Verdict[] = ['single', 'agree', 'compatible', 'progressed', 'differ'];

/**
 * Lays the values of one field side by side. Null where no report states it: silence is never denial.
 * `single` where all values come from one origin.
 */
export function compareField(
  field: ComparedField,
  articles: ReadonlyMap<string, ArticleContext>,
): Comparison | null {
  if (field.values.length === 0) return null;
  const values = groupValues(field.values, articles);
  const { verdict, reason } = isSingle(field.values, values, articles)
    ? single(values.length)
    : judgeAll(field);
  return { item: field.item, field: field.field, verdict, reason, values };
}

/**
 * All in one report or its copies; or one value, which several reports have from one origin. Two values that go
 * back to one origin (an agency's first and second report) are judged like any.
 */
function isSingle(
  all: readonly FieldValue[],
  values: readonly ComparedValue[],
  articles: ReadonlyMap<string, ArticleContext>,
): boolean {
  const reports = new Set(all.map(({ article }) => articles.get(article)?.origin ?? article));
  return reports.size === 1 || (values.length === 1 && values[0]?.independent === 1);
}

/** The origins of the passages that carry a value, with their names. */
function originsOf(
  group: readonly FieldValue[],
  articles: ReadonlyMap<string, ArticleContext>,
): Map<string, string | null> {
  const found = group.map(({ article, evidence }): [string, string | null] => {
    const context = articles.get(article);
    const own = evidence.find((one) => one.article === article);
    const passage = own && context?.passages ? passageAt(context.passages, own) : null;
    return passage ? [passage.origin, passage.of] : [context?.origin ?? article, null];
  });
  return new Map(found);
}

function single(count: number): { verdict: Verdict; reason: string } {
  return { verdict: 'single', reason: count === 1 ? 'one origin says so' : 'one origin gives all of these' };
}

function judgeAll({ values, judge }: ComparedField): { verdict: Verdict; reason: string } {
  let worst: { verdict: Verdict; reason: string } = {
    verdict: 'agree',
    reason: 'all reports that say it say the same',
  };
  values.forEach((a, index) => {
    for (const b of values.slice(index + 1)) {
      if (a.key === b.key || a.article === b.article) continue;
      const judgement = judge(a, b);
      if (GRAVITY.indexOf(judgement.verdict) > GRAVITY.indexOf(worst.verdict)) worst = judgement;
    }
  });
  return worst;
}

function groupValues(
  values: readonly FieldValue[],
  articles: ReadonlyMap<string, ArticleContext>,
): ComparedValue[] {
  const groups = new Map<string, FieldValue[]>();
  for (const value of values) groups.set(value.key, [...(groups.get(value.key) ?? []), value]);
  return [...groups.values()].map((group) => {
    const ids = [...new Set(group.map(({ article }) => article))];
    const origins = originsOf(group, articles);
    const names = [...new Set([...origins.values()].flatMap((name) => name ?? []))];
    return {
      value: group[0]?.value ?? '',
      evidence: group.flatMap(({ evidence }) => evidence),
      outlets: [...new Set(ids.map((id) => articles.get(id)?.outlet ?? id))],
      articles: ids,
      independent: origins.size,
      ...(names.length > 0 ? { origins: names } : {}),
    };
  });
}
