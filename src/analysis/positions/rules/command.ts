import { partiesWithin } from '../parties.ts';
import { speakerAt } from '../speakers.ts';
import type { PositionRule } from '../rule.ts';
import { sentenceOf, tokenAt, uposAt, wordAt, type Scene } from '../scene.ts';
import { quoteAt, windowEnd } from '../window.ts';

/** "Do not test our patience," the president told Armenia: a warning in the imperative. */
export const commandRule: PositionRule = {
  name: 'command',
  read(scene, at) {
    const verb = forbids(scene, at);
    const holder = verb < 0 ? null : speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
    if (!holder) return null;
    const last = windowEnd(scene, { from: verb, cue: at, frame: 'to' });
    const { last: end } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
    const told = partiesWithin(scene, { first: last, last: end }, holder.entity).filter(
      ({ entity, at: head }) => entity.id !== holder.entity.id && wordAt(scene, head - 1) !== 'in',
    );
    const inside = partiesWithin(scene, { first: verb, last }, holder.entity);
    if (told.length + inside.length === 0) return null;
    const content = { first: at, last, clause: null, frame: 'command' };
    return { kind: 'warning', holder, addressees: told.slice(0, 1), content, cue: at };
  },
};

/** The verb behind a "do not" or "don't" that opens a quotation; -1 elsewhere. */
function forbids(scene: Scene, at: number): number {
  if (wordAt(scene, at) !== 'do' || quoteAt(scene, at - 1) !== 'open') return -1;
  if (!/^(?:not|n't|n’t)$/u.test(wordAt(scene, at + 1))) return -1;
  return uposAt(scene, at + 2) === 'VERB' ? at + 2 : -1;
}
