import type { Span } from '../../types/span.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import { DOCUMENTS, INSTITUTIONS, UNNAMED_PEOPLE } from './cues.ts';
import type { Scene } from './scene.ts';
import { mentionsIn, namesAt, tokenFrom } from './scene.ts';
import { BODIES, isAgent, PEOPLE, TIME_WORD } from './speaker-words.ts';

/** Can these words speak: people, bodies, documents, media, names? Shares, missiles and restraint cannot. */
export function canSpeak(scene: Scene, { span, head }: { span: Span; head: number }): boolean {
  const word = wordAt(scene.grid, head);
  if (!/\p{L}|%/u.test(word) || /^['’]s?$/u.test(word) || TIME_WORD.test(word)) return false;
  if (isNamed(scene, span, head)) return true;
  const upos = uposAt(scene.grid, head);
  if (upos === 'PRON' || upos === 'DET')
    return !/^(?:what|there|that|this|these|nothing|something)$/u.test(word);
  if (upos === 'PROPN' || upos === 'NUM') return true;
  if (upos === 'VERB' || upos === 'ADV' || upos === 'ADP') return false;
  return isSpeakingNoun(lemmaAt(scene.grid, head)) || isSpeakingNoun(word);
}

/** Is it a noun of people, bodies, documents or media, in its lemma or plural form? */
export function isSpeakingNoun(lemma: string): boolean {
  return [
    lemma,
    lemma.replace(/s$/u, ''),
    lemma.replace(/ies$/u, 'y'),
    lemma.slice(lemma.lastIndexOf('-') + 1),
  ].some(
    (one) =>
      PEOPLE.has(one) ||
      BODIES.has(one) ||
      UNNAMED_PEOPLE.has(one) ||
      INSTITUTIONS.has(one) ||
      DOCUMENTS.has(one) ||
      isAgent(one),
  );
}

/** The head stands in a name or in the mention of somebody. */
function isNamed(scene: Scene, span: Span, head: number): boolean {
  const token = { start: scene.tokens[head]?.start ?? -1, end: scene.tokens[head]?.end ?? -1 };
  if (namesAt(scene, token).length > 0) return true;
  return mentionsIn(scene, { start: span.start - NEAR, end: span.end }).some(
    ({ entity: { type }, mention }) =>
      mention.start <= token.start &&
      token.start < mention.end &&
      (type === 'person' || type === 'organization' || type === 'country'),
  );
}

/** How far before its words the mention of a speaker may begin. */
const NEAR = 80;

/** A finite verb among the words, in no relative clause: a sentence was taken for a noun phrase. */
export function holdsClause(scene: Scene, span: Span): boolean {
  const last = tokenFrom(scene, span.end);
  for (let at = tokenFrom(scene, span.start); at < last; at += 1) {
    if (/^(?:who|whose|whom|which|that|where|what|,|\()$/u.test(wordAt(scene.grid, at))) return false;
    if (/^(?:VB[DPZ]|MD)$/u.test(scene.tokens[at]?.xpos ?? '') && uposAt(scene.grid, at) !== 'ADJ')
      return at > tokenFrom(scene, span.start);
  }
  return false;
}

/** Can this phrase be a speaker: somebody or a body, and no sentence taken for one? */
export function isSpeaker(scene: Scene, phrase: { span: Span; head: number }): boolean {
  // "who" is a person whatever it points at.
  if (scene.text.slice(phrase.span.start, phrase.span.end) === 'who') return true;
  return canSpeak(scene, phrase) && !holdsClause(scene, phrase.span);
}
