import type { PositionKind } from '../../../types/position.ts';
import { ownerOf } from '../owners.ts';
import type { PositionRule } from '../rule.ts';
import { findToken, lemmaAt, sentenceOf, tokenAt, uposAt, wordAt, type Scene } from '../scene.ts';
import { windowEnd } from '../window.ts';

const KINDS: Readonly<Record<string, PositionKind>> = {
  demand: 'demand',
  condition: 'demand',
  request: 'demand',
  concern: 'concern',
  offer: 'offer',
  proposal: 'offer',
};

/** "Russia's main demand is recognition of …", "among Moscow's demands is a ban on …", "its conditions include …". */
export const mainDemandRule: PositionRule = {
  name: 'main-demand',
  read(scene, at) {
    const kind = uposAt(scene, at) === 'NOUN' ? KINDS[lemmaAt(scene, at)] : undefined;
    const holder = kind ? ownerOf(scene, at) : null;
    if (!kind || !holder) return null;
    const { last: end } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
    const is = findToken({ first: at + 1, last: Math.min(end, at + 3) }, (index) =>
      /^(?:is|are|was|were|remains?|includes?|included)$/u.test(wordAt(scene, index)),
    );
    if (is < 0 || !opensThing(scene, is + 1)) return null;
    const first = wordAt(scene, is + 1) === 'that' ? is + 2 : is + 1;
    const last = windowEnd(scene, { from: first, cue: at, frame: 'that' });
    if (last - first < 2) return null;
    return { kind, holder, addressees: [], content: { first, last, clause: null, frame: 'is' }, cue: at };
  },
};

/** A noun phrase, a clause with "that" or an infinitive; no participle ("were ignored") and no judgement ("is absurd"). */
function opensThing(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if (word === 'that' || word === 'to') return true;
  if (!/^(?:DET|NOUN|PROPN|NUM|ADJ)$/u.test(uposAt(scene, at))) return false;
  const noun = findToken(
    { first: at, last: at + 5 },
    (index) => !/^(?:DET|ADJ|NUM)$/u.test(uposAt(scene, index)),
  );
  return (
    noun >= 0 &&
    /^(?:NOUN|PROPN)$/u.test(uposAt(scene, noun)) &&
    !/^(?:a|no)$/u.test(word === 'a' ? bare(scene, noun) : '')
  );
}

/** "its demand is a nonstarter": what somebody thinks of it. */
function bare(scene: Scene, noun: number): string {
  return /^(?:of|on|to|for|from|in)$/u.test(wordAt(scene, noun + 1)) ? '' : 'a';
}
