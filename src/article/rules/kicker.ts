import { wholeLine, type LineRule } from '../line-rule.ts';
import { letters, outletName } from '../names.ts';
import { isOutlet } from '../outlets.ts';
import { isSection } from '../sections.ts';

/** Longer lines over a headline may be a deck or another headline; they stay. */
const MAX_WORDS = 5;
const SENTENCE = /[.!?…:;,]["”’)]*$/;

/**
 * Lines over the headline: the outlet, the section, the menu of the page. Where the report shows no headline
 * only a sure outlet or section at its very top is taken.
 */
export const kicker: LineRule = {
  name: 'kicker',
  why: 'boilerplate',
  detect(line, context) {
    if (context.prose > 0 || context.kept > 0 || context.next === null) return null;
    if (context.head === 'over') {
      if (context.headOutlet !== null) return wholeLine(line, { outlet: outletName(context.headOutlet) });
      // "Zenda Post > News > Envoys meet again": a trail that ends in the title.
      if (context.headTitle !== null && letters(line).endsWith(letters(context.headTitle)))
        return wholeLine(line);
      return line.split(/\s+/).length <= MAX_WORDS && !SENTENCE.test(line) ? wholeLine(line) : null;
    }
    if (context.head === 'under') return isSection(line) ? wholeLine(line) : null;
    if (context.before > 3) return null;
    if (isOutlet(line)) return wholeLine(line, { outlet: outletName(line) });
    return isSection(line) ? wholeLine(line) : null;
  },
};
