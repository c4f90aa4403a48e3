import { capital, headed, type Brief } from '../brief.ts';
import { presentDate } from '../dates.ts';
import { plainWords, quotedWords } from '../wording.ts';

/** What somebody expects, with the word for how likely it is. */
export function assessmentSection({ record, sources, nameOf }: Brief): string[] {
  return headed(
    'Assessments (what somebody expects, not what happened)',
    record.assessments.map(({ by, about, told, likelihood, horizon, evidence }) => {
      const hedge = likelihood === null ? '' : `, in the words ${quotedWords(likelihood.term)}`;
      const when = horizon === null ? '' : `, by ${presentDate(horizon)}`;
      const audience = told.length > 0 ? `, told to ${told.map(nameOf).join(', ')}` : '';
      const what = plainWords(about.text);
      return `- **${capital(nameOf(by))}**: ${what}${hedge}${when}${audience} ${sources.cite(evidence)}`;
    }),
  );
}
