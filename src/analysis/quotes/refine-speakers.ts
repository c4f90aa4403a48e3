import type { Span } from '../../types/span.ts';
import { dependants, lemmaAt, relationAt, uposAt, wordAt } from '../language/grid.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, tokenFrom, tokenSpan } from './scene.ts';
import { canSpeak, isSpeaker } from './speaker-test.ts';
import { TIME_WORD } from './speaker-words.ts';
import type { Phrase } from './speakers.ts';
import { nounPhraseFrom, phraseOf } from './speakers.ts';
import { holderAbove, holderOfParticiple } from './speakers-participle.ts';
import { agentOf, isPassive } from './speakers-passive.ts';
import { reducedPhrase } from './speakers-reduced.ts';
import { tornFrom } from './torn-conjuncts.ts';

/**
 * Candidates whose speakers can speak: words that cannot ("Shares fell as …") give way to the next noun phrase that
 * might, and where there is none the statement goes; quoted words stay, of nobody.
 */
export function refineSpeakers(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    const { speaker, head, cue } = candidate;
    if (isEmpty(scene, candidate)) return [];
    if (!cue) return [candidate];
    if (!speaker || head === null) return [withSpeaker(candidate, missing(scene, candidate))];
    const holder = holderOfTorn(scene, cue);
    if (holder) return [withSpeaker(candidate, holder)];
    if (isPassive(scene, candidate)) return [withSpeaker(candidate, agentOf(scene, cue))];
    const main = candidate.sieve === 'quoted-as' ? null : holderOfParticiple(scene, cue);
    if (main) return [withSpeaker(candidate, main)];
    const own = trimmedPhrase(scene, { span: withoutContent(scene, candidate, speaker), head }, cue);
    if (own && isSpeaker(scene, own)) return [withSpeaker(candidate, own)];
    const other = otherSpeaker(scene, candidate);
    if (other) return [withSpeaker(candidate, other)];
    return /^quote-/u.test(candidate.sieve) ? [withSpeaker(candidate, null)] : [];
  });
}

/** The subject of the first act, where this one is the speaker's second: "said its troops had left and demanded". */
function holderOfTorn(scene: Scene, cue: Span): Phrase | null {
  const first = tornFrom(scene, tokenFrom(scene, cue.end) - 1);
  if (first === null) return null;
  const subject = dependants(scene.grid, first, ['nsubj']).find((at) => at < first);
  const phrase = subject === undefined ? null : phraseOf(scene, { head: subject }, first);
  return phrase && isSpeaker(scene, phrase) ? phrase : null;
}

/** "denied that.", "told ‘go": a content of one pointing word or of marks alone says nothing. */
function isEmpty(scene: Scene, { content }: Candidate): boolean {
  const words = content.map(({ start, end }) => scene.text.slice(start, end)).join(' ');
  return !/[\p{L}\p{N}]/u.test(words) || /^(?:that|this|it|so|which)[.,]?$/iu.test(words.trim());
}

function withSpeaker(candidate: Candidate, phrase: Phrase | null): Candidate {
  return { ...candidate, speaker: phrase?.span ?? null, head: phrase?.head ?? null };
}

/** Only a finite active verb lacks its subject by mistake: "was promised", "to discuss" have none to name. */
function missing(scene: Scene, { cue, sieve }: Candidate): Phrase | null {
  if (!cue || !/^(?:that-clause|infinitive|learned|label)$/u.test(sieve)) return null;
  const first = tokenFrom(scene, cue.start);
  const tag = scene.tokens[first]?.xpos ?? '';
  // "Norland, which closed its embassy, called for restraint": a parser may take the verb for a participle.
  const bare =
    tag === 'VBN' && wordAt(scene.grid, first - 1) === ',' && relationAt(scene.grid, first) === 'root';
  const finite = /^(?:VB[DPZ]|MD)$/u.test(tag) || bare;
  const verb = tokenFrom(scene, cue.end) - 1;
  const passive = dependants(scene.grid, verb, ['aux:pass']).length > 0;
  return finite && !passive ? (nounPhraseAt(scene, first) ?? reducedPhrase(scene, first)) : null;
}

function otherSpeaker(scene: Scene, { cue }: Candidate): Phrase | null {
  if (!cue) return null;
  const first = tokenFrom(scene, cue.start);
  const verb = tokenFrom(scene, cue.end) - 1;
  if (scene.tokens[verb]?.xpos === 'VBG') return holderAbove(scene, verb);
  return nounPhraseAt(scene, first);
}

/** The phrase right before the verbal group, else the one that opens the sentence or clause and is broken off by it. */
function nounPhraseAt(scene: Scene, group: number): Phrase | null {
  const near = phraseUpTo(scene, group - 1);
  if (near && isSpeaker(scene, near)) return near;
  const { first } = sentenceOf(scene, group);
  const from = clauseOpening(scene, first, group);
  if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/u.test(uposAt(scene.grid, from))) return null;
  const phrase = nounPhraseFrom(scene, from);
  if (!phrase || phrase.span.end > (scene.tokens[group]?.start ?? 0)) return null;
  const next = tokenFrom(scene, phrase.span.end);
  // "Velmark has in the past accused", "Mexico, which broke off relations, called for": nothing else is subject.
  const broken =
    next === group ||
    uposAt(scene.grid, next) === 'AUX' ||
    /^(?:have|be)$/u.test(lemmaAt(scene.grid, next)) ||
    (wordAt(scene.grid, next) === ',' && wordAt(scene.grid, group - 1) === ',');
  return broken && isSpeaker(scene, phrase) ? phrase : null;
}

/** The last mark or conjunction before the verb that opens a clause, else the sentence's first token. */
function clauseOpening(scene: Scene, first: number, group: number): number {
  for (let at = group - 1; at > Math.max(first, group - 60); at -= 1) {
    if (/^[;:]$/u.test(wordAt(scene.grid, at))) return at + 1;
  }
  return uposAt(scene.grid, first) === 'CCONJ' ? first + 1 : first;
}

/** The noun phrase that ends in token `last`, read off the tags; one that stands behind a preposition is no subject. */
function phraseUpTo(scene: Scene, last: number): Phrase | null {
  if (!/^(?:NOUN|PROPN|PRON)$/u.test(uposAt(scene.grid, last))) return null;
  const { first: start } = sentenceOf(scene, last);
  let first = last;
  const alone = uposAt(scene.grid, last) === 'PRON';
  while (!alone && first > start && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(uposAt(scene.grid, first - 1)))
    first -= 1;
  if (first > start && uposAt(scene.grid, first - 1) === 'VERB') return null;
  if (first > start && uposAt(scene.grid, first - 1) === 'ADP') return beforePlace(scene, first - 2, last);
  return { span: tokenSpan(scene, first, last), head: last };
}

/** "and officials in Norland | have warned": the noun before the preposition, if the phrase opens a clause. */
function beforePlace(scene: Scene, head: number, last: number): Phrase | null {
  if (!/^(?:NOUN|PROPN)$/u.test(uposAt(scene.grid, head))) return null;
  const { first: start } = sentenceOf(scene, head);
  let first = head;
  while (first > start && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(uposAt(scene.grid, first - 1))) first -= 1;
  const opens =
    first === start || /^(?:,|;|and|but|that|while|as|though)$/u.test(wordAt(scene.grid, first - 1));
  return opens ? { span: tokenSpan(scene, first, last), head } : null;
}

/** The phrase without "Moreover," before it and "on Tuesday" behind it; of a clause and a name only the name. */
function trimmedPhrase(scene: Scene, { span, head }: Phrase, cue: Span): Phrase | null {
  let first = tokenFrom(scene, span.start);
  let last = tokenFrom(scene, span.end) - 1;
  if (last < first) return null;
  first = behindDateline(scene, first, last);
  while (first < last && isAdjunctWord(scene, first)) first += 2;
  first = withFraction(scene, first);
  while (last > first + 1 && isDayBehind(scene, last)) last -= 2;
  last = beforeParticiple(scene, first, last);
  last = withName(scene, last, tokenFrom(scene, cue.start));
  const kept = head >= first && head <= last;
  const trimmed = { start: scene.tokens[first]?.start ?? 0, end: scene.tokens[last]?.end ?? 0 };
  if (isWho(scene, first, last)) return { span: trimmed, head };
  if (kept && canSpeak(scene, { span: trimmed, head })) return { span: trimmed, head };
  const phrase = { span: trimmed, head: headOf(scene, first, last) };
  if (span.end > cue.start || canSpeak(scene, phrase)) return phrase;
  return lastName(scene, first, last) ?? phrase;
}

/** "was told by officials | that the bridge was closed": what is said is none of who says it. */
function withoutContent(scene: Scene, { content }: Candidate, speaker: Span): Span {
  const inside = content.find(
    ({ start, end }) => start > speaker.start && start < speaker.end && end >= speaker.end,
  );
  if (!inside) return speaker;
  const last = tokenFrom(scene, inside.start) - 1;
  return { start: speaker.start, end: scene.tokens[last]?.end ?? speaker.end };
}

/** "PARIS (Agency) – | Officials": a place and date line that was taken for part of the speaker. */
function behindDateline(scene: Scene, first: number, last: number): number {
  const { text, tokens } = scene;
  const start = tokens[first]?.start ?? 0;
  for (let at = first + 1; at < Math.min(last, first + DATELINE); at += 1) {
    if (!/^(?:[–—]|--?)$/u.test(wordAt(scene.grid, at))) continue;
    const before = text.slice(start, tokens[at]?.start ?? start);
    const spaced = /\s/u.test(text[(tokens[at]?.start ?? 1) - 1] ?? '');
    return spaced && /\(\p{L}[^()]*\)\s*$|^\p{Lu}{4,}/u.test(before) ? at + 1 : first;
  }
  return first;
}

/** Longest place and date line in tokens. */
const DATELINE = 16;

/** "Nine in | 10 voters", "Both | Ruiz and Novak": words of number that trees leave outside. */
function withFraction(scene: Scene, first: number): number {
  const before = wordAt(scene.grid, first - 1);
  if (before === 'both') return first - 1;
  const fraction =
    before === 'in' && uposAt(scene.grid, first) === 'NUM' && uposAt(scene.grid, first - 2) === 'NUM';
  return fraction ? first - 2 : first;
}

/** "according to officials, | ending a long dispute": a participle behind a comma tells of the deed, not of who speaks. */
function beforeParticiple(scene: Scene, first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    if (wordAt(scene.grid, at) === ',' && scene.tokens[at + 1]?.xpos === 'VBG') return at - 1;
  }
  return last;
}

/** "Kremlin aide | Omar Haddad told": a name that fills the gap to the cue belongs to the speaker. */
function withName(scene: Scene, last: number, cue: number): number {
  if (cue <= last + 1 || cue > last + 5) return last;
  for (let at = last + 1; at < cue; at += 1) if (uposAt(scene.grid, at) !== 'PROPN') return last;
  return TIME_WORD.test(wordAt(scene.grid, cue - 1)) ? last : cue - 1;
}

function isWho(scene: Scene, first: number, last: number): boolean {
  return first === last && /^(?:who|which|that)$/u.test(wordAt(scene.grid, first));
}

function isAdjunctWord(scene: Scene, first: number): boolean {
  if (wordAt(scene.grid, first + 1) !== ',') return false;
  return uposAt(scene.grid, first) === 'ADV' || TIME_WORD.test(wordAt(scene.grid, first));
}

function isDayBehind(scene: Scene, last: number): boolean {
  return (
    TIME_WORD.test(wordAt(scene.grid, last)) && /^(?:on|in|last|this)$/u.test(wordAt(scene.grid, last - 1))
  );
}

function headOf(scene: Scene, first: number, last: number): number {
  const phrase = nounPhraseFrom(scene, first);
  return phrase && phrase.head <= last ? phrase.head : first;
}

/** "the dawn of the movement, Ruiz | says": the name behind the last comma. */
function lastName(scene: Scene, first: number, last: number): Phrase | null {
  let from = last;
  while (from > first && wordAt(scene.grid, from - 1) !== ',') from -= 1;
  if (from === first) return null;
  const phrase = nounPhraseFrom(scene, from);
  if (!phrase || uposAt(scene.grid, phrase.head) !== 'PROPN') return null;
  return { span: tokenSpan(scene, from, last), head: phrase.head };
}
