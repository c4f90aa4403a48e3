import type { Comparison, Verdict } from '../../../../types/record.ts';
import { capital, headed, type Brief } from '../brief.ts';
import { presentDate, presentDatesIn } from '../dates.ts';
import { plainWords } from '../wording.ts';
import { engagementTitle } from './engagements.ts';

const VERDICTS: Partial<Record<Verdict, string>> = {
  differ: 'They differ',
  progressed: 'A later state in a later report',
  compatible: 'One is coarser, or tells another part',
  agree: 'They agree',
};
const DATES = new Set(['when', 'as_of', 'deadline', 'horizon']);

/** Fields that more than one origin states, gravest first. */
export function comparisonSection(brief: Brief): string[] {
  const titles = itemTitles(brief);
  const lines = Object.entries(VERDICTS).flatMap(([verdict, title]) => {
    const rows = brief.record.comparison.filter((row) => row.verdict === verdict);
    if (rows.length === 0) return [];
    return [`**${title}**`, '', ...rows.map((row) => comparisonLine(brief, row, titles)), ''];
  });
  return headed('Where the reports agree and differ', lines.slice(0, -1));
}

function comparisonLine({ sources }: Brief, row: Comparison, titles: ReadonlyMap<string, string>): string {
  const { item, field, values, reason, verdict } = row;
  const each = values.map(({ value, articles, independent }) => {
    const copies = articles.length > independent ? `, ${String(independent)} independent` : '';
    const text = DATES.has(field) ? presentDate(value) : plainWords(value);
    return `${text} (${articles.map((id) => sources.labelOf(id)).join(', ')}${copies})`;
  });
  // That all say the same stands in the heading over it.
  const why = verdict === 'agree' ? '' : ` — ${presentDatesIn(reason)}`;
  return `- ${titles.get(item) ?? item}, ${field.replaceAll('_', ' ')}: ${each.join(' · ')}${why}`;
}

function itemTitles({ record, nameOf }: Brief): Map<string, string> {
  const titles = new Map<string, string>();
  for (const engagement of record.engagements) {
    const who = engagement.participants.map((actor) => `, ${nameOf(actor)}`).join('');
    titles.set(engagement.id, `${engagementTitle(engagement)}${who}`);
  }
  for (const { id, kind, holder } of record.positions)
    titles.set(id, `${capital(kind)} by ${nameOf(holder)}`);
  for (const { id, kind, actor } of record.postures) titles.set(id, `${capital(kind)} of ${nameOf(actor)}`);
  for (const { id, by } of record.assessments) titles.set(id, `Assessment by ${nameOf(by)}`);
  return titles;
}
