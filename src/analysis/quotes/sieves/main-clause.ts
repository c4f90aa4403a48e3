import { uposAt, wordAt } from '../../language/grid.ts';
import type { Scene } from '../scene.ts';
import { passageAt } from '../scene.ts';

/** Words of a subject at most. */
const LONGEST = 14;

/**
 * The first comma in `[from, stop)` behind which a noun phrase with its finite verb begins: where words in front of a
 * sentence end. Token index, or null.
 */
export function mainClauseComma(scene: Scene, from: number, stop: number): number | null {
  for (let at = from; at < stop; at += 1) {
    if (passageAt(scene, scene.tokens[at]?.start ?? 0)) continue;
    if (wordAt(scene.grid, at) === ',' && opensClause(scene, at + 1, stop)) return at;
  }
  return null;
}

function opensClause(scene: Scene, first: number, stop: number): boolean {
  if (!/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(uposAt(scene.grid, first))) return false;
  for (let at = first + 1; at < Math.min(stop, first + LONGEST); at += 1) {
    const tag = scene.tokens[at]?.xpos ?? '';
    if (/^(?:VB[DPZ]|MD)$/u.test(tag)) return true;
    if (
      /^(?:VB|VBN|VBG|IN,)$/u.test(tag) ||
      /^(?:[,;:]|and|or|that|who|which)$/u.test(wordAt(scene.grid, at))
    )
      return false;
  }
  return false;
}
