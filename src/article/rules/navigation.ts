import { wholeLine, type LineRule } from '../line-rule.ts';

const CONTROL =
  /^(?:skip to (?:main )?content|(?:main )?menu|search|share|shares|tweet|print|e-?mail|save|saved?|copy link|link copied|bookmark|log ?in|sign ?in|sign ?out|my account|subscribe|home|close|open|next|previous|prev|back to top|top stories|most (?:read|viewed|popular)|trending(?: now)?|loading\.*|show (?:caption|more)|toggle caption|hide caption|up next|tags?:.{0,120}|topics?:.{0,120}|filed under:.{0,120}|keywords:.{0,120}|listen(?: to (?:this )?article)?|play|read time|facebook|twitter|whatsapp|telegram|linkedin|reddit|instagram|youtube|font size|text size|cookie (?:settings|policy)|privacy policy|terms of (?:use|service)|about us|contact(?: us)?|newsletters?|(?:\d{1,5} )?(?:comments?|shares?)(?: \(\d{1,5}\))?|no comments?(?: yet)?[»›]?|latest comments?|share full article|share this(?: article| story| page| item)?(?: (?:on|via) [\w -]{1,30})?|share (?:current )?article via \w+|print this(?: page| article)?|click to copy|social sharing|show key events only|expand|next story|previous story|news code: ?\d+|breadcrumb trail links|\.{3}|(?:log|sign) ?(?:in|up)|accept(?: all)?(?: cookies)?)$/i;
const PLAIN_SEPARATOR =
  /^(?:[_*=~#.·•–—-]\s*){3,}$|^(?:-\s*)?(?:30|ends?|END)(?:\s*-)$|^#{1,3}$|^\((?:end|ends)\)$|^[■□◼▪●◆]+$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/;
const CONTACT =
  /^(?:(?:press|media) (?:contacts?|enquiries|inquiries)\s*:?.{0,80}|(?:tel|phone|fax|mobile|e-?mail)[.:]+ ?\S.{0,60})$/i;

/** "Home | World | Europe", "News > Politics > Elections": three or more short entries and no sentence. */
function isTrail(line: string): boolean {
  if (line.length > 200 || /[.!?]["”]?$/.test(line)) return false;
  const entries = line.split(/\s*[|>»›·•]\s*/);
  return (
    entries.length >= 3 &&
    entries.every((entry) => entry.split(/\s+/).length <= 4 && entry.length <= 32 && !/\d/.test(entry))
  );
}

/** "Facebook Twitter WhatsApp": nothing but controls of a page. */
function isControls(line: string): boolean {
  if (CONTROL.test(line)) return true;
  const words = line.split(/\s+/);
  return words.length > 1 && words.length <= 8 && words.every((word) => CONTROL.test(word));
}

/** What surrounds the report on its page: menus, buttons, separators, addresses. */
export const navigation: LineRule = {
  name: 'navigation',
  why: 'boilerplate',
  detect(line, context) {
    if (line.length > 200) return null;
    // The number of comments or shares over a report.
    if (context.prose === 0 && context.title !== null && /^\d{1,4}$/.test(line)) return wholeLine(line);
    const found =
      PLAIN_SEPARATOR.test(line) ||
      ADDRESS.test(line) ||
      CONTACT.test(line) ||
      isTrail(line) ||
      isControls(line);
    return found ? wholeLine(line) : null;
  },
};
