import { partyAt } from '../parties.ts';
import { holderOf } from '../holders.ts';
import { speakerAt, speaksFor } from '../speakers.ts';
import type { PositionRule } from '../rule.ts';
import type { Clause } from '../../../types/clause.ts';
import type { PositionKind } from '../../../types/position.ts';
import { findToken, lemmaAt, rangeOf, tokenAt, uposAt, wordAt, type Scene } from '../scene.ts';
import { isHostile } from '../threat.ts';
import { windowEnd } from '../window.ts';

const verbs = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .replace(/\+/gu, '\u00A0')
      .split(/[ \n]+/u)
      .map((lemma) => lemma.replace(/\u00A0/gu, ' ')),
  );

/** Acts that one side asks of the other: announcing not to do them is refusing them. */
export const YIELDING: ReadonlySet<string> = verbs(
  `accept allow permit tolerate recognize recognise withdraw pull release hand surrender cede concede yield bow bend
  negotiate compromise sign ratify join abide comply implement extradite lift ease stop halt suspend abandon agree
  publish return supply participate resume disarm dismantle retreat cooperate support endorse back drop give step
  rejoin relinquish renounce stand leave provide hold attend apologise apologize pay bargain send take talk concede deliver transfer let
  budge waver bend kneel relent cave capitulate blink reopen renegotiate engage deal extend renew admit readmit
  reverse rescind revise reconsider restore repatriate vacate evacuate compromise unfreeze forgive change alter
  dissolve disband back+down give+up give+in hand+over pull+out step+down let`,
);
/** Bare "cannot" and "does not" state a will with these only. */
const WILL = verbs('accept tolerate agree recognize recognise allow support pay negotiate bargain bow');
const AT_WAR = verbs('attack invade strike use start wage escalate deploy intervene interfere annex');

/** "will not accept the terms", "said it would not pull out": an announced not-doing. */
export const refusalRule: PositionRule = {
  name: 'refusal',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    if (!clause || clause.kind !== 'verb' || clause.polarity !== 'negative') return null;
    const kind = kindOf(scene, clause);
    const first = negatedFrom(scene, at);
    if (!kind || first < 0 || isDependent(clause)) return null;
    if (clause.voice === 'passive') return passive(scene, clause, first);
    const holder = holderOf(scene, clause);
    if (!holder || (kind.announced && !speaksFor(scene, tokenAt(scene, at)?.start ?? 0, holder))) return null;
    const last = windowEnd(scene, { from: at, cue: at, frame: 'to' });
    if (isEmpty(scene, at, last)) return null;
    return {
      kind: kind.kind,
      holder,
      addressees: [],
      content: { first, last, clause, frame: 'will' },
      cue: at,
    };
  },
};

interface Refused {
  kind: PositionKind;
  /** "will not": only in the words of his own side is it more than a forecast. */
  announced: boolean;
}

function kindOf(scene: Scene, clause: Clause): Refused | null {
  const announced = clause.reasons.includes('modal:will') || clause.reasons.includes('modal:would');
  if (announced && YIELDING.has(clause.lemma)) return { kind: 'refusal', announced };
  if (announced && (AT_WAR.has(clause.lemma) || isHostile(clause.lemma)))
    return { kind: 'assurance', announced };
  if (announced && YIELDING.has(lemmaAt(scene, clause.predicate))) return { kind: 'refusal', announced };
  const wills = clause.reasons.includes('modal:can') || clause.tense === 'present';
  return wills && WILL.has(clause.lemma) && clause.modality !== 'conditional'
    ? { kind: 'refusal', announced: false }
    : null;
}

/** The auxiliary in front of "not", or "never": where the words begin that read alone. */
function negatedFrom(scene: Scene, at: number): number {
  const first = findToken({ first: Math.max(0, at - 5), last: at }, (index) =>
    /^(?:will|would|wo|can|ca|do|does|never)$/u.test(wordAt(scene, index)),
  );
  return first;
}

function isDependent({ relation, reasons }: Clause): boolean {
  return /^(?:advcl|acl)/u.test(relation) || reasons.some((reason) => reason.startsWith('condition:'));
}

/** "Such acts will not be tolerated, the minister said": the speaker will not have it. */
function passive(scene: Scene, clause: Clause, auxiliary: number): ReturnType<PositionRule['read']> {
  if (!/^(?:accept|allow|permit|tolerate|recognize|recognise)$/u.test(clause.lemma)) return null;
  const start = tokenAt(scene, clause.predicate)?.start ?? 0;
  const holder = speakerAt(scene, start);
  const patient = clause.arguments.find(({ role }) => role === 'object' || role === 'subject');
  if (!holder || !patient || patient.head > clause.predicate) return null;
  const first = Math.min(auxiliary, rangeOf(scene, patient).first);
  const last = windowEnd(scene, { from: clause.predicate, cue: clause.predicate, frame: 'to' });
  return {
    kind: 'refusal',
    holder,
    addressees: [],
    content: { first, last, clause, frame: 'will' },
    cue: clause.predicate,
  };
}

/** "will not give details", "would not support the claim": no yielding is asked. */
const STATUS =
  /^(?:annexation|independence|government|election|result|state|claim|legitimacy|authority|sovereignty|border|republic|treaty|jurisdiction|country|regime|vote|referendum|court|territory|rule)$/u;

function isEmpty(scene: Scene, at: number, last: number): boolean {
  const bare = /^(?:that|this|it|them|those)$/u.test(wordAt(scene, at + 1));
  if (bare && /^(?:PUNCT|)$/u.test(uposAt(scene, at + 2))) return true;
  if (/^recogni[sz]e$/u.test(lemmaAt(scene, at)))
    return (
      findToken(
        { first: at + 1, last },
        (index) => STATUS.test(lemmaAt(scene, index)) || partyAt(scene, index) !== null,
      ) < 0
    );
  const tail = { first: at + 1, last: Math.min(last, at + 6) };
  if (/^(?:give|provide|hold|leave|stand|return)$/u.test(lemmaAt(scene, at)))
    return (
      last - at < 2 ||
      findToken(tail, (index) =>
        /^(?:detail|details|name|names|comment|evidence|information|interview|office|long)$/u.test(
          wordAt(scene, index),
        ),
      ) >= 0
    );
  return false;
}
