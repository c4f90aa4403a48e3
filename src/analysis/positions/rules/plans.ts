import { contentOf } from '../content.ts';
import { holderOf } from '../holders.ts';
import { speakerAt } from '../speakers.ts';
import { isHostile } from '../threat.ts';
import { YIELDING } from './refusal.ts';
import type { PositionRule } from '../rule.ts';
import { findToken, lemmaAt, sentenceOf, tokenAt, uposAt, wordAt, type Scene } from '../scene.ts';

const WAR =
  /^(?:attack|invade|strike|annex|occupy|seize|escalate|deploy|interfere|threaten|use|wage|start|launch|enter|intervene|station|bomb|fight|blockade|harm|move|send|target|arm|acquire|build|develop)$/u;

/** What the other side asks for: not to mean to do it refuses it. */
function kindOf(verb: string): 'assurance' | 'refusal' | null {
  if (YIELDING.has(verb)) return 'refusal';
  return WAR.test(verb) ? 'assurance' : null;
}

/** "has no plans to invade", "does not intend to attack", "no intention of deploying": an assurance. */
export const plansRule: PositionRule = {
  name: 'plans',
  read(scene, at) {
    const start = denied(scene, at);
    if (start < 0) return null;
    const content = contentOf(scene, { at, clause: null }, ['to!', 'of', 'for']);
    const verb = content && findToken(content, (index) => uposAt(scene, index) === 'VERB');
    if (!content || verb === null || verb < 0 || verb - content.first > 2) return null;
    const kind = kindOf(lemmaAt(scene, verb));
    // "We are not going to start now": of things that the war verbs are not about.
    if (kind === 'assurance' && wordAt(scene, at) === 'going' && !isHostile(lemmaAt(scene, verb)))
      return null;
    if (!kind) return null;
    const clause = carrier(scene, at);
    const holder =
      (clause && holderOf(scene, clause)) ??
      (existential(scene, at) ? speakerAt(scene, tokenAt(scene, at)?.start ?? 0) : null);
    if (!holder) return null;
    return { kind, holder, addressees: [], content: { ...content, first: start }, cue: at };
  },
};

/** First token of "no plans", "not intend", "not planning"; -1 elsewhere. */
function denied(scene: Scene, at: number): number {
  const lemma = lemmaAt(scene, at);
  if (lemma === 'go' && !isGoingTo(scene, at)) return -1;
  if (!/^(?:plan|intention|intent|intend|desire|wish|need|reason|go|obligation|appetite)$/u.test(lemma))
    return -1;
  const first = findToken({ first: Math.max(0, at - 4), last: at }, (index) =>
    (uposAt(scene, at) === 'NOUN' ? /^(?:no|any)$/u : /^(?:not|n't|n’t|never)$/u).test(wordAt(scene, index)),
  );
  // "does not intend": the words read alone only with their auxiliary.
  return first > 0 && uposAt(scene, first - 1) === 'AUX' ? first - 1 : first;
}

/** "is not going to apologise". */
function isGoingTo(scene: Scene, at: number): boolean {
  return wordAt(scene, at) === 'going' && wordAt(scene, at + 1) === 'to' && uposAt(scene, at + 2) === 'VERB';
}

function carrier(scene: Scene, at: number): ReturnType<Scene['clauseAt']['get']> | null {
  const own = scene.clauseAt.get(at);
  if (own?.kind === 'verb') return own;
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const clause = scene.clauseAt.get(before);
    if (clause?.kind === 'verb') return clause.lemma === 'have' || clause.lemma === 'harbour' ? clause : null;
  }
  return null;
}

function existential(scene: Scene, at: number): boolean {
  const { first } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  return (
    findToken({ first: Math.max(first, at - 5), last: at }, (index) => wordAt(scene, index) === 'there') >= 0
  );
}
