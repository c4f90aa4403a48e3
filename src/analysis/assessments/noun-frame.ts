import { evidenceOf } from '../../evidence.ts';
import type { Stated } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import { assessorOf } from './assessor.ts';
import { sameSentence, spanFrom, toEnd, wordAt } from './behind.ts';
import { readingOf } from './frame-reading.ts';
import { findLikelihood } from './likelihood.ts';
import { OPINION_NOUNS } from './lexicon.ts';
import { wordsOf, type Reading, type Scene } from './scene.ts';

/** "the expectation among diplomats is that", "Berlin's assessment is that", "a growing view among experts that". */
export function readNounFrame(scene: Scene, at: number): Reading | null {
  const { tokens } = scene.layers;
  if (!OPINION_NOUNS.test(wordAt(tokens, at))) return null;
  let that = -1;
  for (let next = at + 1; next <= at + 12 && sameSentence(tokens, next, at) && that < 0; next += 1) {
    if (wordAt(tokens, next) === 'that') that = next;
    if (/^[,;:]$/u.test(wordAt(tokens, next))) return null;
  }
  if (that < 0) return inTheViewOf(scene, at);
  const among = /^(?:among|in|of|within|by|from|at)$/u.test(wordAt(tokens, at + 1)) ? at + 2 : -1;
  const last = nounEnd(scene, among < 0 ? at : among, that);
  const holder = among < 0 ? ownerBefore(scene, at) : { ...spanFrom(tokens, among, last), head: last };
  if (!holder) return null;
  const by = assessorOf(scene, holder, 'official') ?? capitalsOf(scene, holder, wordAt(tokens, at));
  const about = toEnd(scene, that + 1);
  const open =
    findLikelihood(wordsOf(scene, about)) !== null || /\b(?:will|would)\b/u.test(wordsOf(scene, about));
  return by && open
    ? readingOf(scene, at, { by, about, rule: `frame:${wordAt(tokens, at)}`, hedge: null })
    : null;
}

/** "War is near, in the view of most analysts": what the rest of the sentence says. */
function inTheViewOf(scene: Scene, at: number): Reading | null {
  const { tokens, sentences } = scene.layers;
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (!sentence || wordAt(tokens, at - 1) !== 'the' || wordAt(tokens, at - 2) !== 'in') return null;
  const comma = wordAt(tokens, at - 3) === ',';
  if (wordAt(tokens, at + 1) !== 'of' || !comma) return null;
  const head = nounEnd(scene, at + 2, sentence.last);
  const by = assessorOf(scene, { ...spanFrom(tokens, at + 2, head), head }, 'anyone');
  const about = spanFrom(tokens, sentence.first, at - 4);
  const words = wordsOf(scene, about);
  return by && (findLikelihood(words) !== null || /\b(?:will|would)\b/u.test(words))
    ? readingOf(scene, at, { by, about, rule: 'frame:in the view of', hedge: null })
    : null;
}

/** "in Western capitals", "in Brussels", "at the ministry": where a view is held. */
function capitalsOf(scene: Scene, holder: Span & { head: number }, noun: string): Stated<string> | null {
  const entity = scene.entities.get(holder.head)?.entity;
  const seat = entity?.type === 'place' && entity.known?.startsWith('place:') === true;
  if (!seat && !/\bcapitals\b/u.test(wordsOf(scene, holder))) return null;
  return /^(?:concern|fear|worry)/u.test(noun)
    ? null
    : { value: wordsOf(scene, holder), evidence: [evidenceOf(scene.article, holder)] };
}

function nounEnd({ layers: { tokens } }: Scene, first: number, that: number): number {
  let last = first;
  for (let at = first; at < that; at += 1) {
    if (/^(?:AUX|VERB|ADP)$/u.test(tokens[at]?.upos ?? '') && at > first) break;
    if (/^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '')) last = at;
  }
  return last;
}

/** "Berlin's | assessment", "the CIA's": whose view it is. */
function ownerBefore({ layers: { tokens } }: Scene, at: number): (Span & { head: number }) | null {
  for (let back = at - 1; back >= at - 4; back -= 1) {
    if (tokens[back]?.xpos === 'POS') {
      let first = back - 1;
      while (first > back - 6 && /^(?:PROPN|NOUN|ADJ|DET)$/u.test(tokens[first - 1]?.upos ?? '')) first -= 1;
      return { ...spanFrom(tokens, first, back - 1), head: back - 1 };
    }
    if (tokens[back]?.upos !== 'ADJ') return null;
  }
  return null;
}
