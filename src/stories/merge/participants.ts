import type { ActorView } from '../../types/merge.ts';

/** How two lists of participants stand to each other. */
export type ParticipantRelation = 'same' | 'compatible' | 'partial' | 'clash';

/**
 * `same`: the same actors; `compatible`: the smaller list is in the larger one, allowing a person for
 * the state he speaks for (Putin, Russia); `partial`: some are shared; `clash`: one side is there as two
 * different people (a president and his minister), or nobody is shared.
 */
export function relateParticipants(
  a: readonly string[],
  b: readonly string[],
  view: ActorView,
): ParticipantRelation {
  const same = a.length === b.length && a.every((actor) => b.includes(actor));
  if (same) return 'same';
  if (differentPeopleOfOneSide(a, b, view)) return 'clash';
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  const shared = small.filter((actor) => large.some((other) => maySpeakForOneSide(actor, other, view)));
  if (shared.length === 0) return 'clash';
  return shared.length === small.length ? 'compatible' : 'partial';
}

/** One actor, or a person and the state or body he stands for; never two different people. */
export function maySpeakForOneSide(a: string, b: string, view: ActorView): boolean {
  if (a === b) return true;
  if (view.isPerson(a) && view.isPerson(b)) return false;
  const side = view.sideOf(a);
  return side !== null && side === view.sideOf(b);
}

function differentPeopleOfOneSide(a: readonly string[], b: readonly string[], view: ActorView): boolean {
  const people = (list: readonly string[]): string[] => list.filter((actor) => view.isPerson(actor));
  return people(a).some((person) => {
    const side = view.sideOf(person);
    const others = people(b).filter((other) => side !== null && view.sideOf(other) === side);
    return others.length > 0 && !others.includes(person) && !people(a).some((mine) => others.includes(mine));
  });
}
