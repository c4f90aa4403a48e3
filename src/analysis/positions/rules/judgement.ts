import { holderOf } from '../holders.ts';
import { speakerAt } from '../speakers.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { findToken, lemmaAt, rangeOf, sentenceOf, tokenAt, uposAt, wordAt, type Scene } from '../scene.ts';
import { isPronoun } from '../speech.ts';
import { windowEnd } from '../window.ts';
import { isStated } from './verb.ts';

/** Words for a wrong between states. */
const WRONG =
  /^(?:violation|breach|provocation|aggression|crime|interference|illegal|unlawful|blackmail|terrorism|genocide|coercion|escalation|invasion|piracy|infringement|outrage|hostile)$/u;
const CALLING =
  /^(?:call|describe|denounce|brand|label|condemn|slam|decry|deride|characterize|characterise|blast|lambast|criticise|criticize|consider|regard|see|view|deem|term)$/u;

/** "called the deployment an act of aggression", "This is a flagrant violation", "the arrests are a matter of concern". */
export const judgementRule: PositionRule = {
  name: 'judgement',
  read(scene, at) {
    if (wordAt(scene, at) === 'concern') return ofConcern(scene, at);
    if (!WRONG.test(wordAt(scene, at)) && wordAt(scene, at) !== 'act') return null;
    if (
      wordAt(scene, at) === 'act' &&
      !/^(?:aggression|war|terror|terrorism|piracy|provocation|hostility)$/u.test(wordAt(scene, at + 2))
    )
      return null;
    return called(scene, at) ?? is(scene, at);
  },
};

/** The verb of calling in front, with the thing that it judges between. */
function called(scene: Scene, judged: number): Reading | null {
  const { first } = sentenceOf(scene, tokenAt(scene, judged)?.sentence ?? -1);
  for (let at = judged - 1; at >= Math.max(first, judged - 20); at -= 1) {
    const clause = scene.clauseAt.get(at);
    if (clause?.kind !== 'verb') continue;
    if (!CALLING.test(clause.lemma)) return null;
    const start = at + 1;
    const holder = isStated(scene, clause) && clause.voice === 'active' ? holderOf(scene, clause) : null;
    if (!holder || isPronoun(scene, start) || judged - start < 2 || !opensJudgement(scene, start, judged))
      return null;
    const last = windowEnd(scene, { from: start, cue: at, frame: 'phrase' });
    return {
      kind: 'accusation',
      holder,
      addressees: [],
      content: { first: start, last: Math.max(last, judged + 1), clause: null, frame: 'object' },
      cue: at,
    };
  }
  return null;
}

/** "the deployment | an act of", "the raid | as illegal": the judgement begins a phrase of its own. */
function opensJudgement(scene: Scene, start: number, judged: number): boolean {
  return (
    findToken({ first: start + 1, last: judged + 1 }, (at) => {
      const word = wordAt(scene, at);
      if (word === 'as') return true;
      if (/^(?:a|an|another)$/u.test(word)) return /^(?:NOUN|PROPN)$/u.test(uposAt(scene, at - 1));
      return at === judged && uposAt(scene, at) === 'ADJ' && /^(?:NOUN|PROPN)$/u.test(uposAt(scene, at - 1));
    }) >= 0
  );
}

/** "The raid was a violation of our airspace, he said"; of a bare "this" only the judgement is kept. */
function is(scene: Scene, judged: number): Reading | null {
  const { first: begin } = sentenceOf(scene, tokenAt(scene, judged)?.sentence ?? -1);
  const be = findToken({ first: Math.max(begin, judged - 7), last: judged }, (at) =>
    /^(?:is|are|was|were|'s|’s|constitutes?|constituted|amounts|amounted|represents?)$/u.test(
      wordAt(scene, at),
    ),
  );
  const holder = be < 0 ? null : speakerAt(scene, tokenAt(scene, judged)?.start ?? 0);
  if (
    !holder ||
    findToken({ first: be, last: judged }, (at) => /^(?:not|n't|no|if|whether)$/u.test(wordAt(scene, at))) >=
      0
  )
    return null;
  const clause = scene.clauseAt.get(judged) ?? scene.clauseAt.get(be);
  const subject = clause?.arguments.find(({ role, head }) => role === 'subject' && head < be);
  if (!clause || clause.modality !== 'asserted' || !subject) return null;
  const bare = isPronoun(scene, subject.head);
  if (bare && uposAt(scene, judged) === 'ADJ') return null;
  const first = bare ? be + 1 : rangeOf(scene, subject).first;
  const last = windowEnd(scene, { from: judged, cue: judged, frame: 'to' });
  return {
    kind: 'accusation',
    holder,
    addressees: [],
    content: { first, last, clause, frame: 'object' },
    cue: judged,
  };
}

/** "The arrests are a matter of grave concern, she said". */
function ofConcern(scene: Scene, at: number): Reading | null {
  const { first: begin } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  const of = findToken(
    { first: Math.max(begin, at - 3), last: at },
    (index) => wordAt(scene, index) === 'of',
  );
  const be = findToken(
    { first: Math.max(begin, at - 8), last: at },
    (index) => lemmaAt(scene, index) === 'be',
  );
  if (of < 0 || be < 0 || be > of) return null;
  const clause = [...Array(at - be + 1).keys()]
    .map((step) => scene.clauseAt.get(be + step))
    .find((found) => found?.kind === 'copula');
  const subject = clause?.arguments.find(({ role, head }) => role === 'subject' && head < be);
  const holder = speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
  if (!subject || !holder || clause?.polarity === 'negative' || isPronoun(scene, subject.head)) return null;
  const range = rangeOf(scene, subject);
  return {
    kind: 'concern',
    holder,
    addressees: [],
    content: { ...range, clause: null, frame: 'object' },
    cue: at,
  };
}
