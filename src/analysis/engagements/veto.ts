import type { Clause } from '../../types/clause.ts';
import { dependants, formAt, lemmaAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Verbs and nouns under which a statement is not the report's own. */
const DOUBTING: ReadonlySet<string> = new Set(
  'deny refute dismiss dispute disprove debunk denial rumour rumor speculation possibility prospect notion idea fiction'.split(
    ' ',
  ),
);

/** Steps up the tree: "denied | a report | that he had | spoken". */
const CLIMB = 4;

/** Why a clause is not told as fact though its own words look so: a question, an inverted "if", a denial above. */
export function vetoOf(reading: Reading, clause: Clause): string | null {
  if (isQuestion(reading, clause)) return 'question';
  if (isInverted(reading, clause)) return 'inverted condition';
  return isDoubted(reading, clause.predicate) ? 'denied above' : null;
}

/** "Could they meet?", "Will they meet this week?": asked, not told. */
function isQuestion(reading: Reading, clause: Clause): boolean {
  const end = reading.sentences[clause.sentence]?.end ?? 0;
  return /\?["”’']?$/.test(reading.article.text.slice(Math.max(0, end - 2), end));
}

/** "Had they met in time", "Should they meet": an auxiliary before the subject is an "if". */
function isInverted(reading: Reading, clause: Clause): boolean {
  const first = dependants(reading, clause.predicate, 'aux', 'cop')[0];
  const subject = clause.arguments.find((argument) => argument.role === 'subject');
  if (first === undefined || !subject || first > subject.head) return false;
  return /^(?:had|should|were)$/.test(formAt(reading, first));
}

/** "denied a report that he had spoken to the president", "rumours that they met". */
function isDoubted(reading: Reading, predicate: number): boolean {
  let at = predicate;
  for (let step = 0; step < CLIMB; step += 1) {
    const { head, deprel } = tokenAt(reading, at);
    if (head < 0 || !/^(?:acl|ccomp|obj|csubj|advcl:that|xcomp)/.test(deprel)) return false;
    if (DOUBTING.has(lemmaAt(reading, head))) return true;
    at = head;
  }
  return false;
}
