import { compareIntervals, intervalOf } from '../../../../dates/index.ts';
import type { Engagement } from '../../../../types/record.ts';
import { capital, headed, type Brief } from '../brief.ts';
import { presentDate, presentWhen } from '../dates.ts';
import { plainWords, quotedWords } from '../wording.ts';

/** The calendar: one row an engagement in order of date, undated ones last; below it what is said of each. */
export function engagementSection(brief: Brief): string[] {
  const sorted = [...brief.record.engagements].sort(byDate);
  if (sorted.length === 0) return [];
  const rows = sorted.map((engagement) => engagementRow(brief, engagement));
  const details = sorted.flatMap((engagement) => engagementDetails(brief, engagement));
  return headed('Engagements', [
    '| when | what | who | status | asked for by | reports |',
    '|---|---|---|---|---|---|',
    ...rows,
    ...(details.length > 0 ? ['', ...details] : []),
  ]);
}

/** How other sections call an engagement: "Summit", "NATO-Russia Council (session)". */
export function engagementTitle({ format, name }: Pick<Engagement, 'format' | 'name'>): string {
  return name === null ? capital(format) : `${name} (${format})`;
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
    engagementTitle(engagement),
    participants.map(nameOf).join(', '),
    status,
    requested_by === null ? '' : nameOf(requested_by),
    sources.cite(evidence),
  ];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function engagementDetails(brief: Brief, engagement: Engagement): string[] {
  const { sources, nameOf } = brief;
  const { agenda, ordinal, place, host, fields, participants, channel, duration } = engagement;
  const stated = (label: string, words: string, field: string): string[] => {
    const cited = sources.cite(fields[field] ?? []);
    return cited === '' || words === '' ? [] : [`  - ${label}${words} ${cited}`];
  };
  const lines = [
    ...agenda.map(({ text, evidence }) => `  - on ${plainWords(text)} ${sources.cite(evidence)}`),
    ...(ordinal === null ? [] : stated('', quotedWords(ordinal), 'ordinal')),
    ...(place === null ? [] : stated('place: ', nameOf(place), 'place')),
    ...(host === null ? [] : stated('host: ', nameOf(host), 'host')),
    ...(channel === undefined || /call$/.test(engagement.format)
      ? []
      : stated('channel: ', channel, 'channel')),
    ...(duration === undefined ? [] : stated('lasting ', quotedWords(duration), 'duration')),
    ...(engagement.outcome ?? []).map(
      ({ text, evidence }) => `  - outcome: ${quotedWords(text)} ${sources.cite(evidence)}`,
    ),
    ...historyLine(brief, engagement),
  ];
  if (lines.length === 0) return [];
  const who = participants.map(nameOf).join(', ') || 'participants not given';
  return [`- **${engagementTitle(engagement)}**, ${who}:`, ...lines];
}

/** The steps of its life; a state that later reports only repeat is one step. */
function historyLine({ sources }: Brief, { history }: Engagement): string[] {
  const steps: Engagement['history'] = [];
  for (const step of history) {
    const last = steps.at(-1);
    if (last?.status !== step.status) steps.push({ ...step });
    else last.evidence = [...last.evidence, ...step.evidence];
  }
  if (steps.length < 2) return [];
  const texts = steps.map(({ status, as_of, evidence }) => {
    const date = as_of === null ? '' : ` (${presentDate(as_of)})`;
    return `${status}${date} ${sources.cite(evidence)}`;
  });
  return [`  - ${texts.join(', then ')}`];
}
