import type { LineContext, LineRule } from '../line-rule.ts';
import { byline, looksLikeName } from './byline.ts';
import { copyright } from './copyright.ts';
import { dateStamp } from './date-stamp.ts';
import { dateline } from './dateline.ts';

const MAX_CHARACTERS = 160;
const MAX_WORDS = 24;

/** Letters and digits alone: a page prints its title with other quotation marks, or with a full stop. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function looksLikeProse(line: string): boolean {
  return line.length >= 60 && /[.!?]["”’')\]]*$/.test(line);
}

/** The line after a title: a byline, a date or a dateline belongs to the head of a report, not to prose. */
function opensReport(line: string, context: LineContext): boolean {
  const under: LineContext = { ...context, title: '' };
  return [byline, dateStamp, dateline].some((rule) => rule.detect(line, under) !== null);
}

function isHeading(line: string, context: LineContext): boolean {
  if (line.length > MAX_CHARACTERS || line.split(/\s+/).length > MAX_WORDS) return false;
  if (!/^["“‘'(\p{Lu}\d]/u.test(line) || /[.;:,]["”’')]*$/.test(line) || context.next === null) return false;
  // "Strelsau, 4 May 2023" over a statement.
  if (dateline.detect(line, context)?.span.end === line.length) return false;
  if (context.blankAfter && !/[!]["”’')]*$/.test(line)) return true;
  if (opensReport(context.next, context)) return true;
  if (line.split(/\s+/).length >= 4 && looksLikeName(context.next)) return true;
  return !/[?!]["”’')]*$/.test(line) && looksLikeProse(context.next);
}

/**
 * The title at the head of a report: the stated title printed once more, or a first line that is short, has
 * no full stop and stands apart from the prose under it.
 */
export const title: LineRule = {
  name: 'title',
  why: 'heading',
  detect(line, context) {
    const span = { start: 0, end: line.length };
    if (context.kept > 0) return null;
    if (context.title !== null) {
      const same = letters(context.title) === letters(line) && letters(line) !== '';
      // A flash of one sentence that is its own title stays.
      const flash = context.next === null || copyright.detect(context.next, context) !== null;
      return same && !flash ? { span } : null;
    }
    return isHeading(line, context) ? { span, facts: { title: line } } : null;
  },
};
