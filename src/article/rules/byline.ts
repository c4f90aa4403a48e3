import { agencyName } from '../agencies.ts';
import { wholeLine, type Facts, type LineContext, type LineRule } from '../line-rule.ts';
import { isMasthead } from '../masthead.ts';
import { creditFacts } from '../names.ts';
import { isOutlet } from '../outlets.ts';

/** A word of a name or of an office line: capitalised, an initial, or one of the small words between. */
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’/-]*|and|in|of|for|the|at|on|de|van|von|der|den|al|el|bin|ibn|da|dos|di|la|le|with|correspondent|editor|reporter|writer|staff|agencies|&|\||\/)[,;]?$/u;
const CALENDAR =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)[,;]?$/u;

function isNameLine(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    words.length >= 2 &&
    words.length <= 24 &&
    capitals.length >= 2 &&
    !CALENDAR.test(words[0] ?? '') &&
    words.every((word) => NAME_WORD.test(word))
  );
}

const ROLE =
  /^(?:[\p{L}'’&-]+ ){0,4}(?:editor|correspondent|reporter|writer|columnist|analyst|bureau chief|staff)(?: (?:in|for|at|of) [\p{L} .'’&-]{2,40})?$/iu;
/** "Staff Reporter", "Zenda Post Staff & Agencies", "Web Desk": nobody's name, but no title either. */
const NOBODY =
  /^(?:[\p{Lu}][\p{L}'’.-]*[ ]){0,4}(?:staff(?: and agencies| & agencies| writers?| reporters?)?|agencies|(?:news|web|monitoring|foreign|world|international|digital)[ -]?desk|newsroom|correspondents?)$/iu;
/** "Jane Doe Deputy Content Hub Director" */
const NAMED_ROLE =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*,? ){2,6}(?:(?:[Pp]olitical|[Dd]iplomatic|[Pp]arliamentary|[Ff]oreign|[Ss]enior|[Dd]efen[cs]e|[Ww]orld) )?(?:Director|[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Jj]ournalist|[Cc]olumnist)$/u;
const AUTHOR = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** Two to four capitalised words. */
export function looksLikeName(line: string): boolean {
  return AUTHOR.test(line) && !CALENDAR.test(line.split(' ')[0] ?? '');
}

/** True for an office or a desk, with or without a name: "Diplomatic editor", "Staff Reporter". */
export function isOffice(line: string): boolean {
  return line.length <= 60 && (ROLE.test(line) || NOBODY.test(line) || NAMED_ROLE.test(line));
}

/** A name or an office on a line of its own between title and prose; the line after tells a name from a title. */
function isAuthorLine(line: string, context: LineContext): boolean {
  if (context.kept > 0 || context.title === null || line.length > 60 || context.next === null) return false;
  if (isOffice(line)) return true;
  const names = line.split(/,? (?:and|&) |, /);
  if (names.length > 1 && names.every((name) => looksLikeName(name))) return true;
  return looksLikeName(line) && (context.next.length >= 60 || ROLE.test(context.next));
}

/** "the Osh Courier staff", "Zenda Post foreign desk": a byline without a person. */
const DESK =
  /^(?:the )?(?<name>[^,]{3,50}?)(?:['’]s)? (?:(?:news |foreign |world |web |staff )?(?:staff|writers?|reporters?|correspondents?|desk|newsroom|bureau|editors?|team))$/iu;
/** "Jane Doe, Zenda Post", "Jane Doe of the Zenda Post", "Jane Doe, special to the Zenda Post". */
const EMPLOYER =
  /(?:^|, ?| )(?:(?:special )?(?:of|for|from|to) (?:the )?|(?<=, ?)(?:the )?)(?<name>\p{Lu}[^,]{2,50})$/iu;

/** Whom the writer of a byline works for: an agency, or an outlet that is called like a paper. */
function employer(names: string): Facts {
  const found = [DESK, EMPLOYER].flatMap((form) => form.exec(names)?.groups?.name ?? []);
  const name = found.find(
    (candidate) => agencyName(candidate) !== null || isMasthead(candidate) || isOutlet(candidate),
  );
  return name === undefined ? {} : creditFacts(name);
}

/** "By Jane Doe", "By Jane Doe in Kyiv and John Roe in Moscow", "BY JANE DOE, STAFF WRITER", "By Reuters"; under a title also the name alone. */
export const byline: LineRule = {
  name: 'byline',
  why: 'byline',
  detect(line, context) {
    if (context.prose > 1 || line.length > 220) return null;
    const names =
      /^(?:[•·—–-]\s+)*(?:(?:Story|Written|Reported|Words|Analysis|Report)\s+)?by:?\s+(?<names>.+)$/i.exec(
        line,
      )?.groups?.names;
    if (names === undefined) return isAuthorLine(line, context) ? wholeLine(line) : null;
    if (/[.?!]["”]?$/.test(names.replace(/\b(?:Jr|Sr)\.$/, ''))) return null;
    const agency = agencyName(names);
    if (agency !== null) return wholeLine(line, { agency });
    // "by ian" under a title: a pen name.
    if (context.head === 'under' && context.kept === 0 && /^[\p{L}\d_.-]{2,20}$/u.test(names))
      return wholeLine(line);
    return isNameLine(names.split(/\s+/)) ? wholeLine(line, employer(names)) : null;
  },
};
