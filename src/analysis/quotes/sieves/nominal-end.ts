import { lemmaAt, uposAt, wordAt } from '../../language/grid.ts';
import { CLAUSE_VERBS } from '../cues.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf } from '../scene.ts';

/** Words between the beginning of a clause and a noun that is its subject, at most. */
const BACK = 14;
/** Words of a content at most before its main verb is given up. */
const FAR = 80;

/**
 * "His warning that the gas could be cut | rattled Riga": where the noun opens its clause, a main verb must follow what
 * it holds, whatever the tree says. Gives the last token before that verb; null where the noun opens no clause or no
 * verb is left over. `from` is the first token of what is said.
 */
export function beforeMainVerb(scene: Scene, noun: number, from: number): number | null {
  if (!opensClause(scene, noun)) return null;
  const { last } = sentenceOf(scene, noun);
  const stop = Math.min(last, from + FAR);
  const walk = { open: wordAt(scene.grid, from) === 'to' ? 0 : 1, joined: -1 };
  for (let at = from + 1; at < stop; at += 1) {
    if (passageAt(scene, scene.tokens[at]?.start ?? 0)) continue;
    if (isOpener(scene, at)) walk.open += 1;
    else if (/^(?:and|or|but)$/u.test(wordAt(scene.grid, at))) walk.open = Math.max(1, walk.open);
    else if (!isFinite(scene, at, walk.open > 0)) continue;
    else if (walk.open > 0) {
      if (joins(scene, from, at)) walk.joined = at;
      const end = groupEnd(scene, at, stop);
      walk.open += holdsBareClause(scene, end) ? 0 : -1;
      at = end;
    } else return at - 1;
  }
  return walk.joined > 0 ? walk.joined - 1 : null;
}

/** No verb stands before the noun in its clause, and no preposition governs it. */
function opensClause(scene: Scene, noun: number): boolean {
  const { first } = sentenceOf(scene, noun);
  for (let at = noun - 1; at >= Math.max(first, noun - BACK); at -= 1) {
    if (/^(?:VERB|AUX)$/u.test(uposAt(scene.grid, at)))
      return CLAUSE_VERBS.has(lemmaAt(scene.grid, at)) && noun - at > 1 && isPossessed(scene, at, noun);
    if (isBreak(scene, at)) return true;
    if (uposAt(scene.grid, at) === 'ADP' && wordAt(scene.grid, at) !== 'of') return false;
  }
  return noun - BACK < first;
}

/** "said his claim that … was wrong": a bare clause with its own subject; "repeated his claim that" has an object. */
function isPossessed(scene: Scene, verb: number, noun: number): boolean {
  return (
    /^(?:say|add|think|believe|know|insist|argue|maintain)$/u.test(lemmaAt(scene.grid, verb)) &&
    noun - verb < 6
  );
}

function isBreak(scene: Scene, at: number): boolean {
  return /^(?:[,;:.—–]|and|but|that|while|as|because|although|though|when|if)$/u.test(wordAt(scene.grid, at));
}

const OPENER =
  /^(?:who|whom|whose|what|which|when|where|why|how|whether|if|because|after|before|while|until|unless|although|though|since|as)$/u;

function isOpener(scene: Scene, at: number): boolean {
  const word = wordAt(scene.grid, at);
  // "if attacked", "as a trick", "after the vote": no verb of its own follows.
  if (OPENER.test(word)) return opensFinite(scene, at);
  // "that he lied and that she cheated": "and" has opened the clause already.
  if (word === 'that' && /^(?:and|or|but)$/u.test(wordAt(scene.grid, at - 1))) return false;
  if (word === 'that') return !/^(?:NOUN|ADJ)$/u.test(uposAt(scene.grid, at + 1));
  // "saying it was a provocation": a participle of saying holds a clause of its own.
  return scene.tokens[at]?.xpos === 'VBG' && holdsBareClause(scene, at);
}

/** A subject or a finite verb follows; behind a word that may be a preposition a verb must come before the next mark. */
function opensFinite(scene: Scene, opener: number): boolean {
  if (/^VB[NG]$/u.test(scene.tokens[opener + 1]?.xpos ?? '')) return false;
  if (!/^(?:as|after|before|until|since)$/u.test(wordAt(scene.grid, opener))) return true;
  return uposAt(scene.grid, opener) === 'SCONJ';
}

/** A finite verb, or what a parser takes for a participle though nothing else is left to be the verb. */
function isFinite(scene: Scene, at: number, open: boolean): boolean {
  const tag = scene.tokens[at]?.xpos ?? '';
  if (!/^(?:VERB|AUX)$/u.test(uposAt(scene.grid, at))) return false;
  if (/^(?:VB[DPZ]|MD)$/u.test(tag)) return open || !isTaken(scene, at);
  return (
    tag === 'VBN' &&
    !open &&
    !isTaken(scene, at) &&
    /^(?:DET|PROPN|PRON|ADV|NUM|NOUN|PUNCT)$/u.test(uposAt(scene.grid, at + 1))
  );
}

/** Part of a group that began before: "would have been", "to be". */
function isTaken(scene: Scene, at: number): boolean {
  return /^(?:to|not|n['’]t|never|be|been|being|have|has|had|is|are|was|were)$/u.test(
    wordAt(scene.grid, at - 1),
  );
}

/** Last token of a verbal group: "could | not be cut". */
function groupEnd(scene: Scene, from: number, stop: number): number {
  let last = from;
  for (let at = from; at < stop; at += 1) {
    const upos = uposAt(scene.grid, at);
    if (upos === 'VERB') return at;
    if (upos === 'AUX') last = at;
    else if (!/^(?:ADV|PART)$/u.test(upos)) return last;
  }
  return last;
}

/** The verb may have a clause without "that" behind it: "said the talks failed". */
function holdsBareClause(scene: Scene, verb: number): boolean {
  const lemma = lemmaAt(scene.grid, verb);
  return (
    /^(?:say|think|believe|claim|hope|fear|insist|argue|know|feel|suggest|warn|deny)$/u.test(lemma) &&
    /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(uposAt(scene.grid, verb + 1))
  );
}

/** "and", or a word that may be a preposition, stands close before the verb: it may be the main one all the same. */
function joins(scene: Scene, from: number, verb: number): boolean {
  for (let at = verb - 1; at > Math.max(from, verb - 5); at -= 1) {
    if (/^(?:and|or|as|after|before|until|since)$/u.test(wordAt(scene.grid, at)))
      return hasVerbBefore(scene, from, at);
  }
  return false;
}

function hasVerbBefore(scene: Scene, from: number, stop: number): boolean {
  for (let at = from; at < stop; at += 1)
    if (/^(?:VB[DPZ]|MD)$/u.test(scene.tokens[at]?.xpos ?? '')) return true;
  return false;
}
