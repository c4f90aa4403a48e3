import type { LineContext, LineRule } from '../line-rule.ts';
import { letters, outletName } from '../names.ts';
import { copyright } from './copyright.ts';

/** A flash of one sentence that is its own title stays. */
function isFlash(context: LineContext): boolean {
  return context.kept === 0 && (context.next === null || copyright.detect(context.next, context) !== null);
}

/** The title of the report: the line that the head shows as such, and each line that prints it once more. */
export const title: LineRule = {
  name: 'title',
  why: 'heading',
  detect(line, context) {
    const span = { start: 0, end: line.length };
    const { headTitle, headOutlet } = context;
    if (
      context.head === 'title' &&
      headTitle !== null &&
      (context.title === null || letters(context.title) === letters(headTitle))
    )
      return {
        span,
        facts: { title: headTitle, ...(headOutlet === null ? {} : { outlet: outletName(headOutlet) }) },
      };
    if (context.title !== null) {
      const same = letters(context.title) === letters(line) && letters(line) !== '';
      return same && context.prose === 0 && !isFlash(context) ? { span } : null;
    }
    return null;
  },
};
