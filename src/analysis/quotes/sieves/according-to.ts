import type { Span } from '../../../types/span.ts';
import { uposAt, wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenFrom, tokenSpan } from '../scene.ts';
import type { Phrase } from '../speakers.ts';
import { phraseOf } from '../speakers.ts';
import { trimmed } from './extent.ts';

/** "According to the ministry, …", "…, according to two people familiar with the talks.", "in the words of". */
export const accordingTo: Sieve = {
  name: 'according-to',
  find(scene) {
    const found: Candidate[] = [];
    for (let at = 0; at < scene.tokens.length; at += 1) {
      const length = cueLength(scene, at);
      const candidate = length > 0 ? candidateAt(scene, at, length) : null;
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

const CUES = ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'as per'];

function cueLength(scene: Scene, at: number): number {
  const word = wordAt(scene.grid, at);
  if (word !== 'according' && word !== 'in' && word !== 'as') return 0;
  for (const cue of CUES) {
    const parts = cue.split(' ');
    if (parts.every((part, offset) => wordAt(scene.grid, at + offset) === part)) return parts.length;
  }
  return 0;
}

function candidateAt(scene: Scene, at: number, length: number): Candidate | null {
  const speaker = sourceFrom(scene, at + length);
  if (!speaker) return null;
  const last = tokenFrom(scene, speaker.span.end) - 1;
  const content = contentAround(scene, at, last);
  if (content.length === 0) return null;
  const { span, head } = speaker;
  return {
    speaker: span,
    head,
    cue: tokenSpan(scene, at, at + length - 1),
    content,
    sieve: 'according-to',
    via: [],
  };
}

/** The noun phrase behind the cue; to the comma where it opens the sentence, else as far as the tree goes. */
function sourceFrom(scene: Scene, first: number): Phrase | null {
  const { grid } = scene;
  const { last: stop } = sentenceOf(scene, first);
  let head = first;
  while (head < stop && !/^(?:NOUN|PROPN|PRON|NUM)$/u.test(uposAt(grid, head))) head += 1;
  if (head >= stop || head > first + 8) return null;
  for (let step = 0; step < 10; step += 1) {
    const above = grid.tokens[head]?.head ?? -1;
    if (above <= head || !/^(?:NOUN|PROPN)$/u.test(uposAt(grid, above)) || passageBetween(scene, head, above))
      break;
    head = above;
  }
  return { span: sourceSpan(scene, { first, head, stop }), head };
}

function passageBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (wordAt(scene.grid, at) === ',') return true;
  return false;
}

function sourceSpan(
  scene: Scene,
  { first, head, stop }: { first: number; head: number; stop: number },
): Span {
  const { end } = phraseOf(scene, { head }, first - 1).span;
  let last = tokenFrom(scene, end) - 1;
  // Before the main clause the source ends with the first comma: what follows is no apposition but the subject.
  if (opensSentence(scene, first)) last = toComma(scene, { head, last, stop });
  last = Math.min(Math.max(last, head), stop - 1);
  if (wordAt(scene.grid, last + 2) === ')' && wordAt(scene.grid, last) === '(') last += 2;
  if (wordAt(scene.grid, last + 1) === ')' && wordAt(scene.grid, last - 1) === '(') last += 1;
  while (last > head && uposAt(scene.grid, last) === 'PUNCT' && wordAt(scene.grid, last) !== ')') last -= 1;
  return tokenSpan(scene, first, last);
}

/** "According to a draft seen by the agency, …": to the comma, a participle included, a finite verb not. */
function toComma(scene: Scene, { head, last, stop }: { head: number; last: number; stop: number }): number {
  const comma = firstComma(scene, head, stop);
  for (let at = last + 1; at < comma; at += 1) {
    if (at > last + 12 || /^(?:VB[DPZ]|MD)$/u.test(scene.tokens[at]?.xpos ?? '')) return last;
  }
  return comma < stop ? comma - 1 : last;
}

function contentAround(scene: Scene, at: number, last: number): Span[] {
  const { grid } = scene;
  const sentence = sentenceOf(scene, at);
  const opens = at - sentence.first <= 1;
  const comma = wordAt(grid, last + 1) === ',';
  if (opens && wordAt(grid, last + 1) === ':') return quotationAt(scene, last + 2);
  if (opens) return comma ? [trimmed(scene, last + 2, sentence.last - 1)] : [];
  const passage = passageAt(scene, scene.tokens[at]?.start ?? 0);
  const from =
    passage && passage.start > (scene.tokens[sentence.first]?.start ?? 0)
      ? tokenFrom(scene, passage.inner.start)
      : sentence.first;
  let begin = from;
  while (begin < at && uposAt(grid, begin) === 'CCONJ') begin += 1;
  const before = trimmed(scene, begin, at - 1);
  if (before.end <= before.start) return [];
  return comma && last + 2 < sentence.last - 2
    ? [before, trimmed(scene, last + 2, sentence.last - 1)]
    : [before];
}

/** `According to the agency: “…”` */
function quotationAt(scene: Scene, first: number): Span[] {
  const passage = passageAt(scene, scene.tokens[first]?.start ?? -1);
  return passage ? [{ start: passage.start, end: passage.end }] : [];
}

function opensSentence(scene: Scene, first: number): boolean {
  return first - sentenceOf(scene, first).first <= 5;
}

function firstComma(scene: Scene, from: number, stop: number): number {
  for (let at = from; at < stop; at += 1) if (wordAt(scene.grid, at) === ',') return at;
  return stop;
}
