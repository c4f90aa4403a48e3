import { uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, tokenSpan } from './scene.ts';
import { canSpeak } from './speaker-test.ts';
import type { Phrase } from './speakers.ts';
import { nounPhraseFrom } from './speakers.ts';

/** Participles and adjectives behind a noun of people that parsers take for verbs. */
const REDUCED =
  /^(?:briefed|informed|involved|familiar|quoted|asked|interviewed|reached|contacted|based|close|present|trapped|stationed|detained|freed|evacuated|linked|tied|allied|opposed|loyal|working|living|travelling|traveling|speaking|attending|monitoring|representing|advising|helping)$/u;

/** Longest phrase between the noun and its verb. */
const LONGEST = 14;

/** "A person briefed on the conversation | said": the noun that opens the sentence with its participle, before a cue. */
export function reducedPhrase(scene: Scene, cue: number): Phrase | null {
  const { first } = sentenceOf(scene, cue);
  const from = /^(?:CCONJ|SCONJ|ADV)$/u.test(uposAt(scene.grid, first)) ? first + 1 : first;
  if (cue - from < 3 || cue - from > LONGEST) return null;
  const phrase = nounPhraseFrom(scene, from);
  if (!phrase || !canSpeak(scene, phrase) || !REDUCED.test(wordAt(scene.grid, phrase.head + 1))) return null;
  for (let at = phrase.head + 2; at < cue; at += 1) {
    const tag = scene.tokens[at]?.xpos ?? '';
    if (/^(?:VB[DPZ]|MD)$/u.test(tag) || /^[,;:]$/u.test(wordAt(scene.grid, at))) return null;
  }
  return { span: tokenSpan(scene, from, cue - 1), head: phrase.head };
}
