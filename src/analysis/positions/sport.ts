import { lemmaAt, sentenceOf, tokenAt, uposAt, type Scene } from './scene.ts';

/** Words of matches: "England refused to panic in the final". */
const SPORT =
  /^(?:cup|semi-?finals?|quarter-?finals?|match|matches|league|qualifiers?|tournament|championships?|goalkeeper|midfielder|striker|defender|squad|cricket|football|rugby|tennis|basketball|soccer|innings|wicket|wickets|medal|stadium|playoffs?|coach|batsman|kick-off|fixture)$/u;

/** A team goes by its country's name: a sentence about a match holds no positions. */
export function isSport(scene: Scene, at: number): boolean {
  const { first, last } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  for (let index = first; index < last; index += 1)
    if (
      SPORT.test(lemmaAt(scene, index)) ||
      (lemmaAt(scene, index) === 'final' && uposAt(scene, index) === 'NOUN')
    )
      return true;
  return false;
}
