import type { EvidencedText } from '../../types/evidence.ts';
import {
  findToken,
  isFinite,
  sentenceOf,
  spanOfRange,
  tokenAt,
  uposAt,
  wordAt,
  type Range,
  type Scene,
} from './scene.ts';
import { stated, trimmed } from './span-text.ts';
import { isReportingTail, windowEnd } from './window.ts';

const MARKER = /^(?:if|unless)$/u;
/** Markers of a condition that only stand behind what depends on it. */
const BEHIND = /^(?:until|once|provided|providing|failing)$/u;
const FOCUS = /^(?:especially|only|even|particularly|but)$/u;
/** Tokens that a condition in front of its main clause may take. */
const REACH = 40;

/**
 * First token behind a condition that opens a clause ("that if such an attack should occur, that there would …");
 * the token itself where none does, null where the condition has no end.
 */
export function skipCondition(scene: Scene, from: number): number | null {
  let at = from;
  while (wordAt(scene, at) === ',' || /^(?:that|then)$/u.test(wordAt(scene, at))) at += 1;
  if (!opensCondition(scene, at)) return at;
  const comma = conditionComma(scene, at);
  if (comma < 0) return null;
  at = comma + 1;
  while (/^(?:,|that|then)$/u.test(wordAt(scene, at))) at += 1;
  return at;
}

/** "if", "unless", "should the talks fail", "in case of", "in the event of". */
function opensCondition(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if (MARKER.test(word)) return true;
  // "should the talks fail": inverted, so nothing of the clause stands in front of it.
  if (word === 'should') return /^(?:|,|that|["“.])$/u.test(wordAt(scene, at - 1));
  if (isFronted(scene, at)) return true;
  if (word !== 'in') return FOCUS.test(word) && MARKER.test(wordAt(scene, at + 1));
  return wordAt(scene, at + 1) === 'case' || wordAt(scene, at + 2) === 'event';
}

/** "were Minsk to block", "barring a change", "as long as", "in exchange for", "subject to", at the head of a sentence. */
function isFronted(scene: Scene, at: number): boolean {
  if (!/^(?:|["“.!?:;,]|that|and)$/u.test(wordAt(scene, at - 1))) return false;
  const word = wordAt(scene, at);
  if (/^(?:barring|failing|absent|until|once|provided|providing)$/u.test(word)) return true;
  if (word === 'were')
    return findToken({ first: at + 2, last: at + 7 }, (index) => wordAt(scene, index) === 'to') >= 0;
  const words = [at, at + 1, at + 2].map((index) => wordAt(scene, index)).join(' ');
  return /^(?:as long as|so long as|on condition that|in the absence|in exchange for|in return for|subject to|without|short of)(?: |$)/u.test(
    words,
  );
}

/** The comma between a condition that comes first and what holds under it. */
function conditionComma(scene: Scene, from: number): number {
  const { last } = sentenceOf(scene, tokenAt(scene, from)?.sentence ?? -1);
  return findToken(
    { first: from + 1, last: Math.min(last, from + REACH) },
    (at) => wordAt(scene, at) === ',' && beginsMain(scene, at + 1, last),
  );
}

/** A subject with its finite verb, a repeated "that", or an existential "there". */
function beginsMain(scene: Scene, first: number, last: number): boolean {
  if (/^(?:that|then|there)$/u.test(wordAt(scene, first))) return true;
  let at = first;
  while (
    at < Math.min(last, first + 10) &&
    /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|PART|ADP|CCONJ|ADV)$/u.test(uposAt(scene, at))
  )
    at += 1;
  return at > first && isFinite(scene, at);
}

/**
 * The condition of what stands in `content`: in front of it in its own sentence, or behind the first words of it.
 * Null where there is none.
 */
export function conditionOf(scene: Scene, content: Range, cue: number): Range | null {
  return leading(scene, content) ?? trailing(scene, content, cue) ?? behindSpeaker(scene, content, cue);
}

/** "would support sanctions, its ambassador said, | if the panel identified them"; '"the right to respond" | should …'. */
function behindSpeaker(scene: Scene, { last: from }: Range, cue: number): Range | null {
  const { last } = sentenceOf(scene, tokenAt(scene, from - 1)?.sentence ?? -1);
  let at = from;
  while (at < last && /^["”]$/u.test(wordAt(scene, at))) at += 1;
  if (wordAt(scene, at) === ',' && isReportingTail(scene, { first: at + 1, last })) {
    const next = findToken(
      { first: at + 1, last: Math.min(last, at + 12) },
      (index) => wordAt(scene, index) === ',',
    );
    at = next < 0 ? last : next + 1;
  }
  if (at >= last || !isCondition(scene, at) || tokenAt(scene, at - 1)?.form === '.') return null;
  return { first: at, last: windowEnd(scene, { from: at, cue, frame: 'that' }) };
}

function leading(scene: Scene, content: Range): Range | null {
  const sentence = sentenceOf(scene, tokenAt(scene, content.first)?.sentence ?? -1);
  for (let at = content.first - 1; at >= Math.max(sentence.first, content.first - REACH); at -= 1) {
    if (!opensCondition(scene, at) || isIdiom(scene, at)) continue;
    const comma = conditionComma(scene, at);
    return comma >= 0 && comma < content.first && content.first - comma <= 6
      ? { first: at, last: comma }
      : null;
  }
  return null;
}

function trailing(scene: Scene, content: Range, cue: number): Range | null {
  const start = findToken(content, (at) => at > content.first && isCondition(scene, at));
  if (start < 0) return null;
  const first = FOCUS.test(wordAt(scene, start - 1)) ? start - 1 : start;
  return { first, last: windowEnd(scene, { from: start, cue, frame: 'that' }) };
}

function isCondition(scene: Scene, at: number): boolean {
  if (isIdiom(scene, at)) return false;
  if (MARKER.test(wordAt(scene, at))) return true;
  if (BEHIND.test(wordAt(scene, at))) return hasVerb(scene, at);
  if (wordAt(scene, at) === 'should') return isInverted(scene, at);
  if (wordAt(scene, at) === 'in')
    return opensCondition(scene, at) || /^(?:return|exchange)$/u.test(wordAt(scene, at + 1));
  const words = [at, at + 1, at + 2].map((index) => wordAt(scene, index)).join(' ');
  return /^(?:as long as|so long as|on condition that|on the condition|subject to .*|on the understanding)$/u.test(
    words,
  );
}

/** "until the shelling stops", not "until Friday". */
function hasVerb(scene: Scene, at: number): boolean {
  const { last } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  return findToken({ first: at + 1, last: Math.min(last, at + 9) }, (index) => isFinite(scene, index)) >= 0;
}

/** "reserves the right to respond | should patrols return": behind no subject, in front of one. */
function isInverted(scene: Scene, at: number): boolean {
  const opens = /^(?:DET|PROPN)$/u.test(uposAt(scene, at + 1));
  if ((/^(?:PRON|PROPN)$/u.test(uposAt(scene, at - 1)) && !opens) || wordAt(scene, at - 1) === 'that')
    return false;
  const { last } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  const verb = findToken(
    { first: at + 1, last: Math.min(last, at + 8) },
    (index) => uposAt(scene, index) === 'VERB',
  );
  return (
    verb > at + 1 &&
    /^(?:NOUN|PROPN)$/u.test(uposAt(scene, verb - 1)) &&
    /^(?:DET|ADJ|PROPN|NOUN|PRON)$/u.test(uposAt(scene, at + 1))
  );
}

/** "as if", "if not", "if necessary", "asked if": no condition that somebody sets. */
function isIdiom(scene: Scene, at: number): boolean {
  return (
    wordAt(scene, at - 1) === 'as' ||
    /^(?:not|any|anything|necessary|possible|needed|ever)$/u.test(wordAt(scene, at + 1)) ||
    /^(?:ask|wonder|know|see|clear|sure|doubt)/u.test(wordAt(scene, at - 1))
  );
}

/** The words of a condition. */
export function conditionText(scene: Scene, condition: Range): EvidencedText {
  return stated(scene, trimmed(scene, spanOfRange(scene, condition)));
}
