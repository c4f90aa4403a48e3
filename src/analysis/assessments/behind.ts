import type { Span } from '../../types/span.ts';
import { findLikelihood } from './likelihood.ts';
import type { Frame, Opinion } from './lexicon.ts';
import { wordsOf, type Scene } from './scene.ts';

type Tokens = Scene['layers']['tokens'];

/** Tokens between the start of a bare clause and its verb. */
const REACH = 14;
const OPEN =
  /\b(?:will|won['’]t|would|wouldn['’]t|['’]ll|shall|going to|could|may|might|about to|poised|ready to|set to)\b/iu;

/** What stands behind a word of opinion, by the frames that it takes; null where it is a fact or nothing. */
export function contentBehind(scene: Scene, at: number, { frames, takes }: Opinion): Span | null {
  for (const frame of frames) {
    const span = READERS[frame](scene, at);
    if (!span || span.end <= span.start) continue;
    if (takes === 'any' && frame !== 'bare') return span;
    const words = wordsOf(scene, span);
    if (OPEN.test(words) || findLikelihood(words) !== null || frame === 'whether' || frame === 'on')
      return span;
    if (takes === 'any' && finiteIn(scene.layers.tokens, span)) return span;
  }
  return null;
}

type Reader = (scene: Scene, at: number) => Span | null;

const READERS: Readonly<Record<Frame, Reader>> = {
  that: (scene, at) => {
    const marker = markerBehind(scene, at, /^that$/u);
    return marker < 0 ? null : toEnd(scene, marker + 1);
  },
  whether: (scene, at) => {
    const marker = markerBehind(scene, at, /^(?:whether|if)$/u);
    return marker < 0 ? null : toEnd(scene, marker + 1);
  },
  bare: (scene, at) => {
    const { tokens } = scene.layers;
    if (!isPhraseStart(tokens, at + 1)) return null;
    const verb = verbAfter(scene, at + 1);
    return verb < 0 ? null : toEnd(scene, at + 1);
  },
  to: (scene, at) => {
    const { tokens } = scene.layers;
    if (!isPhraseStart(tokens, at + 1)) return null;
    const to = infinitiveAfter(scene, at + 2);
    return to < 0 ? null : toEnd(scene, at + 1);
  },
  thing: (scene, at) => {
    const { tokens } = scene.layers;
    if (!/^(?:DET|ADJ|NOUN|NUM)$/u.test(tokens[at + 1]?.upos ?? '')) return null;
    return toEnd(scene, at + 1);
  },
  lasting: (scene, at) => {
    const { tokens } = scene.layers;
    if (!isPhraseStart(tokens, at + 1)) return null;
    for (let next = at + 2; next <= at + 7 && sameSentence(tokens, next, at); next += 1) {
      if (/^[,;:]$/u.test(wordAt(tokens, next))) return null;
      if (tokens[next]?.xpos === 'VBG' && tokens[next]?.upos === 'VERB') return toEnd(scene, at + 1);
    }
    return null;
  },
  on: (scene, at) => {
    const { tokens } = scene.layers;
    return /^(?:on|of|about|over)$/u.test(wordAt(tokens, at + 1)) && isPhraseStart(tokens, at + 2)
      ? toEnd(scene, at + 2)
      : null;
  },
  it: () => null,
};

export function wordAt(tokens: Tokens, at: number): string {
  return tokens[at]?.form.toLowerCase() ?? '';
}

export function sameSentence(tokens: Tokens, one: number, other: number): boolean {
  return tokens[one]?.sentence === tokens[other]?.sentence;
}

export function spanFrom(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** "warned | its allies | that": at most a few words of a listener or time between. */
function markerBehind({ layers: { tokens } }: Scene, at: number, marker: RegExp): number {
  for (let next = at + 1; next <= at + 7 && sameSentence(tokens, next, at); next += 1) {
    if (marker.test(wordAt(tokens, next))) return next;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADV|CCONJ|NUM|ADP)$/u.test(tokens[next]?.upos ?? '')) return -1;
    // "expect the treaty that was signed": a relative clause.
    if (next > at + 1 && /^(?:DET)$/u.test(tokens[at + 1]?.upos ?? '') && next > at + 3) return -1;
  }
  return -1;
}

function isPhraseStart(tokens: Tokens, at: number): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(tokens[at]?.upos ?? '') && wordAt(tokens, at) !== 'that';
}

/** The finite verb of a bare clause; -1 where an infinitive, a mark or another question comes first. */
function verbAfter({ layers: { tokens } }: Scene, first: number): number {
  for (let at = first + 1; at <= first + REACH && sameSentence(tokens, at, first); at += 1) {
    if (/^(?:MD|VB[DPZ])$/u.test(tokens[at]?.xpos ?? '')) return at;
    if (/^(?:[;:,.]|to|that|who|which|when|because)$/u.test(wordAt(tokens, at))) return -1;
  }
  return -1;
}

function infinitiveAfter({ layers: { tokens } }: Scene, first: number): number {
  for (let at = first; at <= first + REACH && sameSentence(tokens, at, first); at += 1) {
    if (wordAt(tokens, at) === 'to' && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.upos ?? '')) return at;
    if (/^(?:[;:,.]|that|who|which|when|because)$/u.test(wordAt(tokens, at))) return -1;
    if (/^(?:MD|VB[DPZ])$/u.test(tokens[at]?.xpos ?? '')) return -1;
  }
  return -1;
}

function finiteIn(tokens: Tokens, { start, end }: Span): boolean {
  return tokens.some(
    (token) => token.start >= start && token.end <= end && /^(?:MD|VBP|VBZ)$/u.test(token.xpos),
  );
}

/** From a token to where another clause or a source begins. */
export function toEnd(scene: Scene, first: number): Span {
  const { tokens } = scene.layers;
  let last = first;
  for (let at = first; sameSentence(tokens, at, first); at += 1) {
    const word = wordAt(tokens, at);
    if (/^(?:[;:—–.?!"”“]|but|although|though|because|whereas|according)$/u.test(word)) break;
    if (word === ',' && closes(tokens, at + 1)) break;
    if (/^[\p{L}\p{N}]/u.test(word) || /^['’%]/u.test(word)) last = at;
  }
  return spanFrom(tokens, first, last);
}

/** ", but", ", according to", ", saying", ", X said": what follows is another's or another matter. */
function closes(tokens: Tokens, next: number): boolean {
  if (
    /^(?:but|while|although|though|as|because|since|however|so|yet|saying|adding|citing|noting|according|despite|with|amid|which|who|whose|given|even|whatever|and)$/u.test(
      wordAt(tokens, next),
    )
  )
    return true;
  for (let at = next; at <= next + 8 && sameSentence(tokens, at, next); at += 1) {
    if (wordAt(tokens, at) === ',') return false;
    if (/^(?:say|tell|add|write|note|reckon|argue|believe|think)$/u.test(tokens[at]?.lemma ?? ''))
      return true;
  }
  return false;
}
