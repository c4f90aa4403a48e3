import type { Meant } from '../../types/attribution.ts';
import type { Span } from '../../types/span.ts';
import { quoted } from '../../evidence.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import { DOCUMENTS, INSTITUTIONS } from './cues.ts';
import type { Scene } from './scene.ts';
import { mentionsIn, namesAt, tokenFrom, tokenSpan } from './scene.ts';
import { entityOf } from './speaker-entity.ts';
import { nounPhraseFrom } from './speakers.ts';

/** Those who speak for another. */
const VOICES =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|aide|adviser|advisor|representative|press-secretary|mouthpiece|lawyer|attorney)$/u;
/** Offices of a person or state that speak for it: "Novak's office", "the president's press service". */
const OFFICES = /^(?:office|service|mission|embassy|delegation|administration|campaign|team|secretariat)$/u;

/** Words before a voice that tell its rank, not its principal. */
const RANKS =
  /^(?:chief|senior|top|former|official|deputy|acting|press|communications?|media|main|long-?time|close|key|new|a|an|the|another|one|his|her|their|its|national|security|foreign|policy|economic|legal|political|military|personal|special|first|second|unnamed|unidentified|anonymous)$/u;

/** Whom a spokesman, an aide or an office in this phrase speaks for, by the words around it; null where not stated. */
export function principalOf(scene: Scene, span: Span): Meant | null {
  const first = tokenFrom(scene, span.start);
  const last = tokenFrom(scene, span.end) - 1;
  for (let at = first; at <= last; at += 1) {
    const voice = isVoice(scene, at);
    if (!voice && !OFFICES.test(lemmaAt(scene.grid, at))) continue;
    const from = segmentStart(scene, first, at);
    const found =
      ownerBefore(scene, from, at) ??
      (voice ? (adjunctOf(scene, at, last) ?? compoundBefore(scene, from, at)) : null);
    if (found) return found;
    if (voice) return null;
  }
  return null;
}

/** Who gave out the document that this phrase names: its owner, the body before it, or "by", "from" whom it comes. */
export function issuerOf(scene: Scene, span: Span, head: number): Meant | null {
  if (!isDocument(scene, head)) return null;
  const from = segmentStart(scene, tokenFrom(scene, span.start), head);
  return (
    ownerBefore(scene, from, head) ??
    compoundBefore(scene, from, head) ??
    giverBehind(scene, head, tokenFrom(scene, span.end) - 1)
  );
}

function isDocument(scene: Scene, head: number): boolean {
  const lemma = lemmaAt(scene.grid, head);
  return DOCUMENTS.has(lemma) || DOCUMENTS.has(lemma.replace(/s$/u, ''));
}

function isVoice(scene: Scene, at: number): boolean {
  const lemma = lemmaAt(scene.grid, at);
  if (lemma === 'secretary') return wordAt(scene.grid, at - 1) === 'press';
  return VOICES.test(lemma) || VOICES.test(wordAt(scene.grid, at).replace(/s$/u, ''));
}

/** Behind the last comma before the head: "Dmitry Peskov, | Putin's spokesman". */
function segmentStart(scene: Scene, first: number, head: number): number {
  for (let at = head - 1; at >= first; at -= 1) if (wordAt(scene.grid, at) === ',') return at + 1;
  return first;
}

/** "Putin's | spokesman", "the foreign ministry's | spokeswoman". */
function ownerBefore(scene: Scene, first: number, head: number): Meant | null {
  for (let at = head - 1; at >= first; at -= 1) {
    if (!/^['’]s?$/u.test(wordAt(scene.grid, at))) continue;
    return meant(scene, first, bodyBehind(scene, at, head) ?? at - 1);
  }
  return null;
}

/** "China's Foreign Ministry | spokeswoman": the body that the owner has, and for which the voice speaks. */
function bodyBehind(scene: Scene, owner: number, head: number): number | null {
  for (let at = head - 1; at > owner; at -= 1) {
    if (INSTITUTIONS.has(lemmaAt(scene.grid, at)) || INSTITUTIONS.has(wordAt(scene.grid, at))) return at;
  }
  return null;
}

/** "Kremlin | spokesman", "U.N. refugee agency | spokeswoman": nouns and countries right before the voice. */
function compoundBefore(scene: Scene, first: number, head: number): Meant | null {
  let last = head - 1;
  while (last >= first && RANKS.test(wordAt(scene.grid, last)) && !isName(scene, last)) last -= 1;
  let from = last + 1;
  while (from > first && isCompound(scene, from - 1)) from -= 1;
  while (from <= last && !isName(scene, from) && isRankOrLink(scene, from)) from += 1;
  if (from > last) return null;
  const found = meant(scene, from, last);
  // "presidential spokeswoman": an adjective alone names nobody.
  return found?.entity === null && last === from && uposAt(scene.grid, from) === 'ADJ' ? null : found;
}

/** Words of one compound; a dash ends it ("IRNA – Foreign Ministry spokeswoman"), a hyphen does not. */
function isCompound(scene: Scene, at: number): boolean {
  if (uposAt(scene.grid, at) !== 'PUNCT')
    return /^(?:NOUN|PROPN|ADJ|PART|CCONJ)$/u.test(uposAt(scene.grid, at));
  const { start = 0, end = 0 } = scene.tokens[at] ?? {};
  return wordAt(scene.grid, at) === '-' && /^\S-\S$/u.test(scene.text.slice(start - 1, end + 1));
}

function isRankOrLink(scene: Scene, at: number): boolean {
  const word = wordAt(scene.grid, at);
  const rank =
    /^(?:chief|senior|top|former|deputy|acting|new|long-?time|close|joint|first|final|draft|written|brief|short|recent|earlier|separate|official|confidential|secret|leaked|internal|classified)$/u;
  return rank.test(word) || /^(?:CCONJ|PUNCT|PART)$/u.test(uposAt(scene.grid, at));
}

function isName(scene: Scene, at: number): boolean {
  const { start = -1, end = -1 } = scene.tokens[at] ?? {};
  return namesAt(scene, { start, end }).some(({ first, last }) => last - first > 1);
}

/** "spokesman for the rulers", "aide to Novak", "adviser to the president". */
function adjunctOf(scene: Scene, head: number, last: number): Meant | null {
  const link = wordAt(scene.grid, head + 1);
  if (head + 2 > last || !/^(?:for|of|to|at|with)$/u.test(link)) return null;
  // "for energy", "of state": a field is no principal; a noun with neither article nor capital is a field.
  const next = head + 2;
  const phrase = nounPhraseFrom(scene, next);
  if (!phrase || phrase.head > last) return null;
  const stated =
    /^(?:DET|PROPN|PRON)$/u.test(uposAt(scene.grid, next)) || /^\p{Lu}/u.test(scene.tokens[next]?.form ?? '');
  return stated ? meant(scene, next, Math.min(last, tokenFrom(scene, phrase.span.end) - 1)) : null;
}

const GIVING =
  /^(?:issued|released|published|signed|drafted|posted|written|prepared|circulated|sent|given|put|presented|submitted|authored|read|commissioned|seen)$/u;

/** "a readout released by the White House", "a letter from Novak", "a statement by the ministry". */
function giverBehind(scene: Scene, head: number, last: number): Meant | null {
  for (let at = head + 1; at < last; at += 1) {
    const word = wordAt(scene.grid, at);
    if (word === 'seen' || word === ',') return null;
    const by =
      word === 'by' &&
      (at === head + 1 || GIVING.test(wordAt(scene.grid, at - 1)) || wordAt(scene.grid, at - 1) === 'out');
    const direct = at === head + 1 && word === 'from';
    if (!by && !direct) continue;
    const phrase = nounPhraseFrom(scene, at + 1);
    return phrase ? meant(scene, at + 1, Math.min(last, tokenFrom(scene, phrase.span.end) - 1)) : null;
  }
  return null;
}

/** Tokens `[first, last]` without an article before them, and whom they mean. */
function meant(scene: Scene, first: number, last: number): Meant | null {
  let from = first;
  while (from < last && uposAt(scene.grid, from) === 'DET') from += 1;
  if (from > last || !/\p{L}/u.test(wordAt(scene.grid, from))) return null;
  const span = tokenSpan(scene, from, last);
  return { ...quoted(scene.text, span), entity: entityFor(scene, span, last) };
}

function entityFor(scene: Scene, span: Span, last: number): string | null {
  const known = entityOf(scene, span, last);
  if (known) return known.id;
  // "Biden campaign", "China's Foreign Ministry": the words hold one mention, at their beginning.
  const inside = mentionsIn(scene, span).filter(({ mention }) => mention.form !== 'nominal');
  const [owner] = inside;
  if (inside.length !== 1 || owner?.mention.start !== span.start) return null;
  const owns = /^['’]/u.test(scene.text.slice(owner.mention.end, owner.mention.end + 1));
  return owns || owner.entity.type !== 'country' ? owner.entity.id : null;
}
