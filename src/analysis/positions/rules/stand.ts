import { partiesWithin } from '../parties.ts';
import { holderOf } from '../holders.ts';
import type { PositionRule } from '../rule.ts';
import { wordAt, xposAt, type Scene } from '../scene.ts';
import { windowEnd } from '../window.ts';
import { isStated } from './verb.ts';

/** "stands with Kyiv", "stood by its ally": support for a party that is named. */
export const standRule: PositionRule = {
  name: 'stand',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    if (clause?.kind !== 'verb' || !/^stand(?: by)?$/u.test(clause.lemma) || !isStated(scene, clause))
      return null;
    const step = stepOf(scene, at);
    if (!/^(?:with|by|behind|alongside)$/u.test(wordAt(scene, at + step))) return null;
    if (xposAt(scene, at) === 'VBG' || xposAt(scene, at + step + 1) === 'PRP$') return null;
    const holder = holderOf(scene, clause);
    const last = windowEnd(scene, { from: at, cue: at, frame: 'phrase' });
    if (
      !holder ||
      partiesWithin(scene, { first: at + step, last: Math.min(last, at + 8) }, holder.entity).length === 0
    )
      return null;
    return {
      kind: 'support',
      holder,
      addressees: [],
      content: { first: at, last, clause, frame: 'stand' },
      cue: at,
    };
  },
};

/** Words from the verb to its preposition: "stands firmly with", "shoulder to shoulder with", "side by side with". */
function stepOf(scene: Scene, at: number): number {
  if (/^(?:shoulder|side)$/u.test(wordAt(scene, at + 1)) && /^(?:to|by)$/u.test(wordAt(scene, at + 2)))
    return 4;
  if (wordAt(scene, at + 1) === 'in' && wordAt(scene, at + 2) === 'solidarity') return 3;
  return /^(?:firmly|squarely|fully|firm|united|shoulder|resolutely|steadfastly)$/u.test(
    wordAt(scene, at + 1),
  )
    ? 2
    : 1;
}
