import type { Notice } from '../../types/article.ts';
import { wholeLine, type LineContext, type LineRule } from '../line-rule.ts';

const LABELS: readonly [pattern: RegExp, notice: Notice | null][] = [
  [
    /^(?:opinion|op-?ed|editorial|commentary|comment|viewpoint|column|guest essay|letter to the editor|letters)s?\s*[|:]?$/i,
    'opinion',
  ],
  [/^(?:opinion|editorial|commentary|op-?ed) by [\p{L} .'’-]{3,60}$/iu, 'opinion'],
  [/^(?:the )?(?:views?|opinions?) expressed (?:in|by|here|are)\b.{0,250}$/i, 'opinion'],
  [
    /^[\p{L} .,'’-]{3,160} (?:is|was) (?:a|an|the) [^.]{3,160}\. (?:the )?(?:views?|opinions?) expressed .{0,200}$/iu,
    'opinion',
  ],
  [/^live(?: updates?| blog| coverage| feed)?\s*[|:]?$/i, 'live'],
  [
    /^\(?(?:translated|translation|traduction)(?: (?:from|by|into)\b.{2,100}|: (?:\p{Lu}[\p{L}.'’-]*[ ,]*){1,6})\)?\.?$/iu,
    'translated',
  ],
  [
    /^(?:analysis|news analysis|exclusive|explainer|feature|breaking(?: news)?|news|world|politics|europe|middle east|asia|africa|americas|business|international|national|press release|media advisory|for immediate release|factbox|interview)$/i,
    null,
  ],
];

/** Lines from a label to its title, with an outlet or a section between. */
const NEAR = 2;

/** "Opinion" in a menu labels nothing: a bare label must stand by the title, or open a report without one. */
function labelsReport(line: string, context: LineContext): boolean {
  if (line.split(/\s+/).length > 4) return true;
  if (context.prose > 0) return false;
  return context.toTitle === null ? context.before <= NEAR : Math.abs(context.toTitle) <= NEAR;
}

/** Labels over or under a report: its section, that it is an opinion, that it is translated. */
export const label: LineRule = {
  name: 'label',
  why: 'boilerplate',
  detect(line, context) {
    if (line.length > 420) return null;
    const found = LABELS.find(([pattern]) => pattern.test(line));
    if (found === undefined) return null;
    return wholeLine(line, found[1] === null || !labelsReport(line, context) ? {} : { notices: [found[1]] });
  },
};
