import type { Party } from './draft.ts';
import { distinct, partiesAt } from './parties.ts';
import { chunkEnd } from './phrase-edges.ts';
import { formAt } from './reading.ts';
import type { Reading } from './reading.ts';

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

/** A person in the phrase stands for it; else its head, else what stands before it. */
function sidesInChunk(reading: Reading, first: number, last: number): Party[] {
  for (let at = first; at <= last; at += 1) {
    const found = reading.entityAt.get(at);
    // "his Argentine counterpart" is not he.
    if (reading.tokens[at]?.xpos === 'PRP$') continue;
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
