import type { Span } from '../../../types/span.ts';
import { lemmaAt, uposAt, wordAt } from '../../language/grid.ts';
import { QUOTE_VERBS } from '../cues.ts';
import type { Passage } from '../passages/find-passages.ts';
import { lastInside } from '../passages/statement.ts';
import type { Scene } from '../scene.ts';
import { passageAt, tokenFrom, tokenSpan } from '../scene.ts';
import type { Phrase } from '../speakers.ts';
import { nounPhraseFrom } from '../speakers.ts';

/** Who said a quoted passage, read from the words beside it. */
export interface Frame {
  speaker: Phrase | null;
  cue: Span;
  /** Token after the frame's last word that was read. */
  end: number;
  /** Where the content begins, if before the passage: `revealed a few figures: “…”`. */
  from?: number;
}

/** Words between a passage and its cue at most. */
export const REACH = 40;
const NOT_AFTER = /^(?:call|put|deem|go|end|finish|close|sum|point|reason|fire|estimate)$/u;

/** The frame right after a passage: `"…," officials said` or `"…," said Ruiz, the envoy`. */
export function frameAfter(scene: Scene, passage: Passage): Frame | null {
  const { grid, text } = scene;
  const last = lastInside(text, passage);
  let from = tokenFrom(scene, passage.end);
  const british = wordAt(grid, from) === ',';
  if (british) from += 1;
  if (!british && !/[.,?!…—–-]/u.test(last)) return null;
  const stop = frameStop(scene, from, passage);
  let verb = from;
  while (verb < stop && !isCue(scene, verb)) verb += 1;
  if (verb >= stop || (last === '.' && !british && !isShort(scene, { from, verb, stop }))) return null;
  const group = groupStart(scene, verb, from);
  if (group === from) return verbFirst(scene, { from, verb, stop });
  const speaker = leading(scene, from, group - 1);
  const closing = pairAt(scene, verb) ? verb + 1 : verb;
  return speaker && { speaker, cue: tokenSpan(scene, group, closing), end: closing + 1 };
}

interface Stretch {
  from: number;
  verb: number;
  stop: number;
}

/** `“We will go.” Ruiz said.`: behind a full stop only a frame that is nothing but speaker and cue. */
function isShort(scene: Scene, { from, verb, stop }: Stretch): boolean {
  return verb > from && verb === stop - 1 && verb - from <= 4 && wordAt(scene.grid, stop) === '.';
}

/** Verbs that say something only with the word behind them: "shot back", "put it", "went on". */
const PAIRS: Readonly<Record<string, RegExp>> = {
  shoot: /^back$/u, shot: /^back$/u, fire: /^back$/u, hit: /^(?:back|out)$/u, put: /^it$/u, go: /^on$/u, point: /^out$/u,
  chime: /^in$/u, weigh: /^in$/u, sum: /^(?:up|it)$/u, call: /^out$/u, blurt: /^out$/u, cry: /^out$/u, lash: /^out$/u,
}; // prettier-ignore

/** Is the token a verb that says something with the word behind it? */
export function pairAt(scene: Scene, index: number): boolean {
  const lemma = lemmaAt(scene.grid, index);
  return Object.hasOwn(PAIRS, lemma) && PAIRS[lemma]?.test(wordAt(scene.grid, index + 1)) === true;
}

/** A verb of saying; a tagger takes "notes", "answers" at the end of a frame for nouns. */
function isCue(scene: Scene, index: number): boolean {
  if (pairAt(scene, index)) return true;
  const lemma = lemmaAt(scene.grid, index);
  if (!QUOTE_VERBS.has(lemma) || NOT_AFTER.test(lemma)) return false;
  if (uposAt(scene.grid, index) === 'VERB') return true;
  return (
    uposAt(scene.grid, index) === 'NOUN' &&
    /s$/u.test(wordAt(scene.grid, index)) &&
    /^[.,]$/u.test(wordAt(scene.grid, index + 1))
  );
}

/** The frame ends with its sentence, its paragraph, or where the next passage begins. */
function frameStop(scene: Scene, from: number, passage: Passage): number {
  const limit = Math.min(scene.tokens.length, from + REACH);
  const paragraphEnd = scene.paragraphs[passage.paragraph]?.end ?? 0;
  for (let index = from; index < limit; index += 1) {
    const token = scene.tokens[index];
    if (!token || token.start >= paragraphEnd) return index;
    if (/^[.;:!?]$/u.test(token.form) || passageAt(scene, token.start)) return index;
  }
  return limit;
}

/** First token of the verbal group that ends in `verb`: auxiliaries and adverbs before it. */
export function groupStart(scene: Scene, verb: number, from: number): number {
  let start = verb;
  while (
    start > from &&
    /^(?:AUX|ADV|PART)$/u.test(uposAt(scene.grid, start - 1)) &&
    wordAt(scene.grid, start - 1) !== 'to'
  ) {
    start -= 1;
  }
  return start;
}

/** Words between passage and cue are the speaker if they are a noun phrase, with apposition or relative clause. */
function leading(scene: Scene, first: number, last: number): Phrase | null {
  const { grid } = scene;
  let from = first;
  while (from < last && (/^(?:and|but|as|,|even)$/u.test(wordAt(grid, from)) || isDay(scene, from)))
    from += 1;
  if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/u.test(uposAt(grid, from))) return null;
  let relative = false;
  let head = -1;
  for (let index = from; index <= last; index += 1) {
    const word = wordAt(grid, index);
    const upos = uposAt(grid, index);
    if (/^(?:who|whose|which|that|,)$/u.test(word) || /^(?:VBG|VBN)$/u.test(grid.tokens[index]?.xpos ?? ''))
      relative = true;
    if ((upos === 'VERB' || upos === 'AUX') && !relative) return null;
    if (!relative && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(upos) && (head < 0 || !isLinked(scene, head, index)))
      head = index;
  }
  // "the premier", "the accused": a tagger may take the one word for an adjective.
  if (head < 0) head = isBareAdjective(scene, from, last) ? last : -1;
  return head < 0 ? null : { span: tokenSpan(scene, from, last), head };
}

function isBareAdjective({ grid }: Scene, from: number, last: number): boolean {
  return last === from + 1 && uposAt(grid, from) === 'DET' && uposAt(grid, last) === 'ADJ';
}

/** "“…,” Thursday, the envoy said": the day is none of the speaker. */
function isDay(scene: Scene, index: number): boolean {
  return wordAt(scene.grid, index + 1) === ',' && /day$/u.test(wordAt(scene.grid, index));
}

function isLinked(scene: Scene, head: number, index: number): boolean {
  for (let at = head + 1; at < index; at += 1) if (uposAt(scene.grid, at) === 'ADP') return true;
  return false;
}

/** `said Ruiz, the envoy to Norland.`: an apposition runs to the end of the frame if nothing else can. */
function verbFirst(scene: Scene, { from, verb, stop }: Stretch): Frame | null {
  const phrase = nounPhraseFrom(scene, verb + 1);
  if (!phrase) return null;
  let last = behindBracket(scene, tokenFrom(scene, phrase.span.end) - 1);
  if (wordAt(scene.grid, last + 1) === ',' && isApposition(scene, last + 2, stop)) {
    last = participleFrom(scene, last + 2, stop) - 1;
  }
  while (last > phrase.head && uposAt(scene.grid, last) === 'PUNCT' && wordAt(scene.grid, last) !== ')')
    last -= 1;
  const span = { start: phrase.span.start, end: scene.tokens[last]?.end ?? phrase.span.end };
  return { speaker: { span, head: phrase.head }, cue: tokenSpan(scene, from, verb), end: last + 1 };
}

/** "Ruiz (D-N.C.), head of the council": a short bracket belongs to the name. */
export function behindBracket(scene: Scene, last: number): number {
  if (wordAt(scene.grid, last + 1) !== '(') return last;
  for (let at = last + 2; at < last + 8; at += 1) if (wordAt(scene.grid, at) === ')') return at;
  return last;
}

/** ", echoing the premier": a participle behind the apposition says more of the saying. */
function participleFrom(scene: Scene, from: number, stop: number): number {
  for (let at = from; at < stop; at += 1) {
    if (wordAt(scene.grid, at) === ',' && scene.tokens[at + 1]?.xpos === 'VBG') return at;
  }
  return stop;
}

function isApposition(scene: Scene, from: number, stop: number): boolean {
  const { grid } = scene;
  if (/^(?:who|whose|which)$/u.test(wordAt(grid, from))) return true;
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(uposAt(grid, from)) && wordAt(grid, from) !== 'then')
    return false;
  for (let index = from; index < stop; index += 1) {
    if (/^(?:who|whose|whom|which|that)$/u.test(wordAt(grid, index))) return true;
    if (/^(?:VB[DPZ]|MD)$/u.test(grid.tokens[index]?.xpos ?? '')) return false;
  }
  return true;
}
