import { firstTokenFrom } from '../../entity-index.ts';
import type { Attribution, Speaker } from '../../types/attribution.ts';
import type { Span } from '../../types/span.ts';
import { assessorOf, type Standing } from './assessor.ts';
import { findLikelihood, weighs } from './likelihood.ts';
import { isOpen, wordsOf, type Reading, type Scene } from './scene.ts';

const FORETELLING =
  /\b(?:predict|forecast|reckon|expect|believe|think|suspect|fear|estimate|foresee|judge)(?:s|ed|ing)?\b|\b(?:thought|foresaw|bets?)\b/iu;

/** "According to a British intelligence assessment, Minsk is unlikely to attack", "analysts said … may …". */
export function readSpeaker(scene: Scene, { speaker, cue, content }: Attribution): Reading | null {
  // "will be lifted in weeks, predicted Ana Silva": the cue alone makes it a forecast.
  const foretold = cue !== null && FORETELLING.test(cue.quote);
  const part = content.find((one) => {
    const words = wordsOf(scene, one);
    return findLikelihood(words) !== null || (foretold && /\b(?:will|would|won['’]t)\b/iu.test(words));
  });
  if (!speaker || !part || (cue !== null && !isSaid(scene, cue))) return null;
  const { tokens, clauses } = scene.layers;
  const first = firstTokenFrom(tokens, part.start);
  const sentence = tokens[first]?.sentence ?? -1;
  const main = clauses.find(({ kind, predicate }) => kind !== 'noun' && predicate >= first);
  const hedge = findLikelihood(wordsOf(scene, part));
  if (!main || main.sentence !== sentence || part.end > (scene.layers.sentences[sentence]?.end ?? 0))
    return null;
  const weight = hedge !== null && weighs(hedge.term);
  if (!(hedge || foretold) || !(isOpen(main) || weight)) return null;
  const by = speakerOf(scene, speaker, weight ? 'anyone' : 'official');
  if (!by) return null;
  return { by, about: withoutMarks(scene, part), told: [], at: part.start, sentence, rule: 'speaker' };
}

/** "may warn", "will say": nobody has said it. */
function isSaid({ layers: { clauses, tokens } }: Scene, cue: Span): boolean {
  const said = clauses.find(({ predicate }) => {
    const start = tokens[predicate]?.start ?? -1;
    return start >= cue.start && start < cue.end;
  });
  return said === undefined || said.modality === 'asserted';
}

/** "unlikely to take place, diplomats said": who weighs likelihood need not do so by trade. */
function speakerOf(scene: Scene, speaker: Speaker, standing: Standing): ReturnType<typeof assessorOf> {
  const { start } = speaker;
  // "the CIA's": without the mark of the owner.
  const end = speaker.end - (/['’]s$/u.exec(wordsOf(scene, speaker))?.[0].length ?? 0);
  const known = scene.layers.entities.find(({ id }) => id === speaker.entity);
  const mention = known?.mentions.find((one) => one.start >= start && one.end <= end);
  const head = mention?.head ?? firstTokenFrom(scene.layers.tokens, end) - 1;
  const named = scene.entities.get(head)?.entity.type === 'country';
  return assessorOf(scene, { start, end, ...(head < 0 ? {} : { head }) }, named ? 'trade' : standing);
}

/** The words without the "that" in front and the marks around them. */
function withoutMarks(scene: Scene, part: { start: number; end: number }): { start: number; end: number } {
  const words = wordsOf(scene, part);
  const lead = /^(?:[\s,"“”]*)(?:that\s+)?["“]?/iu.exec(words)?.[0].length ?? 0;
  const tail = /[\s,.;"”]*$/u.exec(words)?.[0].length ?? 0;
  return { start: part.start + lead, end: part.end - tail };
}
