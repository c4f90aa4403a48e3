import { intervalOf, relateIntervals } from '../../dates/index.ts';
import type { PostureMention } from '../../types/posture.ts';
import type { Sourced } from '../../types/merge.ts';
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
  if (!nearKinds(first.kind, second.kind)) return refuse(`${first.kind} is not ${second.kind}`);
  const dates = [intervalOf(first.as_of ?? ''), intervalOf(second.as_of ?? '')];
  if (dates[0] && dates[1] && relateIntervals(dates[0], dates[1]) === 'disjoint')
    return refuse('other dates');
  if (first.place === null || second.place === null) return accept(0.5, 'same forces, place given once');
  return samePlace(first.place.value, second.place.value)
    ? accept(1.5, 'same forces, same place')
    : refuse('other places');
}

/** Troops that stand somewhere are the troops deployed there; what is withdrawn or only exercises is not. */
function nearKinds(a: PostureMention['kind'], b: PostureMention['kind']): boolean {
  const standing = new Set<string>(['troops', 'weapons']);
  const deployed = (one: string, other: string): boolean => one === 'deployment' && standing.has(other);
  return a === b || deployed(a, b) || deployed(b, a);
}

/** Letters that the name of a country shares with its adjective: Ukraine, Ukrainian. */
const STEM = 5;

/** "near Ukraine" and "at the Ukrainian border" share a name; "near the border" names none and fits both. */
function samePlace(a: string, b: string): boolean {
  const [names, others] = [namesIn(a), namesIn(b)];
  if (names.size === 0 || others.size === 0) return true;
  return [...names].some((name) => others.has(name));
}

function namesIn(place: string): Set<string> {
  const words = place.match(/\p{Lu}[\p{L}]+/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM).toLowerCase()));
}
