import type { Party } from './draft.ts';
import { distinct, partiesAt } from './parties.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Tags that may stand in a plain noun phrase, from its article to its last noun. */
const INNER = /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|HYPH|POS|VBN|NNPS|AFX|PDT)$/;
const NOUN = /^(?:NNP?S?|PRP|PRP\$|CD|JJ|DT)$/;

/** Longest list of sides that is read as one, in tokens. */
const REACH = 24;

/**
 * The sides in the plain noun phrases from a token on, with those listed behind it ("Okello and Uganda's
 * foreign minister"). Reads tags only, so it survives a phrase that the parser took apart.
 */
export function chunkParties(reading: Reading, from: number): Party[] {
  const { sentence } = reading.tokens[from] ?? { sentence: -1 };
  const found: Party[] = [];
  let at = from;
  while (at < from + REACH) {
    const end = chunkEnd(reading, at, sentence);
    if (end < at) break;
    const sides = sidesInChunk(reading, at, end);
    if (sides.length === 0) break;
    found.push(...sides);
    at = afterJoint(reading, end + 1);
    if (at < 0) break;
  }
  return distinct(found);
}

/** Last token of the noun phrase that begins here; before `from` where none begins. */
export function chunkEnd(reading: Reading, from: number, sentence: number): number {
  let last = from - 1;
  for (let at = from; at < from + 12; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence) break;
    const linked =
      formAt(reading, at) === 'of' && at > from && /^(?:NNP?S?)$/.test(tokenAt(reading, at - 1).xpos);
    if (!INNER.test(token.xpos) && token.xpos !== 'PRP' && !linked) break;
    if (NOUN.test(token.xpos) || linked) last = at;
  }
  return last;
}

/** A person in the phrase stands for it; else its head, else what stands before it. */
function sidesInChunk(reading: Reading, first: number, last: number): Party[] {
  for (let at = first; at <= last; at += 1) {
    const found = reading.entityAt.get(at);
    if (found?.entity.type === 'person') return [{ entity: found.entity.id, span: found.mention }];
  }
  for (let at = last; at >= first; at -= 1) {
    const parties = partiesAt(reading, at);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** Behind "and", "," or ", and": where the next listed phrase begins; -1 where the list is over. */
function afterJoint(reading: Reading, at: number): number {
  const word = formAt(reading, at);
  if (word === 'and' || word === '&') return at + 1;
  if (word !== ',') return -1;
  return formAt(reading, at + 1) === 'and' ? at + 2 : -1;
}

/** First token of the plain noun phrase that ends in this one. */
export function chunkStart(reading: Reading, index: number): number {
  const { sentence } = tokenAt(reading, index);
  let first = index;
  for (let at = index - 1; at >= Math.max(0, index - 12); at -= 1) {
    const token = tokenAt(reading, at);
    if (token.sentence !== sentence || !INNER.test(token.xpos)) break;
    first = at;
  }
  return first;
}
