import type { Token } from '../../types/token.ts';
import type { Direction } from './scene.ts';

/** Tokens from the date to the verb of its clause. */
const LONGEST_SUBJECT = 10;
const AHEAD = new Set("will 'll ’ll shall wo can may must should is are 's ’s".split(' '));
const THEN = new Set(['was', 'were', 'could', 'had', 'did', 'might']);

/**
 * Which way a day looks that opens a clause as its limit: "From Saturday, visas are needed" ahead, "Until Tuesday, ships
 * could pass" back. Null for other dates.
 */
export function thresholdDirection(tokens: readonly Token[], index: number): Direction {
  const link = tokens[index - 1];
  const word = link?.form.toLowerCase();
  const opens = link !== undefined && tokens[index - 2]?.sentence !== link.sentence;
  if (!opens || (word !== 'from' && word !== 'until' && word !== 'till')) return null;
  const comma = tokens[index + 1]?.upos === 'NUM' ? index + 2 : index + 1;
  if (tokens[comma]?.form !== ',') return null;
  for (let at = comma + 1; at <= comma + LONGEST_SUBJECT; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== link.sentence) return null;
    const found = directionOf(token, word === 'from');
    if (found !== null) return found;
  }
  return null;
}

/** "From Monday, flights have been banned": begun; "until" with a perfect says nothing. */
function directionOf(token: Token, from: boolean): Direction {
  const form = token.form.toLowerCase();
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return null;
  if (token.xpos === 'VBD' || THEN.has(form)) return 'past';
  if (form === 'have' || form === 'has') return from ? 'past' : null;
  return AHEAD.has(form) || token.xpos === 'VBZ' || token.xpos === 'VBP' ? 'future' : null;
}
