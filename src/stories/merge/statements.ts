import type { Sourced } from '../../types/merge.ts';
import type { StatementMention } from '../../types/statement.ts';
import { keyWords, overlap } from '../terms.ts';
import { accept, refuse, type Match, type MergeContext } from './match.ts';
import { maySpeakForOneSide } from './participants.ts';

/** Shared wording that makes two quotations one, and two paraphrases one. */
const ENOUGH = { direct: 0.8, indirect: 0.9 };

/** Whether two mentions are one utterance: speakers do not clash, and nearly all words are shared. */
export function matchStatements(
  a: Sourced<StatementMention>,
  b: Sourced<StatementMention>,
  { view }: MergeContext,
): Match {
  const [first, second] = [a.mention, b.mention];
  if (a.article === b.article) return refuse('one report does not say a thing twice');
  if (first.actor && second.actor && !maySpeakForOneSide(first.actor, second.actor, view)) {
    return refuse('other speakers');
  }
  if (first.polarity !== second.polarity) return refuse('one says it, the other denies it');
  const [words, others] = [keyWords(first.text), keyWords(second.text)];
  if (Math.min(words.size, others.size) < 4) return refuse('too short to tell');
  const quoted = first.kind !== 'indirect' && second.kind !== 'indirect';
  const common = overlap(words, others);
  if (common < (quoted ? ENOUGH.direct : ENOUGH.indirect)) return refuse('other words');
  return accept(common, `${Math.round(common * 100)} % of the words shared`);
}
