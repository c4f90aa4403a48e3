import type { Span } from '../../../types/span.ts';

/** Lines of a text without the white space around them; empty lines are left out. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    const span = trimmed(text, start, stop);
    if (span.end > span.start) paragraphs.push(span);
    start = stop + 1;
  }
  return paragraphs;
}

function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/u.test(text[first] ?? '')) first += 1;
  while (last > first && /\s/u.test(text[last - 1] ?? '')) last -= 1;
  return { start: first, end: last };
}
