import { speakerAt } from '../speakers.ts';
import type { PositionRule } from '../rule.ts';
import { findToken, sentenceOf, tokenAt, wordAt } from '../scene.ts';
import { windowEnd } from '../window.ts';

/** "There will be no talks until the shelling stops": a refusal with its condition. */
export const untilRule: PositionRule = {
  name: 'until',
  read(scene, at) {
    if (wordAt(scene, at) !== 'there' || !/^(?:will|would|can|could)$/u.test(wordAt(scene, at + 1)))
      return null;
    const { last: end } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
    const no = findToken(
      { first: at + 2, last: Math.min(end, at + 5) },
      (index) => wordAt(scene, index) === 'no',
    );
    const bar = findToken({ first: no, last: Math.min(end, no + 14) }, (index) =>
      /^(?:until|unless|without|as|while|if)$/u.test(wordAt(scene, index)),
    );
    const holder = no < 0 || bar < 0 ? null : speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
    if (!holder) return null;
    const last = windowEnd(scene, { from: no, cue: at, frame: 'that' });
    const content = { first: no, last, clause: null, frame: 'until' };
    return { kind: 'refusal', holder, addressees: [], content, cue: at };
  },
};
