/** Families of quotation marks: a passage opens and closes within one family. */
export type Family = 'double' | 'single' | 'guillemet';

/** A quotation mark found in a text. `side` is what its shape and neighbours allow. */
export interface Mark {
  start: number;
  end: number;
  family: Family;
  side: 'open' | 'close' | 'either';
}

const CANDIDATE = /''|``|["“”„‟«»‘’‚'`]/gu;
const OPEN_SHAPES = '“„‟«‘‚`';
const CLOSE_SHAPES = '”»';
/** Words that begin with an apostrophe. */
const ELIDED = /^(?:em|til|tis|twas|cause|bout|round|n|\d0s)\b/u;

/** Every quotation mark between two offsets, apostrophes left out. One pass. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  CANDIDATE.lastIndex = start;
  for (let match = CANDIDATE.exec(text); match && match.index < end; match = CANDIDATE.exec(text)) {
    const mark = markAt(text, match.index, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function markAt(text: string, start: number, form: string): Mark | null {
  const end = start + form.length;
  const family = familyOf(form);
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const side = sideOf(form, before, after);
  if (side === null) return null;
  if (family === 'single' && isApostrophe(text, { start, end, side })) return null;
  return { start, end, family, side };
}

function familyOf(form: string): Family {
  if (form === '«' || form === '»') return 'guillemet';
  return /^["“”„‟]|''|``/u.test(form) ? 'double' : 'single';
}

function sideOf(form: string, before: string, after: string): Mark['side'] | null {
  const opens = /[\s([{—–\-/"“‘'«]/u.test(before);
  const closes = /[\s)\]}—–\-/.,;:!?"”’'»]/u.test(after);
  // … and closes one with an opening mark: only behind a word and before a gap.
  if (OPEN_SHAPES.includes(form[0] ?? '') && form !== '’') return closes && !opens ? 'close' : 'open';
  // Sloppy copy opens a passage with a closing mark: only before a word and after a gap.
  if (CLOSE_SHAPES.includes(form)) return opens && !closes ? 'either' : 'close';
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return opens ? 'either' : null;
}

function isApostrophe(text: string, mark: Pick<Mark, 'start' | 'end' | 'side'>): boolean {
  const before = text[mark.start - 1] ?? ' ';
  const after = text[mark.end] ?? ' ';
  if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return true;
  if (/\d/u.test(before) && mark.side !== 'close') return true;
  return mark.side !== 'close' && ELIDED.test(text.slice(mark.end, mark.end + 6));
}
