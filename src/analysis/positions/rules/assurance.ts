import { holderOf } from '../holders.ts';
import type { PositionRule } from '../rule.ts';
import { findToken, lemmaAt, rangeOf, sentenceOf, uposAt, wordAt, type Scene } from '../scene.ts';
import { isPronoun } from '../speech.ts';
import { speakerAt } from '../speakers.ts';
import { windowEnd } from '../window.ts';
import { isStated } from './verb.ts';

const HARMLESS =
  /^(?:peaceful|safe|defensive|temporary|lawful|unarmed|civilian|harmless|routine|precautionary|humanitarian|well)$/u;
const ASSERTING = /^(?:insist|maintain|say|stress|tell|assert|state|reiterate|repeat)$/u;

/** "insists that its programme is peaceful", "told officers that the manoeuvres were defensive": an assurance. */
export const assuranceRule: PositionRule = {
  name: 'assurance',
  read(scene, at) {
    if (!HARMLESS.test(wordAt(scene, at))) return null;
    const clause = scene.clauseAt.get(at);
    if (clause?.kind !== 'copula' || clause.polarity !== 'positive') return null;
    const subject = clause.arguments.find(({ role, head }) => role === 'subject' && head < at);
    if (!subject || isPronoun(scene, subject.head) || !isEntirely(scene, subject.head, at)) return null;
    const holder = asserter(scene, subject.head, clause.sentence) ?? speakerAt(scene, clause.start);
    if (!holder) return null;
    const last = windowEnd(scene, { from: at, cue: at, frame: 'that' });
    const content = { first: rangeOf(scene, subject).first, last, clause, frame: 'is' };
    return { kind: 'assurance', holder, addressees: [], content, cue: at };
  },
};

/** "is (purely) peaceful": the judgement stands right behind its verb. */
function isEntirely(scene: Scene, subject: number, at: number): boolean {
  const be = findToken({ first: subject + 1, last: at }, (index) => lemmaAt(scene, index) === 'be');
  return be >= 0 && findToken({ first: be + 1, last: at }, (index) => uposAt(scene, index) !== 'ADV') < 0;
}

function asserter(scene: Scene, before: number, sentence: number): ReturnType<typeof holderOf> {
  const { first } = sentenceOf(scene, sentence);
  for (let at = before - 1; at >= Math.max(first, before - 14); at -= 1) {
    const clause = scene.clauseAt.get(at);
    if (clause?.kind === 'verb')
      return ASSERTING.test(clause.lemma) && isStated(scene, clause) ? holderOf(scene, clause) : null;
  }
  return null;
}
