import type { QuotedSpan, Span } from '../../types/span.ts';
import { quoted } from '../../evidence.ts';
import type { Scene } from './scene.ts';
import { passageAt } from './scene.ts';

/** How far a reason may run on. */
const LONGEST = 220;

/**
 * Words that ask for a name to be left out, up to the mark that ends them: "on condition of anonymity because the
 * talks were private", "who asked not to be named", "was not authorised to speak publicly", "spoke anonymously".
 */
const ANONYMOUS =
  /\b(?:on (?:the )?condition (?:of anonymity|of not being (?:named|identified)|that (?:he|she|they) not be (?:named|identified))|(?:asked|asking|requested|requesting|declined|declining|refused|refusing|wished|wishing|wanted|wanting|insisted|insisting|preferred|preferring|did not (?:want|wish)|not wishing) (?:(?:not to|to not) be (?:named|identified|quoted)|to (?:be (?:named|identified|quoted)|remain (?:anonymous|unnamed)|give (?:his|her|their) names?)|(?:on )?anonymity|not being named)|(?:was|were|is|are|being) not (?:authori[sz]ed|allowed|permitted|cleared) to (?:speak|talk|discuss|comment|brief|disclose|share|address)|who (?:could|can)(?:not| not) be (?:named|identified)|(?:speaking|spoke|talked|speaks) anonymously|(?:granted|given) anonymity|did not give (?:his|her|their) names?)/iu;

/** The words on which an unnamed speaker's name is left out, within a span of the report's own prose; null where none. */
export function anonymityIn(scene: Scene, { start, end }: Span): QuotedSpan | null {
  const match = ANONYMOUS.exec(scene.text.slice(start, end));
  if (!match) return null;
  const from = start + match.index;
  if (passageAt(scene, from)) return null;
  const stop = closing(scene, from + match[0].length, Math.min(end, from + LONGEST));
  return quoted(scene.text, { start: from, end: stop });
}

/** Up to the comma, full stop, dash or quotation that ends the words and their reason. */
function closing({ text }: Scene, from: number, limit: number): number {
  const rest = text.slice(from, limit);
  const mark = /[,;:.?!](?=\s|["”’]|$)|[“”"()\n—–]|\s(?:said|says|told|added)\b/u.exec(rest);
  return from + rest.slice(0, mark?.index ?? rest.length).trimEnd().length;
}
