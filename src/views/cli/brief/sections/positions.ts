import type { Position } from '../../../../types/record.ts';
import { capital, headed, type Brief } from '../brief.ts';
import { presentDate } from '../dates.ts';
import { holdsWords, plainWords } from '../wording.ts';

/** Positions by the actor who holds them. */
export function positionSection(brief: Brief): string[] {
  const byHolder = new Map<string, string[]>();
  for (const position of brief.record.positions) {
    const lines = [...(byHolder.get(position.holder) ?? []), ...positionLines(brief, position)];
    if (lines.length > 0) byHolder.set(position.holder, lines);
  }
  const lines = [...byHolder].flatMap(([holder, of]) => [
    `### ${capital(brief.nameOf(holder))}`,
    '',
    ...of,
    '',
  ]);
  return headed('Positions', lines.slice(0, -1));
}

/** "Denies: arming the rebels", but "Denial: we never armed them", where the words deny already. */
function titleOf(kind: Position['kind'], content: string): string {
  return kind === 'denial' && !/\b(?:not|never|no)\b|n['’]t\b/iu.test(content) ? 'Denies' : capital(kind);
}

/** Names of the other sides in whose words a position stands: "Moscow says Kyiv wants …" is not Kyiv's own word. */
function relayedBy({ record, nameOf }: Brief, { holder, attributed_to }: Position): string[] {
  const countryOf = (id: string): string | null =>
    record.actors.find((actor) => actor.id === id)?.country ?? null;
  const own = countryOf(holder);
  const speakers = record.statements.flatMap(({ id, speaker }) =>
    attributed_to.includes(id) && speaker !== null ? [speaker] : [],
  );
  const isOwn = (speaker: string): boolean =>
    speaker === holder || (own !== null && countryOf(speaker) === own) || nameOf(holder).includes(speaker);
  return speakers.some(isOwn) ? [] : [...new Set(speakers.map(nameOf))];
}

function positionLines(brief: Brief, position: Position): string[] {
  const { sources, nameOf } = brief;
  const { kind, addressees, condition, consequences, deadline, evidence } = position;
  const content = plainWords(position.content.text);
  if (content === '') return [];
  const to = addressees.length > 0 ? ` (to ${addressees.map(nameOf).join(', ')})` : '';
  const relayed = relayedBy(brief, position);
  const by = relayed.length > 0 ? `, according to ${relayed.join(' and ')}` : '';
  const title = titleOf(kind, content);
  const more = (label: string, text: string): string[] => {
    const words = plainWords(text);
    return words === '' || holdsWords(content, words) ? [] : [`  - ${label}: ${words}`];
  };
  return [
    `- **${title}**${to}: ${content}${by} ${sources.cite(evidence)}`,
    ...(condition === null ? [] : more('condition', condition.text)),
    ...consequences.flatMap(({ text }) => more('consequence', text)),
    ...(deadline === null ? [] : [`  - by ${presentDate(deadline)}`]),
  ];
}
