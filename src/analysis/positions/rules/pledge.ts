import type { PositionRule, Reading } from '../rule.ts';
import { findToken, lemmaAt, uposAt, wordAt, type Scene } from '../scene.ts';
import { saidAt } from '../speech.ts';
import { windowEnd } from '../window.ts';

const BINDING =
  /^(?:defend|support|help|protect|respect|honour|honor|abide|uphold|stand|continue|keep|fulfil|fulfill|safeguard|comply|implement|guarantee|fight|remain)$/u;
const CONTINUED = /^(?:support|help|defend|protect|stand|back|provide|supply|assist|fight|arm|send|resist)$/u;

/** "We will defend every inch", "Britain would continue to support Kyiv, he said": a promise of one's own side. */
export const pledgeRule: PositionRule = {
  name: 'pledge',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    if (clause?.kind !== 'verb' || clause.polarity !== 'positive') return null;
    if (clause.voice === 'passive') return easing(scene, at);
    const will = clause.reasons.some((reason) => /^modal:(?:will|would|shall)$/u.test(reason));
    if (!will || !BINDING.test(clause.lemma)) return null;
    const said = saidAt(scene, at);
    if (!said?.presumed || said.subject < 0) return null;
    const last = windowEnd(scene, { from: at, cue: at, frame: 'to' });
    const content = { first: said.first, last, clause, frame: 'pledge' };
    if (!isBinding(scene, at, last)) return null;
    return { kind: 'commitment', holder: said.speaker, addressees: [], content, cue: at };
  },
};

function isBinding(scene: Scene, at: number, last: number): boolean {
  const lemma = lemmaAt(scene, at);
  if (lemma === 'continue' || lemma === 'keep') {
    const next = findToken(
      { first: at + 1, last: Math.min(last, at + 4) },
      (index) => uposAt(scene, index) === 'VERB',
    );
    return next >= 0 && CONTINUED.test(lemmaAt(scene, next));
  }
  if (lemma === 'stand') return /^(?:with|by|behind|alongside)$/u.test(wordAt(scene, at + 1));
  if (lemma === 'remain') return /^(?:committed|united|steadfast)$/u.test(wordAt(scene, at + 1));
  return last - at > 2;
}

const EASING = /^(?:suspend|halt|lift|withdraw|reopen|release|free|pull|cease|stop|restore|evacuate|ease)$/u;
const HELD =
  /^(?:operations?|strikes?|attacks?|sanctions?|flights|restrictions?|troops?|forces?|offensive|bombing|exercises?|blockade|ban|prisoners?|detainees?|hostages?|captives?|soldiers?|sailors?|crew|crossings?|borders?|embargo|fire|airspace|siege)$/u;

/** "army operations would be suspended for 72 hours, the minister said": what one's own side will do, in the passive. */
function easing(scene: Scene, at: number): Reading | null {
  const clause = scene.clauseAt.get(at);
  const will = clause?.reasons.some((reason) => /^modal:(?:will|would)$/u.test(reason)) === true;
  const said = will && EASING.test(lemmaAt(scene, at)) ? saidAt(scene, at) : null;
  if (!said || said.subject < 0 || said.others.length > 0 || !HELD.test(wordAt(scene, said.subject)))
    return null;
  const last = windowEnd(scene, { from: at, cue: at, frame: 'to' });
  const content = { first: said.first, last, clause: said.clause, frame: 'pledge' };
  return { kind: 'commitment', holder: said.speaker, addressees: [], content, cue: at };
}
