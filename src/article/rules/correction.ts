import type { LineRule } from '../line-rule.ts';
import { wholeLine } from '../line-rule.ts';

const MARK = '^(?:[•*†_(\\[–—-]\\s*)*';
const LABEL = new RegExp(`${MARK}(?:corrections?|clarification|corrected|erratum)\\b[^:]{0,60}:`, 'i');
/** Alone on its line, near the end: what follows is the correction. */
const ALONE = /^(?:corrections?|clarifications?):?$/i;
const NOTE = new RegExp(`${MARK}(?:editor['’]?s?['’]? note|note to readers)\\b[^:]{0,60}:`, 'i');
/** "Update: this article has been updated …"; what else follows the word may be news. */
const UPDATE = new RegExp(
  `${MARK}updated?\\b[^:]{0,60}: ?this (?:story|article|report|post|piece|page) `,
  'i',
);
const AMENDED = new RegExp(
  `${MARK}this (?:story|article|report|post|piece|page|headline)(?:['’]s headline)? (?:was|has been|is) (?:first |originally |since )?(?<how>amended|corrected|updated|revised|edited|changed|republished)\\b`,
  'i',
);
const EARLIER =
  /\b(?:an? )?(?:earlier|previous|original|initial) versions? of this (?:story|article|report|post|piece|page|headline)\b/i;

/**
 * What an outlet says about its own text: a correction, an update, an editor's note. It is left out of the
 * prose, since it repeats what was wrong; `left_out` keeps it.
 */
export const correction: LineRule = {
  name: 'correction',
  why: 'boilerplate',
  detect(line, context) {
    if (context.inNote) return wholeLine(line);
    if (line.length > 700) return null;
    if (ALONE.test(line) && context.prose > 2 && context.after <= 6)
      return wholeLine(line, { notices: ['correction'], opensNote: true });
    const how = AMENDED.exec(line)?.groups?.how?.toLowerCase();
    if (LABEL.test(line) || how === 'corrected' || how === 'amended' || EARLIER.test(line.slice(0, 120)))
      return wholeLine(line, { notices: ['correction'] });
    if (how !== undefined || UPDATE.test(line)) return wholeLine(line, { notices: ['updated'] });
    if (!NOTE.test(line) || (context.prose > 0 && context.after > 3)) return null;
    return wholeLine(line);
  },
};
