import { partyAt, speakerAt, subjectParty, ownerOf } from '../parties.ts';
import type { PositionRule } from '../rule.ts';
import { findToken, lemmaAt, rangeOf, tokenAt, uposAt, wordAt, xposAt, type Scene } from '../scene.ts';
import { windowEnd } from '../window.ts';

/** "Minsk must free the prisoners, the minister said": a speaker's demand on somebody else. */
export const mustRule: PositionRule = {
  name: 'must',
  read(scene, at) {
    if (wordAt(scene, at) !== 'must' || xposAt(scene, at) !== 'MD') return null;
    const verb = verbBehind(scene, at);
    const clause = scene.clauseAt.get(verb);
    if (
      !clause ||
      clause.reasons.includes('question') ||
      clause.reasons.some((reason) => reason.startsWith('condition:'))
    )
      return null;
    const holder = speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
    const subject = clause.arguments.find(
      ({ role }) => role === (clause.voice === 'passive' ? 'object' : 'subject'),
    );
    if (!holder || !subject || subject.head > at) return null;
    const first = rangeOf(scene, subject).first;
    const addressees = subjectParty(scene, clause, holder.entity);
    const own = partyAt(scene, subject.head) ?? ownerOf(scene, subject.head);
    const sameSide =
      own !== null && (own.entity.id === holder.entity.id || own.entity.country === holder.entity.country);
    if (sameSide || uposAt(scene, subject.head) === 'PRON') return null;
    if (addressees.length === 0 && !isEnding(scene, verb)) return null;
    const last = windowEnd(scene, { from: verb, cue: verb, frame: 'to' });
    return { kind: 'demand', holder, addressees, content: { first, last, clause, frame: 'must' }, cue: at };
  },
};

function verbBehind(scene: Scene, at: number): number {
  return findToken(
    { first: at + 1, last: at + 6 },
    (index) => uposAt(scene, index) === 'VERB' && scene.clauseAt.has(index),
  );
}

/** "The shelling must stop", "all prisoners must be freed": the demand names no one who is to act. */
function isEnding(scene: Scene, verb: number): boolean {
  return /^(?:stop|end|cease|free|release|lift|return|withdraw|respect|honour|honor|implement|open|halt|dismantle|disarm|leave)$/u.test(
    lemmaAt(scene, verb),
  );
}
