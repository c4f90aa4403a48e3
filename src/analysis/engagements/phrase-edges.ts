import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Tags that may stand in a plain noun phrase, from its article to its last noun. */
const INNER = /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|HYPH|POS|VBN|NNPS|AFX|PDT)$/;
const NOUN = /^(?:NNP?S?|PRP|PRP\$|CD|JJ|DT)$/;

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
