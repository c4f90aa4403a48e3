import { intervalOf, relateIntervals } from '../../dates/index.ts';
import type { PostureMention } from '../../types/posture.ts';
import type { Sourced } from '../../types/merge.ts';
import { keyWords, overlap } from '../terms.ts';
import { accept, refuse, type Match, type MergeContext } from './match.ts';
import { maySpeakForOneSide } from './participants.ts';

/** Whether two mentions tell of the same forces: actor, kind, place and time must not clash. */
export function matchPostures(
  a: Sourced<PostureMention>,
  b: Sourced<PostureMention>,
  { view }: MergeContext,
): Match {
  const [first, second] = [a.mention, b.mention];
  if (!maySpeakForOneSide(first.actor.value, second.actor.value, view)) return refuse('other forces');
  if (first.kind !== second.kind) return refuse(`${first.kind} is not ${second.kind}`);
  const dates = [intervalOf(first.as_of ?? ''), intervalOf(second.as_of ?? '')];
  if (dates[0] && dates[1] && relateIntervals(dates[0], dates[1]) === 'disjoint')
    return refuse('other dates');
  if (first.place === null || second.place === null) return accept(0.5, 'same forces, place given once');
  const common = overlap(keyWords(first.place.value), keyWords(second.place.value));
  return common > 0 ? accept(1 + common, 'same forces, same place') : refuse('other places');
}
