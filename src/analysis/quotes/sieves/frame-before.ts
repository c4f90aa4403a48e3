import { dependants, lemmaAt, uposAt, wordAt } from '../../language/grid.ts';
import { CLAUSE_VERBS, QUOTE_VERBS, SPEECH_VERBS } from '../cues.ts';
import type { Passage } from '../passages/find-passages.ts';
import { shapeOf } from '../passages/statement.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenFrom, tokenSpan } from '../scene.ts';
import type { Phrase } from '../speakers.ts';
import { nounPhraseFrom, subjectOf } from '../speakers.ts';
import type { Frame } from './frame.ts';
import { REACH, groupStart, pairAt } from './frame.ts';

/** The frame right before a passage: `Officials said: "…"`, `He told reporters, "…"`, `She said "…"`. */
export function frameBefore(scene: Scene, passage: Passage, from: number): Frame | null {
  const at = tokenFrom(scene, passage.start);
  const mark = wordAt(scene.grid, at - 1);
  const start = Math.max(from, at - REACH, 0);
  const found = cueAhead(scene, { at, start, colon: mark === ':' });
  if (!found) return null;
  const { verb, pair } = found;
  const ahead = { verb, start, end: at, colon: mark === ':', whole: pair };
  if (!found.says) return framed(scene, { ...ahead, whole: true });
  if (mark !== ':' && mark !== ',' && (verb !== at - (pair ? 2 : 1) || !saysBare(scene, verb, passage)))
    return null;
  if (mark === ',' && !pair && goesOnFrom(scene, passage, ahead)) return null;
  const frame = framed(scene, ahead);
  if (!frame || pair || !/^[,:]$/u.test(mark) || (frame.speaker && frame.speaker.head > verb)) return frame;
  const said = saidBetween(scene, verb, at - 1);
  if (said === null) return frame;
  return mark === ':' ? { ...frame, from: scene.tokens[said]?.start ?? passage.start } : null;
}

interface Ahead {
  verb: number;
  pair: boolean;
  /** A verb of saying, not another one before a colon: "had a choice: “…”". */
  says: boolean;
}

/** The verb nearest before a passage that may be its cue, with no full stop or other passage between. */
function cueAhead(
  scene: Scene,
  { at, start, colon }: { at: number; start: number; colon: boolean },
): Ahead | null {
  for (let verb = at - 1; verb >= start; verb -= 1) {
    const token = scene.tokens[verb];
    if (!token || passageAt(scene, token.start) || /^[.;!?]$/u.test(token.form)) return null;
    if (token.upos !== 'VERB') continue;
    const pair = pairAt(scene, verb);
    const says = pair || QUOTE_VERBS.has(lemmaAt(scene.grid, verb));
    if (says) return { verb, pair, says };
    if (/^VB[DPZ]$/u.test(token.xpos)) return colon ? { verb, pair, says } : null;
  }
  return null;
}

/**
 * Without comma or colon only words of saying quote: "has gone “soft”", "felt “invisible”" do not, nor does "can't
 * yell “fire”".
 */
function saysBare(scene: Scene, verb: number, passage: Passage): boolean {
  const { grid } = scene;
  const lemma = lemmaAt(grid, verb);
  const thinks = CLAUSE_VERBS.has(lemma) && (opensThat(scene, passage) || holdsClause(scene, passage));
  if (!SPEECH_VERBS.has(lemma) && !ALOUD.test(lemma) && !thinks) return false;
  const { xpos = '' } = scene.tokens[verb] ?? {};
  return !(
    xpos === 'VB' &&
    /^(?:n['’]t|not|never|can|could|would|should|might|may|to)$/u.test(wordAt(grid, verb - 1))
  );
}

function opensThat({ text }: Scene, { inner }: Passage): boolean {
  return /^that\s/iu.test(text.slice(inner.start, inner.start + 5));
}

/** A finite clause of some length: what somebody thinks, not what he feels. */
function holdsClause(scene: Scene, passage: Passage): boolean {
  const tokens = scene.tokens.slice(tokenFrom(scene, passage.start), tokenFrom(scene, passage.end));
  const { words, finite } = shapeOf(scene.text, passage, tokens);
  return finite && words >= 4;
}

const ALOUD = /^(?:write|shout|yell|scream|chant|exclaim|joke|quip|whisper|cry|post|read|sing|mutter)$/u;

/**
 * A quotation that begins small only goes on with a sentence begun before: `these sources, the lawyers said, “all
 * agree”`, `whatever the council is going to say, “they should vote”`. It needs its verb of saying right before it.
 */
function goesOnFrom(
  scene: Scene,
  passage: Passage,
  { verb, start }: { verb: number; start: number },
): boolean {
  const { grid } = scene;
  if (!/^\p{Ll}/u.test(scene.text.slice(passage.inner.start, passage.inner.start + 1))) return false;
  if (!SPEECH_VERBS.has(lemmaAt(grid, verb)) && !ALOUD.test(lemmaAt(grid, verb))) return true;
  const first = groupStart(scene, verb, start);
  const phrase = phraseBefore(scene, first - 1, start);
  return phrase !== null && wordAt(grid, tokenFrom(scene, phrase.span.start) - 1) === ',';
}

/**
 * First token of what the verb says before the quotation: "said that in such times: “…”", "noted the new slogan,
 * “…”"; null where only an addressee, time or place stands between.
 */
function saidBetween(scene: Scene, verb: number, last: number): number | null {
  const { grid, tokens } = scene;
  for (let at = verb + 1; at < last; at += 1) {
    if (wordAt(grid, at) === 'that' && tokens[at]?.xpos === 'IN') return at;
    if (/^(?:when|while|as|after|before|if)$/u.test(wordAt(grid, at))) return null;
  }
  if (TOLD.test(lemmaAt(grid, verb))) return null;
  const object = dependants(grid, verb, ['obj', 'ccomp']).find((child) => child > verb && child < last);
  if (object === undefined || uposAt(grid, object) === 'PRON') return null;
  return Math.max(grid.left[object] ?? object, verb + 1);
}

/** Verbs whose object hears the words. */
const TOLD =
  /^(?:tell|ask|warn|remind|assure|inform|advise|text|email|urge|beg|promise|instruct|order|interrupt|correct)$/u;

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
  const speaker =
    (clause && subjectOf(scene, clause)) ??
    phraseBefore(scene, first - 1, start) ??
    inverted(scene, { verb, start, end });
  if (!speaker) return null;
  const last = whole || (colon && verb === end - 2) ? end - 1 : verb;
  return { speaker, cue: tokenSpan(scene, first, last), end };
}

/** `Said Ruiz, who had come late: “…”`, `Continued Ruiz: “…”` at the head of a sentence. */
function inverted(scene: Scene, { verb, end }: Pick<Framed, 'verb' | 'start' | 'end'>): Phrase | null {
  if (sentenceOf(scene, verb).first !== verb || !/^VB[DZN]$/u.test(scene.tokens[verb]?.xpos ?? ''))
    return null;
  const phrase = nounPhraseFrom(scene, verb + 1);
  if (!phrase || uposAt(scene.grid, phrase.head) !== 'PROPN') return null;
  return tokenFrom(scene, phrase.span.end) <= end ? phrase : null;
}

function phraseBefore(scene: Scene, last: number, start: number): Phrase | null {
  let first = last;
  while (first > start && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/u.test(uposAt(scene.grid, first - 1)))
    first -= 1;
  return /^(?:NOUN|PROPN|PRON)$/u.test(uposAt(scene.grid, last))
    ? { span: tokenSpan(scene, first, last), head: last }
    : null;
}
