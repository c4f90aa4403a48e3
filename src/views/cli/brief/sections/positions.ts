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

function positionLines({ sources, nameOf }: Brief, position: Position): string[] {
  const { kind, addressees, condition, consequences, deadline, evidence } = position;
  const content = plainWords(position.content.text);
  if (content === '') return [];
  const to = addressees.length > 0 ? ` (to ${addressees.map(nameOf).join(', ')})` : '';
  const title = kind === 'denial' ? 'Denies' : capital(kind);
  const more = (label: string, text: string): string[] => {
    const words = plainWords(text);
    return words === '' || holdsWords(content, words) ? [] : [`  - ${label}: ${words}`];
  };
  return [
    `- **${title}**${to}: ${content} ${sources.cite(evidence)}`,
    ...(condition === null ? [] : more('condition', condition.text)),
    ...consequences.flatMap(({ text }) => more('consequence', text)),
    ...(deadline === null ? [] : [`  - by ${presentDate(deadline)}`]),
  ];
}
