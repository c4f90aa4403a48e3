import type { Party } from '../parties.ts';
import { holderOf } from '../holders.ts';
import { speaksFor } from '../speakers.ts';
import { attributionAt } from '../../../attribution-at.ts';
import { conditionOf } from '../condition.ts';
import type { PositionRule } from '../rule.ts';
import type { Clause } from '../../../types/clause.ts';
import { findToken, lemmaAt, rangeOf, tokenAt, wordAt, type Scene } from '../scene.ts';
import { isAnswering, isHostile } from '../threat.ts';
import { windowEnd } from '../window.ts';

/** "Tehran will expel inspectors if sanctions return, he said", "we will retaliate": a threat without a verb of threat. */
export const responseRule: PositionRule = {
  name: 'response',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    if (clause?.kind !== 'verb' || clause.polarity === 'negative' || !isAnnounced(clause)) return null;
    const lemma = lemmaAt(scene, at);
    if (!isHostile(lemma) && !isAnswering(lemma)) return null;
    const subject =
      clause.voice === 'active' ? clause.arguments.find(({ role }) => role === 'subject') : undefined;
    if (
      !subject ||
      subject.head > at ||
      attributionAt(scene.layers.attributions, tokenAt(scene, at)?.start ?? 0) === null
    )
      return null;
    const holder = holderOf(scene, clause);
    const last = windowEnd(scene, { from: at, cue: at, frame: 'that' });
    const content = { first: rangeOf(scene, subject).first, last, clause, frame: 'response' };
    if (
      !holder ||
      !speaksFor(scene, tokenAt(scene, at)?.start ?? 0, holder) ||
      !isThreat(scene, { at, holder, content, clause })
    )
      return null;
    return { kind: 'threat', holder, addressees: [], content, cue: at };
  },
};

function isAnnounced({ reasons, relation }: Clause): boolean {
  if (/^(?:acl|advcl)/u.test(relation) || reasons.includes('question')) return false;
  return (
    (reasons.includes('modal:will') || reasons.includes('modal:would')) &&
    !reasons.some((reason) => reason.startsWith('condition:'))
  );
}

interface Parts {
  at: number;
  holder: Party;
  content: { first: number; last: number };
  clause: Clause;
}

/** Retaliation is one in itself; all else only under a condition that the other side can meet. */
function isThreat(scene: Scene, { at, content }: Parts): boolean {
  if (lemmaAt(scene, at) === 'retaliate') return true;
  const condition = conditionOf(scene, content, at);
  if (!condition) return false;
  return findToken(condition, (index) => /^(?:you|i|he|she)$/u.test(wordAt(scene, index))) < 0;
}
