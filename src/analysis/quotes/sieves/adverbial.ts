import { wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenSpan } from '../scene.ts';
import { lexicalEnd, trimmed } from './extent.ts';

/** "reportedly", "allegedly": somebody said it, nobody is named. The clause it stands in is what was said. */
export const adverbial: Sieve = {
  name: 'adverbial',
  find(scene) {
    const found: Candidate[] = [];
    scene.tokens.forEach((token, index) => {
      if (!/^(?:reportedly|allegedly|purportedly|supposedly)$/u.test(wordAt(scene.grid, index))) return;
      if (passageAt(scene, token.start)) return;
      const content = contentOf(scene, index);
      if (content.length === 0) return;
      found.push({
        speaker: null,
        head: null,
        cue: tokenSpan(scene, index, index),
        content,
        sieve: 'adverbial',
        via: [],
      });
    });
    return found;
  },
};

/** The clause without the adverb: two spans where it stands in the middle. */
function contentOf(scene: Scene, adverb: number): { start: number; end: number }[] {
  const { grid, tokens } = scene;
  const sentence = sentenceOf(scene, adverb);
  const verb = tokens[adverb]?.head ?? -1;
  const first = Math.max(sentence.first, verb >= 0 ? (grid.left[verb] ?? sentence.first) : sentence.first);
  let last = Math.min(
    sentence.last - 1,
    verb >= 0 ? (grid.right[verb] ?? sentence.last - 1) : sentence.last - 1,
  );
  const end = lexicalEnd(scene, first, last);
  if (end > adverb) last = end;
  const spans = [];
  if (first < adverb) spans.push(trimmed(scene, first, adverb - 1));
  if (adverb < last) spans.push(trimmed(scene, adverb + 1, last));
  return spans.filter(({ start, end }) => end > start);
}
