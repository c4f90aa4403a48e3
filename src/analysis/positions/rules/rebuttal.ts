import type { Clause } from '../../../types/clause.ts';
import { CLAIMS } from '../cue-words.ts';
import { holderOf } from '../holders.ts';
import type { PositionRule, Reading } from '../rule.ts';
import {
  findToken,
  lemmaAt,
  rangeOf,
  sentenceOf,
  tokenAt,
  uposAt,
  wordAt,
  xposAt,
  type Range,
  type Scene,
} from '../scene.ts';
import { speakerAt } from '../speakers.ts';
import { windowEnd } from '../window.ts';
import { isStated } from './verb.ts';

const DENYING =
  /^(?:deny|reject|dispute|dismiss|refute|call|contest|rebut|denounce|describe|brand|label|slam)$/u;
const FALSE =
  /^(?:fabricated|false|baseless|groundless|untrue|absurd|lie|lies|nonsense|fake|invented|unfounded|ridiculous|fabrications?|slander|propaganda|ludicrous|fiction|inaccurate|misleading)$/u;
const CLAIMING = /^(?:accuse|claim|allege|say|charge|accusation|allegation|report|insist)$/u;

/** "…, a charge Kigali denies", "called the allegations false", "dismissed as baseless claims that …": denials. */
export const rebuttalRule: PositionRule = {
  name: 'rebuttal',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    if (clause?.kind === 'copula') return isFalse(scene, clause);
    if (clause?.kind !== 'verb' || clause.voice !== 'active' || !DENYING.test(clause.lemma)) return null;
    return ofCharge(scene, clause) ?? calledFalse(scene, clause);
  },
};

/** "The accusations of espionage were baseless, the ministry said". */
function isFalse(scene: Scene, clause: Clause): Reading | null {
  const at = clause.predicate;
  const subject = clause.arguments.find(({ role, head }) => role === 'subject' && head < at);
  if (!FALSE.test(wordAt(scene, at)) || clause.polarity !== 'positive' || !subject) return null;
  const holder = CLAIMS.has(lemmaAt(scene, subject.head)) ? speakerAt(scene, clause.start) : null;
  const range = rangeOf(scene, subject);
  if (!holder || range.last - range.first < 2) return null;
  return {
    kind: 'denial',
    holder,
    addressees: [],
    content: { ...range, clause: null, frame: 'charge' },
    cue: at,
  };
}

/** "a charge (that) Kigali denies": what is denied is the charge in front of the comma. */
function ofCharge(scene: Scene, clause: Clause): Reading | null {
  const at = clause.predicate;
  const { first } = sentenceOf(scene, clause.sentence);
  const noun = lastClaim(scene, { first: Math.max(first, at - 8), last: at });
  const comma = wordAt(scene, noun) === 'something' ? noun - 1 : noun - 2;
  if (noun < 0 || !/^(?:a|an|,|the)$/u.test(wordAt(scene, noun - 1))) return null;
  if (wordAt(scene, comma) !== ',' || clause.polarity !== 'positive' || isForeign(scene, clause)) return null;
  const charge = chargeBefore(scene, { first, last: comma });
  const holder = holderOf(scene, clause);
  if (!charge || !holder) return null;
  return {
    kind: 'denial',
    holder,
    addressees: [],
    content: { ...charge, clause: null, frame: 'charge' },
    cue: at,
  };
}

function lastClaim(scene: Scene, { first, last }: Range): number {
  for (let at = last - 1; at >= first; at -= 1) {
    if (wordAt(scene, at) === ',') return -1;
    if (CLAIMS.has(lemmaAt(scene, at)) && uposAt(scene, at) === 'NOUN') return at;
    if (wordAt(scene, at) === 'something') return at;
  }
  return -1;
}

/** "called" needs a word for a lie behind it. */
function isForeign(scene: Scene, { lemma, predicate }: Clause): boolean {
  if (lemma !== 'call') return false;
  return findToken({ first: predicate + 1, last: predicate + 7 }, (at) => FALSE.test(wordAt(scene, at))) < 0;
}

/** The words of the charge: behind "accused X of", "says that". */
function chargeBefore(scene: Scene, { first, last }: Range): Range | null {
  const cue = findToken({ first, last }, (at) => CLAIMING.test(lemmaAt(scene, at)));
  // "Indian media pointed at militants, an insinuation that Islamabad dismissed": all that stands in front.
  if (cue < 0) return last - first > 3 && last - first < 26 ? { first, last } : null;
  const start = findToken({ first: cue + 1, last: Math.min(last, cue + 12) }, (at) => {
    const word = wordAt(scene, at);
    return (
      word === 'that' ||
      (word === 'of' && (xposAt(scene, at + 1) === 'VBG' || uposAt(scene, at + 1) === 'NOUN'))
    );
  });
  const from =
    start < 0 ? (/^(?:say|claim|allege|insist)$/u.test(lemmaAt(scene, cue)) ? cue + 1 : -1) : start + 1;
  return from < 0 || last - from < 2 ? null : { first: from, last };
}

/** "called the allegations of interference fabricated", "dismissed as baseless claims that it had". */
function calledFalse(scene: Scene, clause: Clause): Reading | null {
  const at = clause.predicate;
  const { last: end } = sentenceOf(scene, clause.sentence);
  const tail = { first: at + 1, last: Math.min(end, at + 18) };
  const wrong = findToken(tail, (index) => FALSE.test(wordAt(scene, index)));
  const claim = findToken(
    tail,
    (index) => CLAIMS.has(lemmaAt(scene, index)) && uposAt(scene, index) === 'NOUN',
  );
  if (wrong < 0 || claim < 0 || !isStated(scene, clause)) return null;
  const holder = holderOf(scene, clause);
  const first = claim < wrong ? at + 1 : behindFalse(scene, claim);
  if (!holder || first < 0) return null;
  const last = claim < wrong ? wrong + 1 : windowEnd(scene, { from: claim, cue: at, frame: 'that' });
  const told =
    /^(?:of|that|by|about|from)$/u.test(wordAt(scene, claim + 1)) ||
    wordAt(scene, claim - 1) === '’s' ||
    wordAt(scene, claim - 1) === "'s";
  if (last - first < 3 || !told) return null;
  return {
    kind: 'denial',
    holder,
    addressees: [],
    content: { first, last, clause: null, frame: 'charge' },
    cue: at,
  };
}

/** "as baseless | claims that": only where something tells what is claimed. */
function behindFalse(scene: Scene, claim: number): number {
  if (!/^(?:that|of|by)$/u.test(wordAt(scene, claim + 1))) return -1;
  return tokenAt(scene, claim + 2) ? claim : -1;
}
