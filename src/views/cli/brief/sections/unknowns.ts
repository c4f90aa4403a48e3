import type { Unknown } from '../../../../types/record.ts';
import { capital, headed, type Brief } from '../brief.ts';
import { plainWords } from '../wording.ts';

/** "whether …", "on which day …": only such words are a question that somebody left open. */
const QUESTION =
  /^(?:(?:about|on|as to|over|of|to|for|at|in|by|from|with|under|until|since) )?(?:whether|if|who|whom|whose|what|which|when|where|why|how)\b/iu;
/** "requests for comment", "my e-mails", "further questions": that they were asked, not what about. */
const ASKED =
  /^(?:[\p{L}'’-]+ ){0,3}(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|calls?|e-?mails?|messages?|comments?|queries|query)\b/iu;

/** Nobody that a reader could look for. */
const PRONOUN = /^(?:he|she|it|they|who|which|that|those|one|u|you|i|we)$/iu;

/** What nobody could or would say; who only declined to comment stands in one line below. */
export function unknownSection(brief: Brief): string[] {
  const { unknowns } = brief.record;
  const open = unknowns.filter((unknown) => isOpen(unknown));
  const declined = unknowns.filter((unknown) => !isOpen(unknown));
  const lines = open.map(({ question, by, kind, evidence }) => {
    const who =
      by === null || PRONOUN.test(brief.nameOf(by)) ? 'not clear' : `${brief.nameOf(by)} ${verbOf(kind)}`;
    return `- ${capital(plainWords(question.text))}: ${who} ${brief.sources.cite(evidence)}`;
  });
  return headed('What is unknown', [...lines, ...declinedLine(brief, declined)]);
}

function isOpen({ question, by, kind }: Unknown): boolean {
  return by === null || kind === 'unconfirmed' || QUESTION.test(plainWords(question.text));
}

function verbOf(kind: Unknown['kind']): string {
  switch (kind) {
    case 'declined':
      return 'declined to say';
    case 'unconfirmed':
      return 'did not confirm';
    case 'no-reply':
      return 'did not reply';
    default:
      return 'could or would not say';
  }
}

/** Each of them once, with what they were asked about where that is said. */
function declinedLine({ nameOf, sources }: Brief, declined: readonly Unknown[]): string[] {
  const byWhom = new Map<string, Unknown>();
  for (const unknown of declined.filter(({ by }) => !PRONOUN.test(nameOf(by ?? '')))) {
    const topic = plainWords(unknown.question.text);
    const about = topic === '' || ASKED.test(topic) ? '' : ` (${topic})`;
    const key = `${nameOf(unknown.by ?? '')}${about}`;
    const evidence = [...(byWhom.get(key)?.evidence ?? []), ...unknown.evidence];
    byWhom.set(key, { ...unknown, evidence });
  }
  if (byWhom.size === 0) return [];
  const each = [...byWhom].map(([key, { evidence }]) => `${key} ${sources.cite(evidence)}`);
  return [`- Declined to comment or could not be reached: ${each.join('; ')}`];
}
