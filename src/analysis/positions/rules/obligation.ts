import { isPronoun, saidAt } from '../speech.ts';
import type { PositionRule } from '../rule.ts';
import { findToken, lemmaAt, uposAt, wordAt, xposAt, type Scene } from '../scene.ts';
import { windowEnd } from '../window.ts';

/** "Minsk must free the prisoners", "Kigali has to withdraw", "the shelling needs to stop": a speaker's demand on another. */
export const obligationRule: PositionRule = {
  name: 'obligation',
  read(scene, at) {
    const from = obliges(scene, at);
    const verb = from < 0 ? -1 : verbBehind(scene, from);
    const said = verb < 0 ? null : saidAt(scene, verb);
    if (!said || said.own || said.subject < 0 || said.subject > at || isPronoun(scene, said.subject))
      return null;
    if (said.others.length === 0 && !isEnding(scene, verb)) return null;
    if (/^(?:know|understand|remember|realise|realize|expect)$/u.test(lemmaAt(scene, verb))) return null;
    // "They should have known", "should be able to": a judgement.
    if (wordAt(scene, at + 1) === 'have' && xposAt(scene, verb) === 'VBN') return null;
    const last = windowEnd(scene, { from: verb, cue: verb, frame: 'to' });
    const content = { first: said.first, last, clause: said.clause, frame: 'must' };
    return { kind: 'demand', holder: said.speaker, addressees: said.others, content, cue: at };
  },
};

/** Token from which the verb is looked for: behind "must", "should", "has to", "needs to"; -1 elsewhere. */
function obliges(scene: Scene, at: number): number {
  const word = wordAt(scene, at);
  if (xposAt(scene, at) === 'MD') return /^(?:must|should)$/u.test(word) ? at + 1 : -1;
  if (word === 'ought' && wordAt(scene, at + 1) === 'to') return at + 2;
  if (!/^(?:has|have|had|needs?)$/u.test(word) || wordAt(scene, at + 1) !== 'to') return -1;
  return wordAt(scene, at - 1) === 'not' ? -1 : at + 2;
}

function verbBehind(scene: Scene, from: number): number {
  return findToken(
    { first: from, last: from + 5 },
    (index) => /^(?:VERB|ADJ)$/u.test(uposAt(scene, index)) && scene.clauseAt.has(index),
  );
}

/** "The shelling must stop", "all prisoners must be freed": the demand names no one who is to act. */
function isEnding(scene: Scene, verb: number): boolean {
  return /^(?:stop|end|cease|free|release|lift|return|withdraw|respect|honour|honor|implement|open|halt|dismantle|disarm|leave|uphold|restore|reopen|protect)$/u.test(
    lemmaAt(scene, verb),
  );
}
