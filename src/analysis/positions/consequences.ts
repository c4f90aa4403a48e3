import type { EvidencedText } from '../../types/evidence.ts';
import type { Content } from './content.ts';
import {
  findToken,
  lemmaAt,
  relationAt,
  sentenceOf,
  spanOfRange,
  tokenAt,
  uposAt,
  wordAt,
  type Range,
  type Scene,
} from './scene.ts';
import { stated, trimmed } from './span-text.ts';
import { quoteAt } from './window.ts';

/** Words that open a list of what a general word holds: ", including", ", which include", "such as". */
const INCLUDING = /^(?:including|include|includes)$/u;

/**
 * What would follow, one by one: "serious consequences, including X and Y" is three, "sanctions, tariffs and the
 * expulsion of envoys" too. `content` is what states it, without its condition.
 */
export function consequencesOf(scene: Scene, content: Content): EvidencedText[] {
  const head = headOf(scene, content);
  const { last } = sentenceOf(scene, tokenAt(scene, content.first)?.sentence ?? -1);
  const marker = findToken({ first: head.first, last }, (at) => opensList(scene, at));
  const main = {
    first: head.first,
    last: marker < 0 ? head.last : Math.min(head.last, beforeList(scene, marker)),
  };
  const behind =
    marker < 0 ? [] : itemsOf(scene, { first: marker + 1, last: listEnd(scene, marker + 1, last) });
  const own =
    /^(?:with|of|object)$/u.test(content.frame) || wordAt(scene, content.first) === 'there'
      ? itemsOf(scene, main)
      : [main];
  return [...own, ...behind].map((range) => stated(scene, trimmed(scene, spanOfRange(scene, range))));
}

/** "there would be serious consequences" -> "serious consequences"; "to strike" -> "strike"; else the whole. */
function headOf(scene: Scene, content: Content): Range {
  const { first, last } = content;
  if (wordAt(scene, first) === 'to') return { first: first + 1, last };
  if (wordAt(scene, first) !== 'there') return { first, last };
  const be = findToken(content, (at) => lemmaAt(scene, at) === 'be');
  return be < 0 || be + 1 >= last ? { first, last } : { first: be + 1, last };
}

function opensList(scene: Scene, at: number): boolean {
  if (wordAt(scene, at) === 'such') return wordAt(scene, at + 1) === 'as';
  return INCLUDING.test(wordAt(scene, at)) && wordAt(scene, at - 1) !== 'not';
}

/** The token that ends what stands in front of ", which would include". */
function beforeList(scene: Scene, marker: number): number {
  let at = marker;
  while (
    /^(?:AUX|SCONJ|PRON|PUNCT|DET)$/u.test(uposAt(scene, at - 1)) ||
    /^(?:which|that|these|would|could|will)$/u.test(wordAt(scene, at - 1))
  )
    at -= 1;
  return at;
}

function listEnd(scene: Scene, first: number, last: number): number {
  const end = findToken({ first, last }, (at) => {
    const word = wordAt(scene, at);
    if (/^(?:;|:|if|unless)$/u.test(word) || quoteAt(scene, at) === 'close') return true;
    return (
      word === ',' && /^(?:if|unless|but|while|which|he|she|it|they|the\s)$/u.test(wordAt(scene, at + 1))
    );
  });
  return end < 0 ? last : end;
}

/** The members of a list of noun phrases, parted at commas and conjunctions where both sides are phrases. */
export function itemsOf(scene: Scene, { first, last }: Range): Range[] {
  const items: Range[] = [];
  let start = wordAt(scene, first) === 'as' ? first + 1 : first;
  for (let at = start; at < last; at += 1) {
    if (!parts(scene, at, { first: start, last })) continue;
    if (at > start) items.push({ first: start, last: at });
    start = at + 1;
  }
  return start < last ? [...items, { first: start, last }] : items;
}

/** Nouns that name what is done to somebody, whatever noun the parser hangs them on. */
const MEASURE =
  /^(?:sanction|penalty|measure|tariff|reinforcement|strike|restriction|embargo|freeze|ban|expulsion|isolation|suspension|withdrawal|deployment|retaliation|response|cut|closure|curb|blockade|cost|action|attack|recall|exclusion|seizure|fine|boycott|consequence|aid|weapon|troop|arm)$/u;

function parts(scene: Scene, at: number, { first, last }: Range): boolean {
  const word = wordAt(scene, at);
  if (word === ',') return nounWithin(scene, first, at) && nounWithin(scene, at + 1, last);
  if (word !== 'and' && word !== 'or') return false;
  const next = firstNoun(scene, at + 1, last);
  if (next < 0 || !nounWithin(scene, first, at)) return false;
  if (wordAt(scene, at - 1) === ',') return true;
  const head = tokenAt(scene, next)?.head ?? -1;
  const started = uposAt(scene, at + 1) === 'DET';
  const joined =
    relationAt(scene, next) === 'conj' && (head === firstNoun(scene, first, at) || head < first || started);
  // "reinforcements on the flank and penalties": the parser hangs the second on the flank.
  return (
    joined ||
    (MEASURE.test(lemmaAt(scene, next)) &&
      !MEASURE.test(lemmaAt(scene, at - 1)) &&
      uposAt(scene, at - 1) !== 'ADJ' &&
      at - first > 1)
  );
}

function nounWithin(scene: Scene, first: number, last: number): boolean {
  return findToken({ first, last }, (at) => /^(?:NOUN|PROPN)$/u.test(uposAt(scene, at))) >= 0;
}

/** The head of the first noun phrase: its last noun before a preposition or mark. */
function firstNoun(scene: Scene, first: number, last: number): number {
  let found = -1;
  for (let at = first; at < last; at += 1) {
    if (/^(?:NOUN|PROPN)$/u.test(uposAt(scene, at))) found = at;
    else if (found >= 0 && !/^(?:'s|’s)$/u.test(wordAt(scene, at))) break;
    else if (found < 0 && /^(?:ADP|VERB|AUX|PUNCT)$/u.test(uposAt(scene, at))) break;
  }
  return found;
}
