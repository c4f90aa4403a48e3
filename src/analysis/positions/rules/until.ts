import type { PositionRule } from '../rule.ts';
import { findToken, sentenceOf, tokenAt, wordAt, type Scene } from '../scene.ts';
import { speakerAt } from '../speakers.ts';
import { windowEnd } from '../window.ts';

const DEALING = /^(?:negotiate|discuss|compromise|negotiation|negotiations|talk|dialogue|debate|retreat)$/u;

/** "There will be no talks until the shelling stops", "there is nothing to negotiate": a refusal. */
export const untilRule: PositionRule = {
  name: 'until',
  read(scene, at) {
    if (wordAt(scene, at) !== 'there') return null;
    const bare = nothingToDeal(scene, at);
    const from = bare ? at : noneUntil(scene, at);
    const holder = from < 0 ? null : speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
    if (!holder) return null;
    const last = windowEnd(scene, { from, cue: at, frame: 'that' });
    const content = { first: from, last, clause: null, frame: 'until' };
    return { kind: 'refusal', holder, addressees: [], content, cue: at };
  },
};

/** The "no" of "there will be no talks until …"; -1 where nothing bars it. */
function noneUntil(scene: Scene, at: number): number {
  if (!/^(?:will|would|can|could)$/u.test(wordAt(scene, at + 1))) return -1;
  const { last: end } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  const no = findToken(
    { first: at + 2, last: Math.min(end, at + 5) },
    (index) => wordAt(scene, index) === 'no',
  );
  if (no < 0) return -1;
  const bar = findToken({ first: no, last: Math.min(end, no + 14) }, (index) =>
    /^(?:until|unless|without|as|while|if)$/u.test(wordAt(scene, index)),
  );
  return bar < 0 ? -1 : no;
}

/** "There is nothing to negotiate", "there can be no compromise". */
function nothingToDeal(scene: Scene, at: number): boolean {
  if (!/^(?:is|was|can|will|would)$/u.test(wordAt(scene, at + 1))) return false;
  const none = findToken({ first: at + 2, last: at + 4 }, (index) =>
    /^(?:nothing|no)$/u.test(wordAt(scene, index)),
  );
  if (none < 0) return false;
  return findToken({ first: none + 1, last: none + 5 }, (index) => DEALING.test(wordAt(scene, index))) >= 0;
}
