import { wholeLine, type Found, type LineContext, type LineRule } from '../line-rule.ts';

const MARK = '(?:[•*†_(\\[–—-]\\s*)*';
const PIECE = '(?:story|article|report|post|piece|page|headline)';
/** At the start of a line, or where a sentence begins in it. */
const START = `(?:^|[.!?]["”’)]*\\s+)`;
const LABEL = new RegExp(`^${MARK}(?:corrections?|clarification|corrected|erratum)\\b[^:]{0,60}:`, 'i');
/** Alone on its line, near the end: what follows is the correction. */
const ALONE = /^(?:corrections?|clarifications?):?$/i;
const NOTE = new RegExp(`^${MARK}(?:editor['’]?s?['’]? note|note to readers)\\b[^:]{0,60}:`, 'i');
const AMENDED = new RegExp(
  `${START}(?<note>${MARK}(?:updated?\\b[^:.]{0,60}: ?)?this ${PIECE}(?:['’]s headline)? (?:was|has been) (?:first |originally |since )?(?<how>amended|corrected|updated|revised|edited|changed|republished)\\b)`,
  'i',
);
const EARLIER = new RegExp(
  `${START}(?<note>${MARK}(?:an? )?(?:earlier|previous|original|initial) versions? of this ${PIECE}\\b)`,
  'i',
);
const MAX_NOTE = 700;

/** From where the note begins to the end of its line: "… officials said. An earlier version of …". */
function noteFrom(line: string, pattern: RegExp): { start: number; how: string } | null {
  const match = pattern.exec(line.slice(0, MAX_NOTE * 2));
  if (!match?.groups) return null;
  const start = match.index + match[0].length - (match.groups.note?.length ?? 0);
  if (line.length - start > MAX_NOTE) return null;
  return { start, how: match.groups.how?.toLowerCase() ?? 'corrected' };
}

function detectNote(line: string): Found | null {
  const note = [noteFrom(line, AMENDED), noteFrom(line, EARLIER)]
    .filter((found) => found !== null)
    .toSorted((a, b) => a.start - b.start);
  if (note[0] === undefined) return null;
  const corrected = note.some(({ how }) => how === 'corrected' || how === 'amended');
  const span = { start: note[0].start, end: line.length };
  return { span, facts: { notices: [corrected ? 'correction' : 'updated'] } };
}

function opensCorrection(line: string, context: LineContext): boolean {
  return ALONE.test(line) && context.prose > 2 && context.after <= 6;
}

/**
 * What an outlet says about its own text: a correction, an update, an editor's note. It is left out of the
 * prose, since it repeats what was wrong; `left_out` keeps it.
 */
export const correction: LineRule = {
  name: 'correction',
  why: 'boilerplate',
  detect(line, context) {
    if (context.inNote) return wholeLine(line);
    if (opensCorrection(line, context)) return wholeLine(line, { notices: ['correction'], opensNote: true });
    if (line.length <= MAX_NOTE && LABEL.test(line)) return wholeLine(line, { notices: ['correction'] });
    const note = detectNote(line);
    if (note !== null) return note;
    const atEdge = context.prose === 0 || context.after <= 3;
    return atEdge && line.length <= MAX_NOTE && NOTE.test(line) ? wholeLine(line) : null;
  },
};
