import type { AssessmentMention } from '../../types/assessment.ts';
import type { Sourced } from '../../types/merge.ts';
import { keyWords, overlap } from '../terms.ts';
import { accept, refuse, type Match } from './match.ts';

/** Whether two reports give one assessment: nearly the same words on what is expected. */
export function matchAssessments(a: Sourced<AssessmentMention>, b: Sourced<AssessmentMention>): Match {
  const common = overlap(keyWords(a.mention.about.text), keyWords(b.mention.about.text));
  if (common < 0.6) return refuse('other expectation');
  return accept(common, `${Math.round(common * 100)} % of the wording shared`);
}
