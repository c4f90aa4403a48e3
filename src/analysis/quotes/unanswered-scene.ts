import type { UnansweredKind } from '../../types/attribution.ts';
import type { Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { passageAt, sentenceOf, tokenSpan } from './scene.ts';
import { trimmed } from './sieves/extent.ts';
import { canSpeak } from './speaker-test.ts';
import type { Phrase } from './speakers.ts';
import { nounPhraseFrom, subjectOf } from './speakers.ts';

/** A question that stays open, before its speaker is resolved. */
export interface Open {
  question: Span;
  by: Phrase | null;
  cue: Span;
  kind: UnansweredKind;
}

/** One way in which reports say that a question stays open. */
export type Opener = (scene: Scene) => Open[];

export const QUESTION = /^(?:why|whether|if|how|what|when|where|who|whom|whose|which)$/u;

/** Is this the report's own prose, and no question and no condition: "Who could not say why?", "if he cannot say". */
export function isTold(scene: Scene, token: number): boolean {
  const { grid } = scene;
  if (passageAt(scene, scene.tokens[token]?.start ?? 0)) return false;
  const { first, last } = sentenceOf(scene, token);
  if (/^\?/u.test(wordAt(grid, last - 1)) || wordAt(grid, first) === 'when') return false;
  for (let at = token - 1; at >= Math.max(first, token - 16); at -= 1) {
    const word = wordAt(grid, at);
    if (/^(?:if|unless|should|suppose|whenever|lest)$/u.test(word)) return word === 'should' && at > first;
    if (/^[,;:]$/u.test(word)) return true;
  }
  return true;
}

/** The subject of a verb if it is somebody who could speak, and not "I", "we", "it" or one in quotation marks. */
export function asked(scene: Scene, clause: Clause | undefined): Phrase | null {
  const subject = answering(scene, clause);
  return subject && /^its?$/u.test(wordAt(scene.grid, subject.head)) ? null : subject;
}

/** The same, where an "it" can only be a ministry or state: "said it could not confirm". */
export function answering(scene: Scene, clause: Clause | undefined): Phrase | null {
  const subject = clause ? subjectOf(scene, clause) : null;
  if (!subject) return null;
  const word = wordAt(scene.grid, subject.head);
  if (word === 'it' && clause?.voice === 'passive') return null;
  if (
    /^(?:i|we|you|there|this|that|nobody|one|anyone|anybody)$/u.test(word) &&
    subject.span.end - subject.span.start < 9
  )
    return null;
  if (passageAt(scene, scene.tokens[subject.head]?.start ?? 0)) return null;
  return word === 'who' || word === 'it' || canSpeak(scene, subject) ? subject : null;
}

/** How far behind the verb a question may begin: "tell reporters after the meeting whether". */
const REACH = 9;

/** The token where a question begins behind token `from`: "why", "on whether"; null where none does. */
export function questionAt(scene: Scene, from: number): number | null {
  const { last } = sentenceOf(scene, from);
  for (let at = from; at < Math.min(last, from + REACH); at += 1) {
    const word = wordAt(scene.grid, at);
    if (/^[,.;:]$/u.test(word) || passageAt(scene, scene.tokens[at]?.start ?? 0)) return null;
    // "has said it will retaliate if jets enter": an "if" further off sets a condition.
    if (word === 'if' && at > from) return null;
    if (QUESTION.test(word)) return at;
    if (/^(?:that|because|as|while|but)$/u.test(word)) return null;
    if (uposAt(scene.grid, at) === 'VERB' && /^VB[DZP]$/u.test(scene.tokens[at]?.xpos ?? '')) return null;
  }
  return null;
}

/** What a question or topic that begins with token `first` says: to the end of its clause. */
export function questionSpan(scene: Scene, first: number): Span {
  return trimmed(scene, first, questionEnd(scene, first));
}

/** Longest question in tokens. */
const LONGEST = 60;

/** The token before a mark or word that begins another clause, another's words or the reason. */
function questionEnd(scene: Scene, first: number): number {
  const { last } = sentenceOf(scene, first);
  const stop = Math.min(last - 1, first + LONGEST);
  for (let at = first + 1; at <= stop; at += 1) {
    const word = wordAt(scene.grid, at);
    if (/^[;—–]$/u.test(word)) return at - 1;
    if (word === ',' && closes(scene, at, stop)) return at - 1;
    if (/^(?:but|although|though|because)$/u.test(word)) return at - 1;
    if (word === 'and' && beginsClause(scene, at + 1)) return at - 1;
  }
  return stop;
}

/** ", but", ", and officials said", ", saying", ", according to", ", the ministry said": not of the question. */
function closes(scene: Scene, comma: number, stop: number): boolean {
  const next = comma + 1;
  const word = wordAt(scene.grid, next);
  if (
    /^(?:but|while|although|though|as|after|because|since|however|so|yet|saying|adding|citing|noting|according|despite|with|amid)$/u.test(
      word,
    )
  )
    return true;
  if (word === 'and' || word === 'or') return word === 'and' && beginsClause(scene, next + 1);
  return isInsertedCue(scene, next, stop);
}

const CUE = /^(?:say|add|tell|report|note|write|explain)$/u;

function isInsertedCue(scene: Scene, first: number, stop: number): boolean {
  for (let at = first; at <= Math.min(stop, first + 10); at += 1) {
    if (wordAt(scene.grid, at) === ',') return false;
    if (CUE.test(lemmaAt(scene.grid, at)) && /^VB[DZP]$/u.test(scene.tokens[at]?.xpos ?? ''))
      return at >= stop - 6 || /^[,.;]$/u.test(wordAt(scene.grid, at + 1));
  }
  return false;
}

/** A noun phrase with a finite verb right behind it. */
function beginsClause(scene: Scene, first: number): boolean {
  const phrase = nounPhraseFrom(scene, first);
  if (!phrase) return false;
  for (let at = phrase.head + 1; at <= phrase.head + 3; at += 1) {
    if (/^(?:VB[DZP]|MD)$/u.test(scene.tokens[at]?.xpos ?? '')) return true;
    if (!/^(?:ADV|ADP|NOUN|PROPN|ADJ)$/u.test(uposAt(scene.grid, at))) return false;
  }
  return false;
}

/** The topic behind "on", "about", "of" or right behind the verb as a phrase; null where only a pronoun stands. */
export function topicSpan(scene: Scene, first: number): Span | null {
  const phrase = nounPhraseFrom(scene, first);
  if (!phrase || uposAt(scene.grid, phrase.head) === 'PRON') return null;
  return questionSpan(scene, first);
}

/** Tokens `[first, last]` as the words of a cue. */
export function cueOver(scene: Scene, first: number, last: number): Span {
  return tokenSpan(scene, first, Math.max(first, last));
}
