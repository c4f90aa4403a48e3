import { wholeLine, type LineRule } from '../line-rule.ts';

/**
 * A heading in capitals between paragraphs, as wire copy has them: "ALL OPTIONS ON THE TABLE". With a colon
 * or a full stop it may be a speaker or a sentence and stays.
 */
export const shoutedHeading: LineRule = {
  name: 'shouted-heading',
  why: 'heading',
  detect(line, context) {
    if (context.before === 0 || line.length > 100 || context.next === null) return null;
    const words = line.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
    if (/\p{Ll}/u.test(line) || /[.!:,;…)]$/.test(line)) return null;
    // One word alone, "ANKARA", needs four letters and prose under it.
    const enough = words.length >= 2 || (line.length >= 4 && context.next.length >= 40);
    if (words.length === 0 || !enough) return null;
    return wholeLine(line);
  },
};
