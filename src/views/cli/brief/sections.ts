import { compareIntervals, intervalOf } from '../../../dates/index.ts';
import type {
  Comparison,
  Engagement,
  Position,
  Posture,
  SituationRecord,
  Verdict,
} from '../../../types/record.ts';
import { presentDate, presentWhen } from './dates.ts';
import type { Sources } from './sources.ts';

/** What every section is written from. */
export interface Brief {
  record: SituationRecord;
  sources: Sources;
  nameOf: (actor: string) => string;
}

const heading = (title: string, lines: string[]): string[] =>
  lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The calendar: one row an engagement in order of date, undated ones last; below it what is said of each. */
export function engagementSection(brief: Brief): string[] {
  const sorted = [...brief.record.engagements].sort(byDate);
  if (sorted.length === 0) return [];
  const rows = sorted.map((engagement) => engagementRow(brief, engagement));
  const details = sorted.flatMap((engagement) => engagementDetails(brief, engagement));
  return heading('Engagements', [
    '| when | what | who | status | asked for by | reports |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    ...details,
  ]);
}

function byDate(a: Engagement, b: Engagement): number {
  const [first, second] = [intervalOf(a.when?.edtf ?? ''), intervalOf(b.when?.edtf ?? '')];
  if (!first || !second) return Number(first === null) - Number(second === null);
  return compareIntervals(first, second);
}

function engagementRow({ sources, nameOf }: Brief, engagement: Engagement): string {
  const { when, participants, status, requested_by, evidence } = engagement;
  const cells = [
    presentWhen(when),
    titleOf(engagement),
    participants.map(nameOf).join(', '),
    status,
    requested_by === null ? '' : nameOf(requested_by),
    sources.cite(evidence),
  ];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function titleOf({ format, name }: Engagement): string {
  return name === null ? capital(format) : `${name} (${format})`;
}

function engagementDetails({ sources, nameOf }: Brief, engagement: Engagement): string[] {
  const { agenda, ordinal, place, host, history, fields, participants } = engagement;
  const lines = agenda.map(({ text, evidence }) => `  - on ${text} ${sources.cite(evidence)}`);
  if (ordinal !== null) lines.push(`  - “${ordinal}” ${sources.cite(fields['ordinal'] ?? [])}`);
  if (place !== null) lines.push(`  - place: ${nameOf(place)} ${sources.cite(fields['place'] ?? [])}`);
  if (host !== null) lines.push(`  - host: ${nameOf(host)} ${sources.cite(fields['host'] ?? [])}`);
  if (history.length > 1) lines.push(`  - ${history.map((step) => stepText(step, sources)).join(', then ')}`);
  if (lines.length === 0) return [];
  return [
    `- **${titleOf(engagement)}**, ${participants.map(nameOf).join(', ') || 'participants not given'}:`,
    ...lines,
  ];
}

function stepText({ status, as_of, evidence }: Engagement['history'][number], sources: Sources): string {
  const date = as_of === null ? '' : ` (${presentDate(as_of)})`;
  return `${status}${date} ${sources.cite(evidence)}`;
}

/** Positions by the actor who holds them. */
export function positionSection(brief: Brief): string[] {
  const byHolder = new Map<string, Position[]>();
  for (const position of brief.record.positions) {
    byHolder.set(position.holder, [...(byHolder.get(position.holder) ?? []), position]);
  }
  const lines = [...byHolder].flatMap(([holder, positions]) => [
    `### ${capital(brief.nameOf(holder))}`,
    '',
    ...positions.flatMap((position) => positionLines(brief, position)),
    '',
  ]);
  return heading('Positions', lines.slice(0, -1));
}

function positionLines({ sources, nameOf }: Brief, position: Position): string[] {
  const { kind, addressees, content, condition, consequences, deadline, evidence } = position;
  const to = addressees.length > 0 ? ` (to ${addressees.map(nameOf).join(', ')})` : '';
  const lines = [`- **${capital(kind)}**${to}: ${content.text} ${sources.cite(evidence)}`];
  if (condition !== null) lines.push(`  - condition: ${condition.text}`);
  for (const { text } of consequences) lines.push(`  - consequence: ${text}`);
  if (deadline !== null) lines.push(`  - by ${presentDate(deadline)}`);
  return lines;
}

export function postureSection({ record, sources, nameOf }: Brief): string[] {
  const line = ({ actor, kind, quantity, unit, place, as_of, evidence }: Posture): string => {
    const count = quantity?.evidence[0]?.quote;
    const what = [count, unit ?? kind].filter((part) => part !== undefined).join(' ');
    const where = place === null ? '' : `, ${place}`;
    const date = as_of === null ? '' : `, ${presentDate(as_of)}`;
    return `- **${nameOf(actor)}**: ${what}${where}${date} ${sources.cite(evidence)}`;
  };
  return heading('Forces', record.postures.map(line));
}

export function assessmentSection({ record, sources, nameOf }: Brief): string[] {
  return heading(
    'Assessments (what somebody expects, not what happened)',
    record.assessments.map(({ by, about, told, likelihood, horizon, evidence }) => {
      const hedge = likelihood === null ? '' : `, in the words “${likelihood.term}”`;
      const when = horizon === null ? '' : `, by ${presentDate(horizon)}`;
      const audience = told.length > 0 ? `, told to ${told.map(nameOf).join(', ')}` : '';
      return `- **${capital(nameOf(by))}**: ${about.text}${hedge}${when}${audience} ${sources.cite(evidence)}`;
    }),
  );
}

export function unknownSection({ record, sources, nameOf }: Brief): string[] {
  return heading(
    'What is unknown',
    record.unknowns.map(({ question, by, evidence }) => {
      const who = by === null ? 'not clear' : `${nameOf(by)} could or would not say`;
      return `- ${capital(question.text)}: ${who} ${sources.cite(evidence)}`;
    }),
  );
}

const VERDICTS: Partial<Record<Verdict, string>> = {
  differ: 'They differ',
  progressed: 'A later state in a later report',
  compatible: 'One is coarser, or tells another part',
  agree: 'They agree',
};

/** Fields that more than one origin states, gravest first. */
export function comparisonSection(brief: Brief): string[] {
  const titles = itemTitles(brief);
  const lines = Object.entries(VERDICTS).flatMap(([verdict, title]) => {
    const rows = brief.record.comparison.filter((row) => row.verdict === verdict);
    return rows.length === 0
      ? []
      : [`**${title}**`, '', ...rows.flatMap((row) => comparisonLines(row, titles, brief.sources)), ''];
  });
  return heading('Where the reports agree and differ', lines.slice(0, -1));
}

function comparisonLines(
  { item, field, values, reason }: Comparison,
  titles: ReadonlyMap<string, string>,
  sources: Sources,
): string[] {
  const name = field.replace('_', ' ');
  const each = values.map(({ value, articles, independent }) => {
    const copies = articles.length > independent ? `, ${String(independent)} independent` : '';
    return `${value} (${articles.map((id) => sources.labelOf(id)).join(', ')}${copies})`;
  });
  return [`- ${titles.get(item) ?? item}, ${name}: ${each.join(' · ')} — ${reason}`];
}

function itemTitles({ record, nameOf }: Brief): Map<string, string> {
  const titles = new Map<string, string>();
  for (const engagement of record.engagements) {
    titles.set(engagement.id, `${titleOf(engagement)}, ${engagement.participants.map(nameOf).join(', ')}`);
  }
  for (const { id, kind, holder } of record.positions)
    titles.set(id, `${capital(kind)} by ${nameOf(holder)}`);
  for (const { id, kind, actor } of record.postures) titles.set(id, `${capital(kind)} of ${nameOf(actor)}`);
  for (const { id, by } of record.assessments) titles.set(id, `Assessment by ${nameOf(by)}`);
  return titles;
}

export function statementSection({ record, sources, nameOf }: Brief): string[] {
  return heading(
    'Who said what',
    record.statements.map(({ speaker, kind, text, via, evidence }) => {
      const words = kind === 'direct' ? `“${text}”` : text;
      const relay = via.length > 0 ? ` (via ${via.join(', ')})` : '';
      return `- **${capital(speaker === null ? 'Not named' : nameOf(speaker))}**${relay}: ${words} ${sources.cite(evidence)}`;
    }),
  );
}

export function reportSection({ record, sources }: Brief): string[] {
  return heading(
    'Reports',
    record.articles.map(({ id, outlet, agency, title, published, notices, origin }) => {
      const source = record.origins.find((candidate) => candidate.id === origin);
      const parts = [
        outlet ?? agency ?? 'outlet not known',
        title === null ? null : `“${title}”`,
        publishedText(published),
        source && originText(source),
        notices.length > 0 ? notices.join(', ') : null,
      ];
      return `- **${sources.labelOf(id)}** ${parts.filter((part) => part != null).join(', ')}`;
    }),
  );
}

function publishedText({ value, basis, reason }: SituationRecord['articles'][number]['published']): string {
  if (value === null) return 'date not known';
  const why = basis === 'inferred' ? ` (inferred: ${reason ?? ''})` : '';
  return `${presentDate(value)}${why}`;
}

function originText({ kind, of, articles }: SituationRecord['origins'][number]): string | null {
  if (kind === 'cites') return `cites ${of ?? 'another outlet'}`;
  if (kind === 'syndicated')
    return articles.length > 1
      ? `one text in ${String(articles.length)} reports${of ? `, from ${of}` : ''}`
      : `from ${of ?? 'an agency'}`;
  return null;
}

export function passageSection({ sources }: Brief): string[] {
  return heading(
    'Passages',
    sources
      .list()
      .map(({ number, label, quote }) => `${String(number)}. **${label}** “${quote.replace(/\s+/g, ' ')}”`),
  );
}
