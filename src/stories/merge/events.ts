import { intervalOf, relateIntervals } from '../../dates/index.ts';
import type { EventMention } from '../../types/event.ts';
import type { ActorView, Sourced } from '../../types/merge.ts';
import { accept, refuse, type Match } from './match.ts';
import { maySpeakForOneSide } from './participants.ts';

/** Whether two event mentions are one event: type, mode, state and people agree, dates do not clash. */
export function matchEvents(a: Sourced<EventMention>, b: Sourced<EventMention>, view: ActorView): Match {
  const [first, second] = [a.mention, b.mention];
  if (first.type !== second.type || first.mode !== second.mode) return refuse('other type');
  if (first.modality !== second.modality || first.polarity !== second.polarity) return refuse('other state');
  const dates = [intervalOf(first.time ?? ''), intervalOf(second.time ?? '')];
  if (dates[0] && dates[1] && relateIntervals(dates[0], dates[1]) === 'disjoint')
    return refuse('other dates');
  const fits =
    sameSides(first.actors, second.actors, view) && sameSides(first.recipients, second.recipients, view);
  return fits ? accept(1, 'same type, people and date') : refuse('other people');
}

function sameSides(a: readonly string[], b: readonly string[], view: ActorView): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return a.every((actor) => b.some((other) => maySpeakForOneSide(actor, other, view)));
}
