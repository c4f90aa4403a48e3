import { agencyName } from '../agencies.ts';
import { wholeLine, type LineRule } from '../line-rule.ts';

/** A word of a name or of an office line: capitalised, an initial, or one of the small words between. */
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|in|of|for|the|at|on|de|van|von|der|den|al|el|bin|ibn|da|dos|di|la|le|with|correspondent|editor|reporter|writer|staff|&|\|)[,;]?$/u;
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

/** "By Jane Doe", "By Jane Doe in Kyiv and John Roe in Moscow", "BY JANE DOE, STAFF WRITER", "By Reuters". */
export const byline: LineRule = {
  name: 'byline',
  why: 'byline',
  detect(line, context) {
    if (context.prose > 1 || line.length > 220) return null;
    const names = /^(?:(?:Story|Written|Reported|Words|Analysis|Report)\s+)?by:?\s+(?<names>.+)$/i.exec(line)
      ?.groups?.names;
    if (names === undefined || /[.?!]["”]?$/.test(names.replace(/\b(?:Jr|Sr)\.$/, ''))) return null;
    const agency = agencyName(names);
    if (agency !== null) return wholeLine(line, { agency });
    return isNameLine(names.split(/\s+/)) ? wholeLine(line) : null;
  },
};
