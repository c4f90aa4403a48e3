import { wholeLine, type Found, type LineRule } from '../line-rule.ts';
import { isMasthead } from '../masthead.ts';
import { outletName } from '../names.ts';
import { matchDate, type PartialDate } from '../published/parse-date.ts';

const MAX_CHARACTERS = 90;
const SEPARATOR = /^[\s,|·•:(–—-]+/;

/** A date with its year and nothing after it, but for a bracket or a full stop. */
function wholeDate(text: string): PartialDate | null {
  const match = matchDate(text);
  return match?.date.year != null && /^[\s).]*$/.test(text.slice(match.length)) ? match.date : null;
}

/** "Lisbon Evening Post, 17 July 2025": the name first. */
function nameFirst(line: string): { name: string; date: PartialDate } | null {
  const name = /^[\p{L}\p{M} .'’&-]{5,60}?(?=\s*[,|·•:(–—]|\s-\s)/u.exec(line)?.[0];
  if (name === undefined || !isMasthead(name)) return null;
  const date = wholeDate(line.slice(name.length).replace(SEPARATOR, ''));
  return date && { name, date };
}

/** "17 July 2025 | Lisbon Evening Post": the date first. */
function dateFirst(line: string): { name: string; date: PartialDate } | null {
  const match = matchDate(line);
  if (match?.date.year == null) return null;
  const rest = line.slice(match.length);
  const name = rest.replace(SEPARATOR, '');
  return rest !== name && isMasthead(name) ? { name, date: match.date } : null;
}

/** "Zenda Post, New Strelsau" under a headline: the name and the town. */
function withPlace(line: string): Found | null {
  const [name = '', place = '', ...rest] = line.split(', ');
  const named =
    isMasthead(name) && rest.length === 0 && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u.test(place);
  return named ? wholeLine(line, { outlet: outletName(name) }) : null;
}

/** The name of a paper and the day of its issue, on one line at the head of the report. */
export const masthead: LineRule = {
  name: 'masthead',
  why: 'dateline',
  detect(line, context) {
    const under = context.head === 'under' && context.prose <= 1;
    if (line.length > MAX_CHARACTERS || (!under && (context.kept > 0 || context.prose > 0))) return null;
    const found = nameFirst(line) ?? dateFirst(line);
    if (found === null) return under ? withPlace(line) : null;
    const date = { date: found.date, from: 'date line' as const, quote: line };
    return wholeLine(line, { outlet: outletName(found.name), date });
  },
};
