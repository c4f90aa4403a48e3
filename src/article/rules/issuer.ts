import { wholeLine, type LineContext, type LineRule } from '../line-rule.ts';
import { dateStamp } from './date-stamp.ts';

const OFFICE =
  /^(?:(?:the )?(?:office|ministry|department|embassy|permanent mission|delegation|government|press (?:office|service|department|secretary)|chancellery|secretariat|council|cabinet) of (?:the )?\p{Lu}|(?:the )?(?:white house|kremlin|elys[ée]e palace)\b|(?:foreign|defen[cs]e|prime) minist(?:ry|er['’]?s office)\b|u\.?s\.? (?:department|mission|embassy) )/iu;
/** How the text of a press office is called; it stands under the name of the office. */
const TEXT_KIND =
  /^(?:(?:joint |press |media )?(?:statement|read-?out|communiqu[ée]|remarks|release|transcript|advisory|note)|press|joint)\b/i;

function opensText(context: LineContext): boolean {
  return (
    context.next !== null &&
    (TEXT_KIND.test(context.next) || dateStamp.detect(context.next, context) !== null)
  );
}

/** "Office of the Spokesperson, Department of State" over a press release: who issued it. */
export const issuer: LineRule = {
  name: 'issuer',
  why: 'boilerplate',
  detect(line, context) {
    if (context.kept > 0 || line.length > 90 || /[.!?:;]$/.test(line) || !OFFICE.test(line)) return null;
    return opensText(context) ? wholeLine(line, { outlet: line }) : null;
  },
};
