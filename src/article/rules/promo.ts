import { wholeLine, type Facts, type LineRule } from '../line-rule.ts';
import { outletName } from '../names.ts';
import { isReported } from '../reported.ts';
import { isCountry, isSection } from '../sections.ts';

/** "CLICK HERE TO READ MORE FROM THE WASHINGTON EXAMINER": the outlet names itself. */
const MORE_FROM =
  /^(?:click here (?:to|for) )?(?:(?:read|see|get|find) )?more (?:news |stories |coverage |reporting )?(?:from|on|at|in) (?<outlet>(?:the )?\p{Lu}[^.!?:|–—]{1,50}?)(?: here)?(?:[.!]|\s*[:|–—].{0,160})?$/iu;

const WHOLE_LINES: readonly RegExp[] = [
  /^(?:click|tap|press) (?:here|on)\b/i,
  /^(?:read|see|watch|hear|listen to|view) (?:more|also|next|the full|the original|it here|the rest)\b(?! than\b)/i,
  /^(?:also|must|now) (?:read|see|watch)\b[^.]{0,200}$/i,
  /^(?:READ(?: MORE)?|RELATED|MORE|ALSO|WATCH|LISTEN|SEE(?: ALSO)?|EXPLAINED|IN PICTURES|DON['’]?T MISS|RECOMMENDED|TRENDING)\s*[:|>»-]\s/,
  /^(?:Related|More|Read(?: more)?|See also|Recommended|Trending|Most read|Watch|Explainer|Also)(?: (?:stories|story|articles?|news|coverage|reading|video|now|this|right now|in [A-Z]\w+))?:(?:\s|$)/,
  /^More (?:from|on|about|in) [A-Z][^.]{1,80}:?$/,
  /^(?:sign up|subscribe|register|join us|join our)\b[^"“]{0,250}\b(?:newsletters?|alerts?|e-?mails?|briefings?|updates?|free|inbox|our|daily|weekly|channel|podcast|subscribers?)\b/i,
  /^subscribe(?: (?:now|today|here))?[.!]?$/i,
  /^(?:follow|like|find|join|add) (?:us|me|our|@\w)/i,
  /^follow [\p{L} .,'’@_-]{2,80} on (?:twitter|x|facebook|instagram|telegram|linkedin|whatsapp|youtube|threads|bluesky|mastodon|google news)\b/iu,
  /^(?:get|download|try) (?:the|our|your|digital|unlimited) [^.]{0,80}\b(?:app|access|newsletter|edition|e-?paper|subscription)\b/i,
  /^(?:get|receive) [^."]{0,80}\b(?:in your inbox|newsletter|by e-?mail|delivered)\b/i,
  /^(?:support (?:our|independent) (?:journalism|work)|become a (?:member|subscriber|patron)|donate\b.{0,60}$|keep up with this story)/i,
  /^(?:read or )?share this (?:article|story|page|post)\b/i,
  /^advertise?ments?\b(?:[ :–—-]{0,3}(?:continue reading|scroll|story continues)[^.]{0,60})?\.?$/i,
  /^(?:story |article )?continue[sd]? (?:reading|below)\b[^.]{0,60}$/i,
  /^continue reading\b/i,
  /^scroll (?:down )?(?:for|below|to)\b[^.]{0,60}$/i,
  /^for more (?:news|coverage|stories|information|on this|.{0,40}coverage)\b[^.]{0,120}(?:https?:|visit|go to|click|follow|see|:)/i,
  /^more (?:stories|articles) like this\b/i,
  /^a post shared by .{2,80}$/i,
  /^we pay for your stories\b/i,
  /^(?:visit|check out) (?:our|us|the) [^.]{0,120}(?:website|page|channel|app|https?:|www\.)/i,
  /^have (?:a|any) (?:tip|news tip|story|comments?|confidential)\b/i,
  // A longer bracket that closes like a sentence is a note of the editor and stays.
  /^\[[^[\]]{8,140}[^.[\]]\]$/,
  /^\[[^[\]]{8,80}\]$/,
  /^(?:comments?|leave a comment|join the conversation|what do you think\?).{0,40}$/i,
];

/** "MORE FROM POLITICS" and "More from Jane Doe's column" name no outlet. */
function ownName(name: string): Facts {
  const other =
    isSection(name) ||
    isCountry(name.replace(/^the /i, '')) ||
    /['’]s\b|^(?:this|these|that|our|your|the (?:author|web|show))\b/i.test(name);
  return other ? {} : { outlet: outletName(name) };
}

/** A question or a title in capitals between paragraphs points to another report. */
function isShoutedHeadline(line: string): boolean {
  if (/\p{Ll}/u.test(line) || line.length < 15 || line.length > 160) return false;
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < 4) return false;
  return /^[\p{Lu}\d]/u.test(line) && !/[.!:,;"”]$/.test(line);
}

/** Lines by which an outlet advertises: "READ MORE: …", "CLICK HERE …", newsletters, related headlines. */
export const promo: LineRule = {
  name: 'promo',
  why: 'promo',
  detect(line, context) {
    if (line.length > 300 || (isReported(line) && !/^[\p{Lu} ]{4,20}:/u.test(line))) return null;
    const outlet = MORE_FROM.exec(line)?.groups?.outlet;
    if (outlet !== undefined && /^(?:the )?\p{Lu}/u.test(outlet)) return wholeLine(line, ownName(outlet));
    // "Explainer: why …" over a report is its own title.
    if (context.prose === 0 && /^explainer:/i.test(line)) return null;
    if (WHOLE_LINES.some((pattern) => pattern.test(line))) return wholeLine(line);
    return context.before > 0 && isShoutedHeadline(line) ? wholeLine(line) : null;
  },
};
