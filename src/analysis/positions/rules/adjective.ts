import { contentOf, type Content } from '../content.ts';
import { ADJECTIVE_CUES } from '../cues.ts';
import { partyAt, type Party } from '../parties.ts';
import { holderOf } from '../holders.ts';
import type { PositionRule } from '../rule.ts';
import { findToken, lemmaAt, sentenceOf, uposAt, wordAt, type Range, type Scene } from '../scene.ts';
import type { Clause } from '../../../types/clause.ts';

/** "is ready to resume talks", "are concerned about the arrests", "we are united with our allies in …". */
export const adjectiveRule: PositionRule = {
  name: 'adjective',
  read(scene, at) {
    const cue = ADJECTIVE_CUES.get(wordAt(scene, at))?.[0];
    const clause = cue && heldClause(scene, at);
    if (!cue || !clause) return null;
    const refused = clause.polarity === 'negative' && cue.kind === 'offer';
    if (clause.polarity === 'negative' && !refused) return null;
    const holder = holderHere(scene, clause);
    const read = nearest(scene, at, cue.frames);
    if (
      !holder ||
      !read ||
      (read.first - at > 3 && cue.kind !== 'support') ||
      isAsked(scene, at) ||
      isAffirmed(scene, at, read) ||
      isBeing(scene, cue.kind, read)
    )
      return null;
    if (!refused && cue.kind !== 'support')
      return { kind: cue.kind, holder, addressees: [], content: read, cue: at };
    // "not ready to accept …", "united with our allies in …" read alone only with their first word.
    const first = refused ? negationBefore(scene, at) : at;
    return {
      kind: refused ? 'refusal' : cue.kind,
      holder,
      addressees: [],
      content: { ...read, first },
      cue: at,
    };
  },
};

function heldClause(scene: Scene, at: number): Clause | null {
  const clause = scene.clauseAt.get(at);
  return clause && isHeld(scene, clause) && isPredicative(scene, at) ? clause : null;
}

/** Said as it is, or under a condition behind it ("were willing to talk if …"), not in one ("if they are willing"). */
function isHeld(scene: Scene, { modality, predicate, sentence, reasons }: Clause): boolean {
  if (modality === 'asserted') return true;
  // "hinted that Tehran would be ready to talk": told of in advance.
  if (reasons.includes('modal:would') && modality === 'hypothetical') return true;
  if (modality !== 'conditional' || reasons.some((reason) => reason.startsWith('modal:'))) return false;
  const { first } = sentenceOf(scene, sentence);
  return (
    findToken({ first, last: predicate }, (at) => /^(?:if|unless|should|whether)$/u.test(wordAt(scene, at))) <
    0
  );
}

/** "is ready", "stands ready", "remains committed": not "the determined leader", not "determined by". */
function isPredicative(scene: Scene, at: number): boolean {
  const before = findToken({ first: Math.max(0, at - 4), last: at }, (index) =>
    /^(?:be|stand|remain|seem|stay|become)$/u.test(lemmaAt(scene, index)),
  );
  return before >= 0;
}

/** The content that begins first: "concerned | with the course taken | by Nepal". */
function nearest(scene: Scene, at: number, frames: readonly string[]): Content | null {
  const read = frames.flatMap((frame) => contentOf(scene, { at, clause: null }, [frame]) ?? []);
  if (frames.includes('in')) return read[0] ?? null;
  return read.sort((a, b) => a.first - b.first)[0] ?? null;
}

/** "how much the ministry is prepared to spend": asked, not said. */
function isAsked(scene: Scene, at: number): boolean {
  return (
    findToken({ first: Math.max(0, at - 8), last: at }, (index) =>
      /^(?:how|whether|what|why|until)$/u.test(wordAt(scene, index)),
    ) >= 0
  );
}

function holderHere(scene: Scene, clause: Clause): Party | null {
  const holder = holderOf(scene, clause);
  if (holder) return holder;
  const patient = clause.arguments.find(({ role }) => role === 'object' || role === 'subject');
  if (!patient || patient.head > clause.predicate) return null;
  return (
    partyAt(scene, patient.head) ??
    holderOf(scene, { ...clause, arguments: [{ ...patient, role: 'subject' }] })
  );
}

/** "is adamant that it is right": nothing is refused. */
function isAffirmed(scene: Scene, at: number, content: Range): boolean {
  const negated = findToken(
    { first: content.first, last: Math.min(content.last, content.first + 9) },
    (index) => /^(?:no|not|n't|n’t|never|nothing|nobody|cannot)$/u.test(wordAt(scene, index)),
  );
  return wordAt(scene, at) === 'adamant' && negated < 0;
}

function negationBefore(scene: Scene, at: number): number {
  const found = findToken({ first: Math.max(0, at - 4), last: at }, (index) =>
    /^(?:not|n't|n’t|never)$/u.test(wordAt(scene, index)),
  );
  return found < 0 ? at : found;
}

/** "is prepared to be surprised", "ready to go": no act that is held out. */
function isBeing(scene: Scene, kind: string, content: Range): boolean {
  if (kind !== 'offer') return false;
  const verb = findToken(content, (index) => /^(?:VERB|AUX)$/u.test(uposAt(scene, index)));
  return verb >= 0 && /^(?:be|go|become|die|see|believe|leave)$/u.test(lemmaAt(scene, verb));
}
