import { wholeLine, type LineRule } from '../line-rule.ts';
import { isReported } from '../reported.ts';

const MAX_CHARACTERS = 420;

/** What a page says to its readers about itself: cookies, subscriptions, accounts, scripts. None of it is a report's. */
const NOTICES: readonly RegExp[] = [
  /^(?:we|this (?:web)?site|our (?:web)?site|this page)\b[^"“.]{0,60}\b(?:uses?|using|set|sets|place|places|store|stores) (?:[\w-]+ ){0,3}cookies?\b/i,
  /^by using this (?:web)?site\b[^"“]{0,160}\bcookies?\b/i,
  /^by (?:using this site|signing up|subscribing|clicking|continuing|creating|providing|submitting|entering)\b[^"“]{0,80}\byou (?:agree|consent|accept|acknowledge|may|will|are)\b/i,
  /^(?:this|the) (?:article|story|content|feature|post) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for|free for|exclusive to) [^.]{0,40}\b(?:subscribers|members|registered)\b/i,
  /^free article usually reserved for subscribers/i,
  /^(?:already|not(?: yet)?) (?:a|an) (?:paid )?(?:subscriber|member|registered user)(?:\?|$)/i,
  /^(?:don['’]t have|already have|have) an (?:existing )?account\b/i,
  /^(?:to (?:continue|keep|finish) reading|to read (?:this|the full|the rest)|to access (?:this|the full))\b[^"“]{0,120}(?:subscri|sign|log|register|account|free)/i,
  /^(?:subscribe|log in|sign in|register)(?:,? (?:or|and) (?:log in|sign in|subscribe|register))? (?:now )?to (?:continue|read|access|unlock|get|view|keep|comment|save|bookmark|support)\b/i,
  /^(?:support|supporting) (?:us|our (?:work|journalism|newsroom|reporting)|independent (?:journalism|media|news)|[\p{Lu}][\p{L} ]{2,40}['’]s (?:journalism|reporting))\b[^"“]{0,200}$/iu,
  /^…? ?we (?:have|['’]ve got) a small favou?r to ask\b/i,
  /^(?:please )?(?:consider|think about) (?:supporting|donating to|subscribing|becoming a|making a (?:donation|contribution))\b/i,
  /^(?:we['’]ve been working hard to|we need your help|help us (?:keep|continue|tell)|your (?:support|donation|contribution) (?:helps|makes|is|will))\b[^"“]{0,300}\b(?:support|donat|journalis|reporting|member|independent|news)/i,
  /^if you (?:would like|want|wish) to (?:receive|get|support|subscribe|read more)\b[^"“]{0,120}\b(?:inbox|newsletter|sign up|subscribe|click|here|journalism)/i,
  /^(?:please )?(?:turn on|enable|activate|allow) java ?script\b/i,
  /^your browser (?:does not|doesn['’]t|is (?:not|out of date|outdated))\b/i,
  /^(?:enter|type|add) your e-?mail\b/i,
  /^(?:thank you|thanks) for (?:subscribing|signing up|registering|reading|your (?:interest|subscription|support))\b[^"“]{0,120}$/i,
  /^(?:you|you['’]ve) (?:have )?(?:reached|read|used)\b[^"“]{0,60}\b(?:free articles?|article limit|limit of|articles this month)\b/i,
  /^(?:get|receive|sign up for|stay)\b[^"“.]{0,80}\b(?:delivered|straight|sent|direct(?:ly)?) (?:straight |directly )?to your (?:inbox|phone|e-?mail)\b/i,
  /^join (?:us|our|[\p{Lu}][\p{L}\d'’. ]{1,40}['’]s) (?:on )?(?:whatsapp|telegram|facebook|twitter|x|newsletter|community|mailing list|conversation)\b/iu,
  /^(?:follow|find|like) [\p{L}\d .,'’@_&-]{2,60} (?:on|via) (?:our )?(?:twitter|x|facebook|instagram|telegram|linkedin|whatsapp|youtube|threads|bluesky|mastodon|google news|tiktok)\b/iu,
  /^(?:add|set|choose|prefer|make) (?:[\p{Lu}][\p{L} .'’]{1,40} (?:as |on )|on google|us on)[^.]{0,60}\b(?:google|source)\b/iu,
  /^prefer on google$/i,
  /^(?:please let us know|let us know) (?:if|what)\b[^"“]{0,120}$/i,
  /^(?:please )?(?:read|see|review) our (?:comment(?:ing)?|privacy|community|cookie) (?:policy|guidelines|rules|standards)\b/i,
  /^(?:your e-?mail address will not be published|required fields are marked|fill in your details below|leave a (?:reply|comment))\b/i,
  /^(?:report (?:an )?error|report a (?:typo|mistake|correction)|(?:spotted|found|notice) (?:an error|a mistake|a typo)|submit a (?:news )?tip|corrections? and clarifications?|if you (?:have|see|spot|find) (?:a|an|any) (?:news tip|tip|error|mistake|typo))\b[^"“]{0,160}$/i,
  /^risk disclosure:/i,
  /^legal (?:warning|notice|disclaimer):/i,
  /^(?:disclaimer|copyright notice|terms of use)\s*:/i,
];

/** Cookie lines, prompts to subscribe, notes to the reader of the page: "This article is for subscribers only." */
export const pageNotice: LineRule = {
  name: 'page-notice',
  why: 'promo',
  detect(line) {
    if (line.length > MAX_CHARACTERS) return null;
    if (isReported(line)) return null;
    return NOTICES.some((notice) => notice.test(line)) ? wholeLine(line) : null;
  },
};
