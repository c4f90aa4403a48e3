import { conditionOf } from '../condition.ts';
import { holderOf } from '../holders.ts';
import type { Party } from '../parties.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { speakerAt, speaksFor } from '../speakers.ts';
import { saidAt } from '../speech.ts';
import type { Clause } from '../../../types/clause.ts';
import type { PositionKind } from '../../../types/position.ts';
import { findToken, lemmaAt, rangeOf, tokenAt, wordAt, type Range, type Scene } from '../scene.ts';
import { gives, isAnswering, isHostile } from '../threat.ts';
import { windowEnd } from '../window.ts';

/**
 * "Tehran will expel inspectors if sanctions return, he said": a threat without a verb of threat; "would halt its
 * tests if sanctions were lifted": an offer without a verb of offering.
 */
export const responseRule: PositionRule = {
  name: 'response',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    if (clause?.kind !== 'verb' || clause.polarity === 'negative' || !isAnnounced(clause)) return null;
    if (clause.voice === 'passive') return inPassive(scene, at, clause);
    const subject =
      clause.voice === 'active' ? clause.arguments.find(({ role }) => role === 'subject') : undefined;
    const start = tokenAt(scene, at)?.start ?? 0;
    if (!subject || subject.head > at || speakerAt(scene, start) === null) return null;
    const holder = holderOf(scene, clause);
    const last = windowEnd(scene, { from: at, cue: at, frame: 'that' });
    const content = { first: rangeOf(scene, subject).first, last, clause, frame: 'response' };
    const kind =
      holder && speaksFor(scene, start, holder) ? kindOf(scene, { at, holder, content, clause }) : null;
    return holder && kind ? { kind, holder, addressees: [], content, cue: at } : null;
  },
};

/** "Inspectors would be barred if the board passed the resolution, he said": what the speaker's side would do. */
function inPassive(scene: Scene, at: number, clause: Clause): Reading | null {
  const lemma = lemmaAt(scene, at);
  const said = isHostile(lemma) || isAnswering(lemma) ? saidAt(scene, at) : null;
  if (!said || said.subject < 0 || said.speaker.entity.sector === null) return null;
  const last = windowEnd(scene, { from: at, cue: at, frame: 'that' });
  const content = { first: said.first, last, clause, frame: 'response' };
  const condition = conditionOf(scene, content, at);
  if (!condition || !isForeign(scene, condition) || gives(scene, { first: at, last: condition.first }))
    return null;
  return { kind: 'threat', holder: said.speaker, addressees: [], content, cue: at };
}

function isAnnounced({ reasons, relation }: Clause): boolean {
  if (/^(?:acl|advcl)/u.test(relation) || reasons.includes('question')) return false;
  return (
    reasons.some((reason) => /^modal:(?:will|would|could|may|might|shall)$/u.test(reason)) &&
    !reasons.some((reason) => reason.startsWith('condition:'))
  );
}

interface Parts {
  at: number;
  holder: Party;
  content: Range;
  clause: Clause;
}

/** Violence is a threat in itself; all else only under a condition that the other side can meet. */
function kindOf(scene: Scene, { at, content, clause }: Parts): PositionKind | null {
  const lemma = lemmaAt(scene, at);
  const certain = clause.reasons.includes('modal:will') || clause.reasons.includes('modal:would');
  if (certain && isHostile(lemma) && isAtOthers(scene, at, lemma)) return 'threat';
  if (certain && /^(?:respond|react|answer)$/u.test(lemma) && isToWrong(scene, at)) return 'threat';
  const condition = conditionOf(scene, content, at);
  if (!condition || !isForeign(scene, condition)) return null;
  // "if Baghdad did not protect them" is "unless".
  const wantsUnless =
    wordAt(scene, condition.first) === 'unless' ||
    findToken(condition, (index) =>
      /^(?:not|n't|n’t|fails?|failed|refuses?|refused)$/u.test(wordAt(scene, index)),
    ) >= 0;
  if (!wantsUnless && gives(scene, { first: at, last: content.last })) return 'offer';
  if (certain && wantsUnless) return 'threat';
  return isHostile(lemma) || isAnswering(lemma) ? 'threat' : null;
}

/** "will respond appropriately to this illegal action", not "to the questions". */
function isToWrong(scene: Scene, at: number): boolean {
  const to = findToken({ first: at + 1, last: at + 6 }, (index) => wordAt(scene, index) === 'to');
  if (to < 0) return false;
  return (
    findToken({ first: to + 1, last: to + 7 }, (index) =>
      /^(?:actions?|attacks?|aggression|escalation|provocations?|violations?|strikes?|threats?|sanctions|tariffs|raids?|incursions?|steps?)$/u.test(
        wordAt(scene, index),
      ),
    ) >= 0
  );
}

/** "strike a deal", "destroy its stockpile", "crush inflation" hurt nobody. */
function isAtOthers(scene: Scene, at: number, lemma: string): boolean {
  if (lemma === 'retaliate') return true;
  const tail = { first: at + 1, last: at + 5 };
  return (
    (scene.clauseAt.get(at)?.arguments ?? []).some(({ role, head }) => role === 'object' && head > at) &&
    findToken(tail, (index) =>
      /^(?:its|our|their|his|deal|balance|agreement|pact|problem|inflation|poverty|chord|tone|virus|diplomat|diplomats)$/u.test(
        wordAt(scene, index),
      ),
    ) < 0
  );
}

function isForeign(scene: Scene, condition: Range): boolean {
  return findToken(condition, (index) => /^(?:you|i|he|she)$/u.test(wordAt(scene, index))) < 0;
}
