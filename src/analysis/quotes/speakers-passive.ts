import type { Span } from '../../types/span.ts';
import { dependants, lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import { tokenFrom } from './scene.ts';
import { isSpeaker } from './speaker-test.ts';
import type { Phrase } from './speakers.ts';
import { nounPhraseFrom } from './speakers.ts';

/** Verbs whose passive has as subject whom somebody else told. */
const TOLD =
  /^(?:order|tell|ask|urge|warn|instruct|invite|advise|direct|inform|assure|remind|command|summon|quote|cite)$/u;

/** "The army had been ordered to prepare": the subject is told, it does not speak. */
export function isPassive(scene: Scene, { cue, speaker, sieve }: Candidate): boolean {
  if (!cue || !speaker || /^(?:quoted-as|according-to|quote-.+)$/u.test(sieve) || speaker.start > cue.start)
    return false;
  const verb = tokenFrom(scene, cue.end) - 1;
  if (!TOLD.test(lemmaAt(scene.grid, verb)) || scene.tokens[verb]?.xpos !== 'VBN') return false;
  for (let at = verb - 1; at >= verb - 4; at -= 1) {
    if (/^(?:been|being|was|were|is|are|be)$/u.test(wordAt(scene.grid, at))) return true;
    if (!/^(?:AUX|ADV|PART)$/u.test(uposAt(scene.grid, at))) return false;
  }
  return false;
}

/** Who told, where a "by" names him: "was told by officials that". */
export function agentOf(scene: Scene, cue: Span): Phrase | null {
  const verb = tokenFrom(scene, cue.end) - 1;
  for (const head of dependants(scene.grid, verb, ['obl'])) {
    if (wordAt(scene.grid, scene.grid.left[head] ?? head) !== 'by') continue;
    const phrase = nounPhraseFrom(scene, (scene.grid.left[head] ?? head) + 1);
    if (phrase && isSpeaker(scene, phrase)) return phrase;
  }
  return null;
}
