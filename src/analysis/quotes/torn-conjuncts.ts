import { dependants, lemmaAt, relationAt, wordAt } from '../language/grid.ts';
import { SPEECH_VERBS } from './cues.ts';
import type { Scene } from './scene.ts';

/**
 * "The ministry said its troops had not crossed and demanded that …": a second act of the speaker that the tree hangs
 * on what he said. It has the tense of the cue and what was said has not. Gives the cue's token, or null.
 */
export function tornFrom(scene: Scene, verb: number): number | null {
  const { grid, tokens } = scene;
  const said = tokens[verb]?.head ?? -1;
  if (relationAt(grid, verb) !== 'conj' || relationAt(grid, said) !== 'ccomp') return null;
  const cue = tokens[said]?.head ?? -1;
  const past = tokens[verb]?.xpos === 'VBD' && tokens[cue]?.xpos === 'VBD';
  if (!past || !isBackshifted(scene, said) || !SPEECH_VERBS.has(lemmaAt(grid, verb))) return null;
  if (!SPEECH_VERBS.has(lemmaAt(grid, cue)) || dependants(grid, verb, ['nsubj']).length > 0) return null;
  return cue;
}

/** "had crossed", "would cross": told of, where a plain past might go on with another. */
function isBackshifted(scene: Scene, verb: number): boolean {
  return dependants(scene.grid, verb, ['aux']).some((at) =>
    /^(?:had|would|could|might|should)$/u.test(wordAt(scene.grid, at)),
  );
}
