import type { NameType } from '../../../types/token.ts';

export const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'country', 'place', 'group'];

/** Labels of the tagger: 0 is outside, then begin and inside of each type in turn. */
export const LABELS = 1 + 2 * NAME_TYPES.length;
export const OUTSIDE = 0;

export function beginOf(type: NameType): number {
  return 1 + 2 * NAME_TYPES.indexOf(type);
}

export function insideOf(type: NameType): number {
  return beginOf(type) + 1;
}

export function isBegin(label: number): boolean {
  return label % 2 === 1;
}

/** The type of a label, null for outside. */
export function typeOf(label: number): NameType | null {
  return label === OUTSIDE ? null : (NAME_TYPES[(label - 1) >> 1] ?? null);
}

/** Whether `label` may follow `before`: an inside follows the begin or inside of its own type. */
export function mayFollow(before: number, label: number): boolean {
  if (label === OUTSIDE || isBegin(label)) return true;
  return before === label || before === label - 1;
}
