import { uposAt, wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve, Taken } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { passageAt, tokenFrom } from '../scene.ts';
import { trimmed } from './extent.ts';

/**
 * "Officials said the army would withdraw by June. It would also hand over its maps.": the next sentence of the same
 * paragraph goes on with what was said, if it begins with a pronoun and "would" or "had" … "also", and what was said
 * before it had "would" or "had" too. Nothing looser: any other sentence may be the reporter's own.
 */
export const freeIndirect: Sieve = {
  name: 'free-indirect',
  find(scene, taken) {
    const found: Candidate[] = [];
    scene.sentences.forEach((sentence, index) => {
      const before = scene.sentences[index - 1];
      if (!before || !isShifted(scene, sentence)) return;
      const content = trimmed(scene, sentence.first, sentence.last - 1);
      const told = endingWith(scene, taken, before) ?? lastOf(scene, found, before);
      if (!told || taken.cue(content)) return;
      found.push({ ...told, cue: null, content: [content], sieve: 'free-indirect' });
    });
    return found;
  },
};

/** An earlier statement that ends with a sentence, its full stop left out or not. */
function endingWith(scene: Scene, taken: Taken, before: Tokens): Candidate | undefined {
  const end = scene.tokens[before.last - 1]?.end ?? 0;
  const near = [end, end - 1, end - 2].flatMap((offset) => taken.endingAt(offset));
  return near.find((one) => endsWith(scene, one, before));
}

function lastOf(scene: Scene, found: readonly Candidate[], before: Tokens): Candidate | undefined {
  const last = found[found.length - 1];
  return last && endsWith(scene, last, before) ? last : undefined;
}

interface Tokens {
  first: number;
  last: number;
}

/** "It would also …", "They would then …", "She would not …". */
function isShifted(scene: Scene, { first, last }: Tokens): boolean {
  const { grid } = scene;
  if (!/^(?:it|they|he|she)$/u.test(wordAt(grid, first)) || wordAt(grid, first + 1) !== 'would') return false;
  for (let at = first; at < last; at += 1) if (passageAt(scene, scene.tokens[at]?.start ?? 0)) return false;
  return (
    /^(?:also|then|not|in|instead|remain|continue|begin|have|be)$/u.test(wordAt(grid, first + 2)) ||
    uposAt(grid, first + 2) === 'VERB'
  );
}

/** Reported in the past with "that" or bare, to the end of the sentence before, in the same paragraph, with "would". */
function endsWith(scene: Scene, { content, cue, sieve, speaker }: Candidate, before: Tokens): boolean {
  const last = content[content.length - 1];
  if (!last || !speaker || !/^(?:that-clause|free-indirect)$/u.test(sieve)) return false;
  const end = scene.tokens[before.last - 1]?.end ?? 0;
  const next = scene.tokens[before.last]?.start ?? 0;
  if (last.end < end - 2 || last.end > end || scene.text.slice(end, next).includes('\n')) return false;
  if (cue && scene.tokens[tokenFrom(scene, cue.end) - 1]?.xpos !== 'VBD') return false;
  return /\bwould\b/u.test(scene.text.slice(last.start, last.end));
}
