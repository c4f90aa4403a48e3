import { capital, headed, type Brief } from '../brief.ts';
import { plainWords, quotedWords } from '../wording.ts';

/** Who said what; what somebody denied is never printed as said. */
export function statementSection({ record, sources, nameOf }: Brief): string[] {
  const lines = record.statements.flatMap(({ speaker, kind, polarity, text, via, evidence }) => {
    const words = kind === 'direct' ? quotedWords(text) : plainWords(text);
    if (plainWords(text) === '') return [];
    const who = capital(speaker === null ? 'Not named' : nameOf(speaker));
    const relay = via.length > 0 ? ` (via ${via.map(plainWords).join(', ')})` : '';
    const denies = polarity === 'denied' ? ' denies' : '';
    return [`- **${who}**${relay}${denies}: ${words} ${sources.cite(evidence)}`];
  });
  return headed('Who said what', lines);
}
