import { relationAt, uposAt, wordAt } from '../language/grid.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, tokenFrom, tokenSpan } from './scene.ts';
import type { Phrase } from './speakers.ts';

/** Is the speaker a relative pronoun alone? */
export function isRelative(scene: Scene, { speaker }: Candidate): boolean {
  return speaker !== null && /^(?:who|which|that)$/iu.test(scene.text.slice(speaker.start, speaker.end));
}

/** The noun phrase that a relative pronoun points at: by the tree, else the one right before it and its comma. */
export function antecedentOf(scene: Scene, { speaker, cue }: Candidate): Phrase | null {
  if (!speaker) return null;
  const pronoun = tokenFrom(scene, speaker.start);
  const verb = cue ? tokenFrom(scene, cue.end) - 1 : pronoun;
  let last = pronoun - 1;
  if (wordAt(scene.grid, last) === ',') last -= 1;
  if (isNominal(scene, last)) return upTo(scene, last);
  const above = relationAt(scene.grid, verb) === 'acl:relcl' ? (scene.tokens[verb]?.head ?? -1) : -1;
  return above >= 0 && above < pronoun && isNominal(scene, above) ? upTo(scene, above) : null;
}

function isNominal(scene: Scene, at: number): boolean {
  return /^(?:NOUN|PROPN)$/u.test(uposAt(scene.grid, at));
}

function upTo(scene: Scene, head: number): Phrase {
  const { first: start } = sentenceOf(scene, head);
  let first = head;
  while (first > start && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(uposAt(scene.grid, first - 1)))
    first -= 1;
  return { span: tokenSpan(scene, first, head), head };
}
