import type { Span } from '../../../types/span.ts';
import type { Family, Mark } from './marks.ts';
import { findMarks } from './marks.ts';
import { splitParagraphs } from './paragraphs.ts';

/** Words between quotation marks, the marks included. Never crosses its paragraph. */
export interface Passage extends Span {
  /** Offsets of the words without the marks. */
  inner: Span;
  family: Family;
  /** Index of its paragraph. */
  paragraph: number;
  /** Has a closing mark of its own. */
  closed: boolean;
  /** Goes on from the passage before, which ends its paragraph without a closing mark. */
  continues: boolean;
}

/** All outermost quoted passages of a text in order. Linear in the length of the text. */
export function findPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  splitParagraphs(text).forEach((paragraph, index) => {
    const previous = passages[passages.length - 1];
    const carried = previous?.closed === false && previous.paragraph === index - 1 ? previous : null;
    for (const passage of paragraphPassages(text, paragraph, index)) {
      const first = passage.start === paragraph.start;
      // A passage in other marks is no part of one left open: a reporter's block quote holds the speech of others.
      const same = carried !== null && text[carried.start] === text[passage.start];
      passages.push({ ...passage, continues: first && same });
    }
  });
  return passages.filter((passage, index) => passage.closed || isContinued(passage, passages[index + 1]));
}

/** Without a closing mark it counts only if the next paragraph opens with a mark again, or it fills its own. */
function isContinued(passage: Passage, next: Passage | undefined): boolean {
  return next?.continues === true || passage.continues;
}

function paragraphPassages(text: string, paragraph: Span, index: number): Passage[] {
  const found: Passage[] = [];
  let open: Mark | null = null;
  for (const mark of usableMarks(text, paragraph)) {
    // A second opening mark of a family: the first was left unbalanced.
    if (open === null || (mark.family === open.family && mark.side === 'open')) {
      if (mark.side !== 'close') open = mark;
      continue;
    }
    if (mark.family !== open.family || (mark.family === 'single' && !closesSingle(text, mark))) continue;
    found.push(passageOf(text, { open, close: mark, index }));
    open = null;
  }
  if (open !== null && open.family !== 'single') found.push(unclosed(text, { open, paragraph, index }));
  return found;
}

/**
 * Singles are mostly apostrophes: beside double marks they count only where the paragraph begins with one
 * (British style, doubles inside).
 */
function usableMarks(text: string, paragraph: Span): Mark[] {
  const marks = findMarks(text, paragraph.start, paragraph.end);
  const british = marks[0]?.family === 'single' && marks[0].start === paragraph.start;
  const doubles = marks.some(({ family }) => family === 'double');
  return doubles && !british ? marks.filter(({ family }) => family !== 'single') : marks;
}

function unclosed(
  text: string,
  { open, paragraph, index }: { open: Mark; paragraph: Span; index: number },
): Passage {
  const end = trimEnd(text, open.end, paragraph.end);
  const inner = { start: open.end, end };
  return {
    start: open.start,
    end,
    inner,
    family: open.family,
    paragraph: index,
    closed: false,
    continues: false,
  };
}

/** "the workers' union" does not close a passage, "'We will go,' he said" does. */
function closesSingle(text: string, mark: Mark): boolean {
  const before = text[mark.start - 1] ?? ' ';
  return before !== 's' || !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
}

function passageOf(
  text: string,
  { open, close, index }: { open: Mark; close: Mark; index: number },
): Passage {
  const inner = { start: open.end, end: trimEnd(text, open.end, close.start) };
  return {
    start: open.start,
    end: close.end,
    inner,
    family: open.family,
    paragraph: index,
    closed: true,
    continues: false,
  };
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
