import type { Span } from '../../../types/span.ts';
import { lemmaAt, uposAt, wordAt } from '../../language/grid.ts';
import { QUOTE_VERBS } from '../cues.ts';
import type { Passage } from '../passages/find-passages.ts';
import type { Scene } from '../scene.ts';
import { passageAt, tokenFrom, tokenSpan } from '../scene.ts';
import type { Phrase } from '../speakers.ts';
import { nounPhraseFrom, subjectOf } from '../speakers.ts';

/** Who said a quoted passage, read from the words beside it. */
export interface Frame {
  speaker: Phrase | null;
  cue: Span;
  /** Token after the frame's last word that was read. */
  end: number;
}

/** Words between a passage and its cue at most. */
const REACH = 40;
const NOT_AFTER = /^(?:call|put|deem|go|end|finish|close|sum|read|point|reason|fire|estimate)$/u;

/** The frame right after a passage: `"…," officials said` or `"…," said Ruiz, the envoy`. */
export function frameAfter(scene: Scene, passage: Passage): Frame | null {
  const { grid, text } = scene;
  const last = lastInside(text, passage);
  let from = tokenFrom(scene, passage.end);
  const british = wordAt(grid, from) === ',';
  if (british) from += 1;
  if (!british && !/[,?!…—–-]/u.test(last)) return null;
  const stop = frameStop(scene, from, passage);
  let verb = from;
  while (verb < stop && !isCue(scene, verb)) verb += 1;
  if (verb >= stop) return null;
  const group = groupStart(scene, verb, from);
  if (group === from) return verbFirst(scene, { from, verb, stop });
  const speaker = leading(scene, from, group - 1);
  const closing = pairAt(scene, verb) ? verb + 1 : verb;
  return speaker && { speaker, cue: tokenSpan(scene, group, closing), end: closing + 1 };
}

/** Last character of the quoted words, inner marks that close there left out. */
function lastInside(text: string, passage: Passage): string {
  let at = passage.inner.end - 1;
  while (at > passage.inner.start && /['’\s]/u.test(text[at] ?? '')) at -= 1;
  return text[at] ?? '';
}

/** Verbs that say something only with the word behind them: "shot back", "put it", "went on". */
const PAIRS: Readonly<Record<string, RegExp>> = {
  shoot: /^back$/u, shot: /^back$/u, fire: /^back$/u, hit: /^(?:back|out)$/u, put: /^it$/u, go: /^on$/u, point: /^out$/u,
  chime: /^in$/u, weigh: /^in$/u, sum: /^(?:up|it)$/u, call: /^out$/u, blurt: /^out$/u, cry: /^out$/u, lash: /^out$/u,
}; // prettier-ignore

function pairAt(scene: Scene, index: number): boolean {
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
  return head < 0 ? null : { span: tokenSpan(scene, from, last), head };
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
function verbFirst(
  scene: Scene,
  { from, verb, stop }: { from: number; verb: number; stop: number },
): Frame | null {
  const phrase = nounPhraseFrom(scene, verb + 1);
  if (!phrase) return null;
  let last = tokenFrom(scene, phrase.span.end) - 1;
  if (wordAt(scene.grid, last + 1) === ',' && isApposition(scene, last + 2, stop)) {
    last = participleFrom(scene, last + 2, stop) - 1;
  }
  while (last > phrase.head && uposAt(scene.grid, last) === 'PUNCT') last -= 1;
  const span = { start: phrase.span.start, end: scene.tokens[last]?.end ?? phrase.span.end };
  return { speaker: { span, head: phrase.head }, cue: tokenSpan(scene, from, verb), end: last + 1 };
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
    if (/^(?:who|whose|which|that)$/u.test(wordAt(grid, index))) return true;
    if (/^(?:VB[DPZ]|MD)$/u.test(grid.tokens[index]?.xpos ?? '')) return false;
  }
  return true;
}

/** The frame right before a passage: `Officials said: "…"`, `He told reporters, "…"`, `She said "…"`. */
export function frameBefore(scene: Scene, passage: Passage, from: number): Frame | null {
  const { grid } = scene;
  const at = tokenFrom(scene, passage.start);
  const colon = wordAt(grid, at - 1) === ':';
  const open = colon || wordAt(grid, at - 1) === ',';
  const start = Math.max(from, at - REACH, 0);
  for (let verb = at - 1; verb >= start; verb -= 1) {
    const token = scene.tokens[verb];
    if (!token || (passageAt(scene, token.start) && verb < at)) return null;
    if (/^[.;!?]$/u.test(token.form)) return null;
    if (uposAt(grid, verb) !== 'VERB') continue;
    const pair = pairAt(scene, verb);
    if (!QUOTE_VERBS.has(lemmaAt(grid, verb)) && !pair) {
      if (!/^VB[DPZ]$/u.test(token.xpos)) continue;
      return colon ? framed(scene, { verb, start, end: at, colon, whole: true }) : null;
    }
    if (!open && verb !== at - (pair ? 2 : 1)) return null;
    return framed(scene, { verb, start, end: at, colon, whole: pair });
  }
  return null;
}

interface Framed {
  verb: number;
  start: number;
  end: number;
  colon: boolean;
  /** The cue runs from the verb to the passage: "called them on it:". */
  whole: boolean;
}

function framed(scene: Scene, { verb, start, end, colon, whole }: Framed): Frame | null {
  const clause = scene.clauses[scene.clauseAt.get(verb) ?? -1];
  const first = groupStart(scene, verb, start);
  const speaker = (clause && subjectOf(scene, clause)) ?? phraseBefore(scene, first - 1, start);
  if (!speaker) return null;
  const last = whole || (colon && verb === end - 2) ? end - 1 : verb;
  return { speaker, cue: tokenSpan(scene, first, last), end };
}

function phraseBefore(scene: Scene, last: number, start: number): Phrase | null {
  let first = last;
  while (first > start && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/u.test(uposAt(scene.grid, first - 1)))
    first -= 1;
  return /^(?:NOUN|PROPN|PRON)$/u.test(uposAt(scene.grid, last))
    ? { span: tokenSpan(scene, first, last), head: last }
    : null;
}
