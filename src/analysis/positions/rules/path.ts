import { partyAt, type Party } from '../parties.ts';
import { holderOf } from '../holders.ts';
import { speakerAt } from '../speakers.ts';
import { subjectParty } from '../owners.ts';
import { conditionOf } from '../condition.ts';
import type { PositionRule } from '../rule.ts';
import {
  clausesWithin,
  findToken,
  lemmaAt,
  sentenceOf,
  tokenAt,
  uposAt,
  wordAt,
  type Range,
  type Scene,
} from '../scene.ts';
import { windowEnd } from '../window.ts';

const WAY = /^(?:path|way|pathway|route|road|opening|off-ramp|avenue)$/u;
const FORWARD = /^(?:to|out|forward|for|towards|toward|back)$/u;

/** "there is a diplomatic path to … if …", "the door to talks remains open": an offer of whoever says so. */
export const pathRule: PositionRule = {
  name: 'path',
  read(scene, at) {
    const sentence = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
    const first = WAY.test(lemmaAt(scene, at)) ? thereIs(scene, at, sentence) : openDoor(scene, at, sentence);
    if (first < 0) return null;
    const holder = makerOf(scene, first, sentence) ?? speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
    if (!holder) return null;
    const content = {
      first,
      last: windowEnd(scene, { from: first, cue: at, frame: 'that' }),
      clause: null,
      frame: 'path',
    };
    return { kind: 'offer', holder, addressees: takersIn(scene, content, { holder, at }), content, cue: at };
  },
};

/** First token of "there is (still) a diplomatic path to …"; -1 elsewhere and where there is none ("no path"). */
function thereIs(scene: Scene, at: number, { first }: Range): number {
  if (!FORWARD.test(wordAt(scene, at + 1))) return -1;
  const there = findToken(
    { first: Math.max(first, at - 7), last: at },
    (index) => wordAt(scene, index) === 'there',
  );
  const none = findToken({ first: Math.max(0, there), last: at }, (index) =>
    /^(?:no|not|n't|never|was|were|little)$/u.test(wordAt(scene, index)),
  );
  return none < 0 ? there : -1;
}

/** "the door to diplomacy is open", "left the door open to talks". */
function openDoor(scene: Scene, at: number, { last }: Range): number {
  if (!/^doors?$/u.test(wordAt(scene, at)) || uposAt(scene, at) !== 'NOUN') return -1;
  const open = findToken(
    { first: at + 1, last: Math.min(last, at + 8) },
    (index) => wordAt(scene, index) === 'open',
  );
  const state = findToken({ first: at + 1, last: open }, (index) =>
    /^(?:is|remains|stays)$/u.test(wordAt(scene, index)),
  );
  const diplomatic = findToken({ first: at, last: Math.min(last, at + 12) }, (index) =>
    /^(?:diplomacy|talks|negotiation|negotiations|dialogue|peace|settlement|compromise)$/u.test(
      wordAt(scene, index),
    ),
  );
  const negated = findToken({ first: at + 1, last: open }, (index) =>
    /^(?:not|n't|no)$/u.test(wordAt(scene, index)),
  );
  return open < 0 || state < 0 || diplomatic < 0 || negated >= 0 ? -1 : at - 1;
}

/** "Biden will make clear that …", also where he is yet to say it: the offer stands already. */
function makerOf(scene: Scene, first: number, sentence: Range): Party | null {
  const clause = clausesWithin(scene, { first: sentence.first, last: first }).findLast(
    ({ lemma, polarity }) =>
      polarity === 'positive' &&
      /^(?:make|make clear|say|tell|stress|reiterate|emphasize|emphasise|insist|signal|underline|state|repeat)$/u.test(
        lemma,
      ),
  );
  return clause ? holderOf(scene, clause) : null;
}

/** Whom the condition asks: "if President Putin is interested". */
function takersIn(scene: Scene, content: Range, { holder, at }: { holder: Party; at: number }): Party[] {
  const limit = conditionOf(scene, content, at);
  const clause = limit && clausesWithin(scene, limit)[0];
  const taker = clause ? subjectParty(scene, clause, holder.entity) : [];
  return taker.length > 0 || !limit
    ? taker
    : [partyAt(scene, limit.first + 1)].flatMap((party) => party ?? []);
}
