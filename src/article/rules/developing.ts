import type { LineRule } from '../line-rule.ts';

/** At the start of a line or after the end of a sentence; always the last words of their line. */
const DEVELOPING =
  /(?:^|[.!?]["”’)]*\s+)(?<note>(?:\(|\*+\s*)?(?:(?:this is a|this is|this remains a|this story is|this article is|it is a) (?:still )?(?:a )?(?:developing|breaking)(?: news)?(?: story| report| article|,? and (?:will|is)\b|\.|$)|(?:developing|breaking news) story\b|more to (?:follow|come)\b|more (?:details|information) (?:to follow|will follow|as (?:it|we) )|check back (?:later |soon |here )?for (?:more |further )?(?:updates|details|information)|this (?:story|article|page|report|post) (?:will be|is being|is) updated\b|please (?:refresh|check back)|updates? to follow|developing\s*(?:\.\.\.|…)?$).{0,240})$/i;

/** "This is a developing story and will be updated …", "More to follow.": the report is not finished. */
export const developing: LineRule = {
  name: 'developing',
  why: 'boilerplate',
  detect(line) {
    const match = DEVELOPING.exec(line.slice(-400));
    const note = match?.groups?.note;
    // Three sentences after such a beginning are prose again.
    if (note === undefined || (note.match(/[.!?]\s/g)?.length ?? 0) > 2) return null;
    const start = line.length - note.length;
    return { span: { start, end: line.length }, facts: { notices: ['developing'] } };
  },
};
