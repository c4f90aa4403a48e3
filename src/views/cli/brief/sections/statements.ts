import { capital, headed, type Brief } from '../brief.ts';
import { plainWords, quotedWords } from '../wording.ts';

/** What stands for words said elsewhere: alone it tells a reader nothing. */
const NO_WORDS = /^(?:that|this|it|so|as much|the same|them|these|those)?$/iu;

/** Who said what; what somebody denied is never printed as said. */
export function statementSection({ record, sources, nameOf }: Brief): string[] {
  const lines = record.statements.flatMap(({ speaker, kind, polarity, text, via, evidence }) => {
    const words = kind === 'direct' ? quotedWords(text) : plainWords(text);
    if (NO_WORDS.test(plainWords(text))) return [];
    const who = capital(speaker === null ? 'Not named' : nameOf(speaker));
    const relay = via.length > 0 ? ` (via ${via.map(plainWords).join(', ')})` : '';
    const denies = polarity === 'denied' ? ' denies' : '';
    return [`- **${who}**${relay}${denies}: ${words} ${sources.cite(evidence)}`];
  });
  return headed('Who said what', lines);
}
