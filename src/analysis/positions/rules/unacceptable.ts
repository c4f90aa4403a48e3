import { UNACCEPTABLE } from '../cues.ts';
import type { Party } from '../parties.ts';
import { holderOf } from '../holders.ts';
import { speakerAt } from '../speakers.ts';
import { ownerOf } from '../owners.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { findToken, rangeOf, sentenceOf, tokenAt, uposAt, wordAt, type Range, type Scene } from '../scene.ts';
import { isStated } from './verb.ts';

const CALLING = new Set(
  'call declare describe deem label brand consider term find dismiss reject'.split(' '),
);
const DEMAND =
  /^(?:demands?|proposals?|conditions?|terms?|requests?|ultimatum|plans?|offers?|guarantees?|draft|idea|calls?)$/u;

/** "called the demands unacceptable", "has declared them 'nonstarters'", "The terms are unacceptable, she said." */
export const unacceptableRule: PositionRule = {
  name: 'unacceptable',
  read(scene, at) {
    if (!isJudgement(scene, at)) return null;
    return called(scene, at) ?? copular(scene, at);
  },
};

/** "nonstarters", "non-starter", "unacceptable", "not negotiable", "out of the question", "off the table". */
function isJudgement(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at).replace(/s$/u, '');
  if (UNACCEPTABLE.has(word))
    return (
      !/^(?:not|n't|no)$/u.test(wordAt(scene, at - 1)) && !/^(?:is|was)n['’]t$/u.test(wordAt(scene, at - 1))
    );
  if (word === 'starter') return /^(?:non|-)$/u.test(wordAt(scene, at - 1));
  if (word === 'negotiable') return /^(?:not|n't|non|-)$/u.test(wordAt(scene, at - 1));
  if (word === 'non-negotiable') return true;
  return (
    (word === 'question' && wordAt(scene, at - 3) === 'out') ||
    (word === 'table' && wordAt(scene, at - 2) === 'off')
  );
}

function called(scene: Scene, judged: number): Reading | null {
  const { first } = sentenceOf(scene, tokenAt(scene, judged)?.sentence ?? -1);
  for (let at = judged - 1; at >= Math.max(first, judged - 18); at -= 1) {
    const clause = scene.clauseAt.get(at);
    if (clause?.kind !== 'verb' || !CALLING.has(clause.lemma)) continue;
    const thing = demandBetween(scene, at, judged);
    const holder = isStated(scene, clause) ? holderOf(scene, clause) : null;
    return thing && holder ? reading(scene, { thing, judged, holder, cue: at }) : null;
  }
  return null;
}

function copular(scene: Scene, judged: number): Reading | null {
  const { first } = sentenceOf(scene, tokenAt(scene, judged)?.sentence ?? -1);
  const be = findToken({ first: Math.max(first, judged - 6), last: judged }, (at) =>
    /^(?:is|are|was|were|remain|remains|'s|’s|'re)$/u.test(wordAt(scene, at)),
  );
  if (be < 0) return null;
  const clause = scene.clauseAt.get(judged) ?? scene.clauseAt.get(be);
  const subject = clause?.arguments.find(({ role, head }) => role === 'subject' && head < be);
  const holder = speakerAt(scene, tokenAt(scene, judged)?.start ?? 0);
  if (!subject || !holder || clause?.modality === 'conditional' || uposAt(scene, subject.head) === 'PRON')
    return null;
  const demanded = DEMAND.test(wordAt(scene, subject.head));
  if (!demanded && UNACCEPTABLE.has(wordAt(scene, judged))) return null;
  const range = rangeOf(scene, subject);
  // "No option is off the table": nothing is refused.
  if (/^(?:no|none|nothing|neither|hardly)$/u.test(wordAt(scene, range.first))) return null;
  return reading(scene, {
    thing: { first: range.first, last: range.last, head: subject.head },
    judged,
    holder,
    cue: judged,
  });
}

interface Parts {
  thing: Range & { head: number };
  judged: number;
  holder: Party;
  cue: number;
}

function reading(scene: Scene, { thing, judged, holder, cue }: Parts): Reading {
  const content = { first: thing.first, last: judged + 1, clause: null, frame: 'object' };
  const owner = ownerOf(scene, thing.head);
  const addressees = owner && owner.entity.id !== holder.entity.id ? [owner] : [];
  return { kind: 'refusal', holder, addressees, content, cue };
}

/** The demand that is judged, from its determiners on: "some of those demands". */
function demandBetween(scene: Scene, from: number, to: number): Parts['thing'] | null {
  for (let head = to - 1; head > from; head -= 1) {
    if (!DEMAND.test(wordAt(scene, head))) continue;
    let first = head;
    while (first - 1 > from && /^(?:DET|ADJ|PRON|PROPN|NOUN|ADP|PART)$/u.test(uposAt(scene, first - 1)))
      first -= 1;
    return { first, last: head + 1, head };
  }
  return null;
}
