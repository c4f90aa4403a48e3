import { firstTokenFrom } from '../../entity-index.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Span } from '../../types/span.ts';
import { assessorOf } from './assessor.ts';
import { findLikelihood } from './likelihood.ts';
import { isOpen, wordsOf, type Reading, type Scene } from './scene.ts';

/** "According to a British intelligence assessment, Minsk is unlikely to attack", "analysts said … may …". */
export function readSpeaker(scene: Scene, { speaker, content }: Attribution): Reading | null {
  const [part] = content;
  if (!speaker || !part || content.length > 1) return null;
  const { tokens, clauses } = scene.layers;
  const first = firstTokenFrom(tokens, part.start);
  const sentence = tokens[first]?.sentence ?? -1;
  const main = clauses.find(({ kind, predicate }) => kind !== 'noun' && predicate >= first);
  const hedge = findLikelihood(wordsOf(scene, part));
  if (!main || main.sentence !== sentence || part.end > (scene.layers.sentences[sentence]?.end ?? 0))
    return null;
  if (!hedge || !(isOpen(main) || /likely|probable|imminent|chance/iu.test(hedge.term))) return null;
  const by = speakerOf(scene, speaker, hedge.band !== null);
  if (!by) return null;
  return { by, about: withoutMarks(scene, part), told: [], at: part.start, sentence, rule: 'speaker' };
}

/** "unlikely to take place, diplomats said": a likelihood of the standard makes it more than speech. */
function speakerOf(scene: Scene, { start, end }: Span, standard: boolean): ReturnType<typeof assessorOf> {
  const head = firstTokenFrom(scene.layers.tokens, end) - 1;
  const named = /^(?:country|person)$/u.test(scene.entities.get(head)?.entity.type ?? '');
  return assessorOf(scene, { start, end, ...(head < 0 ? {} : { head }) }, named || !standard);
}

/** The words without the "that" in front and the marks around them. */
function withoutMarks(scene: Scene, part: { start: number; end: number }): { start: number; end: number } {
  const words = wordsOf(scene, part);
  const lead = /^(?:[\s,"“”]*)(?:that\s+)?["“]?/iu.exec(words)?.[0].length ?? 0;
  const tail = /[\s,.;"”]*$/u.exec(words)?.[0].length ?? 0;
  return { start: part.start + lead, end: part.end - tail };
}
