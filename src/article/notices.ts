import type { Notice } from '../types/article.ts';
import type { Facts } from './line-rule.ts';

/** What a title says about the kind of its report. */
const TITLES: readonly [pattern: RegExp, notice: Notice][] = [
  [/^(?:opinion|editorial|op-?ed|commentary|comment)\s*[|:–—-]/i, 'opinion'],
  [/[|:–—-]\s*(?:opinion|editorial|commentary)$/i, 'opinion'],
  [/^live(?: updates?| blog)?\s*[|:–—-]|\blive (?:updates|blog)\b|\b(?:live|LIVE):\s/i, 'live'],
  [
    /^(?:the white house: )?read-?out\b|\bread-?out of\b.{0,80}\b(?:call|meeting|talks|conversation|visit)\b/i,
    'readout',
  ],
];

/** Notices of a report by its title and by its own lines, each once, in a fixed order. */
export function noticesOf(title: string | null, facts: readonly Facts[]): Notice[] {
  const found = new Set(facts.flatMap((fact) => fact.notices ?? []));
  for (const [pattern, notice] of TITLES) if (title !== null && pattern.test(title)) found.add(notice);
  return [...found].toSorted();
}
