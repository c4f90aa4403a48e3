import { wholeLine, type LineRule } from '../line-rule.ts';

const HEADER = /^(?<name>from|to|cc|subject|sent|reply-to|for|attn|attention)\s*:\s*(?<value>\S.{0,200})$/i;

/** The head of a release that was pasted from an e-mail: "From: …", "To: …", "Subject: …", at least two of them. */
export const mailHeader: LineRule = {
  name: 'mail-header',
  why: 'boilerplate',
  detect(line, context) {
    const groups = HEADER.exec(line)?.groups;
    if (!groups || context.kept > 0) return null;
    const among = context.before > 0 || (context.next !== null && HEADER.test(context.next));
    if (!among) return null;
    return groups.name?.toLowerCase() === 'subject'
      ? wholeLine(line, { title: groups.value ?? '' })
      : wholeLine(line);
  },
};
