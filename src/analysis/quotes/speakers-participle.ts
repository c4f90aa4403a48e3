import type { Span } from '../../types/span.ts';
import { dependants, lemmaAt, relationAt, uposAt, wordAt } from '../language/grid.ts';
import { SPEECH_VERBS } from './cues.ts';
import type { Scene } from './scene.ts';
import { tokenFrom } from './scene.ts';
import { isSpeaker } from './speaker-test.ts';
import type { Phrase } from './speakers.ts';
import { phraseOf } from './speakers.ts';

/** Participles that go on with what the speaker of the sentence says, whatever stands between. */
const GOING_ON = /^(?:add|note|say|stress|explain|cite|argue|insist|emphasize|emphasise)$/u;
/** How far up the tree the main verb is looked for. */
const STEPS = 6;

/** "dismissed the offer to hold talks, calling it a trick": the subject of the finite verb above; null for all others. */
export function holderOfParticiple(scene: Scene, cue: Span): Phrase | null {
  const first = tokenFrom(scene, cue.start);
  const verb = tokenFrom(scene, cue.end) - 1;
  if (scene.tokens[verb]?.xpos !== 'VBG') return null;
  // "rallied supporters saying": without a comma only where the tree hangs it on the verb and not on the noun.
  if (wordAt(scene.grid, first - 1) !== ',' && relationAt(scene.grid, verb) !== 'advcl') return null;
  if (dependants(scene.grid, verb, ['nsubj']).length > 0) return null;
  return holderAbove(scene, verb);
}

/** The subject of the nearest finite verb above that could speak; of a chain of saying the outermost for "adding". */
export function holderAbove(scene: Scene, verb: number): Phrase | null {
  const goesOn = GOING_ON.test(lemmaAt(scene.grid, verb));
  let found: Phrase | null = null;
  let at = verb;
  for (let step = 0; step < STEPS; step += 1) {
    at = scene.tokens[at]?.head ?? -1;
    if (at < 0) break;
    if (relationAt(scene.grid, at).startsWith('acl') || !isFinite(scene, at)) continue;
    const subject = dependants(scene.grid, at, ['nsubj']).find((one) => one < at);
    const phrase = subject === undefined ? null : phraseOf(scene, { head: subject }, at);
    if (phrase && isSpeaker(scene, phrase)) found = phrase;
    if (found && !(goesOn && isSaid(scene, at))) return found;
  }
  return found;
}

function isFinite(scene: Scene, at: number): boolean {
  if (/^VB[DPZ]$/u.test(scene.tokens[at]?.xpos ?? '')) return true;
  return dependants(scene.grid, at, ['aux', 'cop']).some(
    (one) => /^(?:VB[DPZ]|MD)$/u.test(scene.tokens[one]?.xpos ?? '') || uposAt(scene.grid, one) === 'AUX',
  );
}

/** What somebody is told to have said or done: "officials said he had left, adding". */
function isSaid(scene: Scene, at: number): boolean {
  const above = scene.tokens[at]?.head ?? -1;
  return relationAt(scene.grid, at) === 'ccomp' && SPEECH_VERBS.has(lemmaAt(scene.grid, above));
}
