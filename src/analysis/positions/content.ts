import type { Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import type { Frame } from './cues.ts';
import { clausesBehind, firstToken, tokenAt, wordAt, type Scene } from './scene.ts';

/** What a cue carries: its words, and the clause among them where it is one. */
export interface Content {
  span: Span;
  clause: Clause | null;
  frame: Frame;
}

/** Tokens between a cue and its content clause at most: longer gaps are another sentence part. */
const REACH = 25;

/** The content of a cue by the first of its frames that the sentence fills; null where none is. */
export function contentOf(scene: Scene, cue: Clause, frames: readonly Frame[]): Content | null {
  for (const frame of frames) {
    const content = fill(scene, cue, frame);
    if (content && content.span.end > content.span.start) return content;
  }
  return null;
}

function fill(scene: Scene, cue: Clause, frame: Frame): Content | null {
  if (frame === 'that') return finite(scene, cue);
  if (frame === 'to') return infinitive(scene, cue);
  if (frame === 'ing') return gerund(scene, cue);
  const argument = cue.arguments.findLast(
    ({ role, head }) =>
      role === frame && (frame !== 'object' || head > cue.predicate || cue.voice === 'passive'),
  );
  if (!argument || tokenAt(scene, argument.head)?.upos === 'PRON') return null;
  return { span: { start: argument.start, end: argument.end }, clause: null, frame };
}

/**
 * The finite clause a verb of saying governs. "warned that, if attacked, it would respond": a condition is
 * passed over, so that what holds under it is the content.
 */
function finite(scene: Scene, cue: Clause): Content | null {
  for (const clause of clausesBehind(scene, cue)) {
    if (clause.kind === 'noun' || clause.predicate - cue.predicate > REACH) continue;
    if (isCondition(clause) || opensWithIf(scene, clause) || /^(?:acl|xcomp)/u.test(clause.relation))
      continue;
    if (!startsWith(scene, clause, 'that') && !governs(scene, cue, clause)) continue;
    return { span: withoutMarker(scene, clause), clause, frame: 'that' };
  }
  return null;
}

function governs(scene: Scene, cue: Clause, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : scene.layers.clauses[clause.parent];
  return parent === cue && /^(?:ccomp|parataxis)/u.test(clause.relation) && clause.tense !== 'none';
}

function infinitive(scene: Scene, cue: Clause): Content | null {
  const clause = clausesBehind(scene, cue).find((candidate) => {
    const parent = candidate.parent === null ? undefined : scene.layers.clauses[candidate.parent];
    const near = parent === cue || candidate.predicate - cue.predicate <= 8;
    return candidate.kind !== 'noun' && near && wordAt(scene, toBefore(scene, candidate)) === 'to';
  });
  if (!clause || purposeOf(clause)) return null;
  const start = tokenAt(scene, toBefore(scene, clause))?.start ?? clause.start;
  return { span: { start, end: clause.end }, clause, frame: 'to' };
}

/** "in order to", an adverbial infinitive: why somebody does it, not what he asks for. */
function purposeOf(clause: Clause): boolean {
  return clause.relation === 'advcl:in order to' || clause.relation === 'advcl:in order';
}

/** The index of the "to" in front of an infinitive, within its auxiliaries and adverbs. */
function toBefore(scene: Scene, clause: Clause): number {
  for (let at = clause.predicate - 1; at >= clause.predicate - 4; at -= 1)
    if (wordAt(scene, at) === 'to') return at;
  return -1;
}

function gerund(scene: Scene, cue: Clause): Content | null {
  const next = clausesBehind(scene, cue)[0];
  if (!next || next.kind === 'noun' || tokenAt(scene, next.predicate)?.xpos !== 'VBG') return null;
  return { span: { start: next.start, end: next.end }, clause: next, frame: 'ing' };
}

/** Does the clause state a condition? */
export function isCondition({ reasons }: Clause): boolean {
  return reasons.some((reason) => reason.startsWith('condition:'));
}

/** "that if such an attack should occur": a condition by its words, whatever the tree makes of it. */
export function opensWithIf(scene: Scene, clause: Clause): boolean {
  const first = firstToken(scene, clause);
  const at = wordAt(scene, first) === 'that' ? first + 1 : first;
  return /^(?:if|unless|should)$/u.test(wordAt(scene, at));
}

function startsWith(scene: Scene, clause: Clause, word: string): boolean {
  return wordAt(scene, firstToken(scene, clause)) === word;
}

/** A finite clause without the "that" it begins with. */
function withoutMarker(scene: Scene, clause: Clause): Span {
  const first = firstToken(scene, clause);
  const start =
    wordAt(scene, first) === 'that' ? (tokenAt(scene, first + 1)?.start ?? clause.start) : clause.start;
  return { start, end: clause.end };
}
