import { wholeLine, type LineRule } from '../line-rule.ts';

const MAX_CHARACTERS = 600;
const NAME = /^(?:About )?(?<name>\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3})(?=[ ,])/u;
const WORK =
  /\b(?:reporter|correspondent|editor|journalist|writer|columnist|bureau chief|producer|photographer|analyst|fellow|contributor|covers|reports|writes|freelance|joined|based in|lecturer|professor)\b/i;

/**
 * Who the writer is, after the report: "Jane Doe is a reporter based in Basel." Only a name that a byline of
 * this report gave is believed; of anybody else the same words are news.
 */
export const authorNote: LineRule = {
  name: 'author-note',
  why: 'byline',
  detect(line, context) {
    if (context.prose < 2 || context.authors.length === 0 || line.length > MAX_CHARACTERS) return null;
    const name = NAME.exec(line)?.groups?.name;
    if (name === undefined || !WORK.test(line) || /["“]/.test(line)) return null;
    const wrote = context.authors.some((author) => author.toLowerCase().includes(name.toLowerCase()));
    return wrote ? wholeLine(line) : null;
  },
};
