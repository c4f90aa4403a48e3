import type { NameType, Token } from '../../../types/token.ts';
import { isBegin, typeOf } from './labels.ts';

/** A name as tokens `[first, last)` with its type and the part that found it. */
export interface NameSpan {
  first: number;
  last: number;
  type: NameType;
  rule: string;
}

/** The spans that a sequence of labels stands for. */
export function spansOf(labels: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  labels.forEach((label, index) => {
    const type = typeOf(label);
    if (type === null) return;
    const open = spans.at(-1);
    if (isBegin(label) || !open) spans.push({ first: index, last: index + 1, type, rule: 'model' });
    else open.last = index + 1;
  });
  return spans;
}

/** The forms of a span, a space between each two: the key under which names of one wording meet. */
export function formsOf(tokens: readonly Token[], { first, last }: Pick<NameSpan, 'first' | 'last'>): string {
  let words = '';
  for (let index = first; index < last; index++)
    words += (index > first ? ' ' : '') + (tokens[index]?.form ?? '');
  return words;
}

export function overlaps(a: Pick<NameSpan, 'first' | 'last'>, b: Pick<NameSpan, 'first' | 'last'>): boolean {
  return a.first < b.last && b.first < a.last;
}
