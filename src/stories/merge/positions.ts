import { intervalOf, relateIntervals } from '../../dates/index.ts';
import type { PositionKind, PositionMention } from '../../types/position.ts';
import type { Sourced } from '../../types/merge.ts';
import { keyWords, overlap } from '../terms.ts';
import { accept, refuse, type Match, type MergeContext } from './match.ts';
import { maySpeakForOneSide } from './participants.ts';

/** Kinds that reports use for one and the same utterance. */
const NEAR: readonly (readonly PositionKind[])[] = [
  ['threat', 'warning', 'red-line'],
  ['offer', 'commitment', 'assurance', 'support'],
  ['refusal', 'denial'],
];

/** Share of the shorter wording that the longer one must hold. */
const ENOUGH = 0.5;

/** Whether two mentions tell of one position, with the reason either way. */
export function matchPositions(
  a: Sourced<PositionMention>,
  b: Sourced<PositionMention>,
  context: MergeContext,
): Match {
  const [first, second] = [a.mention, b.mention];
  if (!maySpeakForOneSide(first.holder.value, second.holder.value, context.view))
    return refuse('other holders');
  if (!nearKinds(first.kind, second.kind)) return refuse(`${first.kind} is not ${second.kind}`);
  if (disjoint(first.deadline, second.deadline)) return refuse('other deadlines');
  const common = overlap(wordsOf(first), wordsOf(second));
  if (common < ENOUGH) return refuse('other wording');
  return accept(common, `same holder, ${Math.round(common * 100)} % of the wording shared`);
}

function nearKinds(a: PositionKind, b: PositionKind): boolean {
  return a === b || NEAR.some((kinds) => kinds.includes(a) && kinds.includes(b));
}

function disjoint(a: string | null, b: string | null): boolean {
  const [first, second] = [intervalOf(a ?? ''), intervalOf(b ?? '')];
  return first !== null && second !== null && relateIntervals(first, second) === 'disjoint';
}

function wordsOf(position: PositionMention): Set<string> {
  const parts = [position.content, position.condition, ...position.consequences];
  return keyWords(parts.map((part) => part?.text ?? '').join(' '));
}
