import { firstTokenFrom } from '../../entity-index.ts';
import { chunkStart } from './phrase-edges.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

const OFFICES =
  '(?:ministers|leaders|presidents|premiers|ambassadors|envoys|advis[eo]rs|chiefs|negotiators|officials|generals|commanders|diplomats|delegations|representatives|secretaries|guards)';
const STATES =
  '(?:countries|neighbours|neighbors|states|nations|allies|sides|members|armies|militaries|governments|capitals|bloc|union|alliance)';

/** Phrases that name office holders of several states, none of them by name. */
const SEVERAL: readonly RegExp[] = [
  /\bheads of (?:state|government)\b/i,
  // "foreign ministers" of one state there are not.
  /\b(?:foreign|defen[cs]e|prime|energy|trade|finance|interior) ministers\b/i,
  new RegExp(
    `\\b${OFFICES} (?:of|from) (?:the |all |both |its )?(?:\\d+ |two |three |four |five |six |neighbouring |member )?(?:\\w+[- ])?${STATES}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:two|three|four|five|six|both|\\d+) ${STATES}['’] `, 'i'),
  /\b(?:two|three|four|five|six) (?:presidents|prime ministers|foreign ministers|ministers of|heads)\b/i,
  /\bof the (?:three|four|five|six) ministers\b/i,
  /\bof (?:\w+-speaking|african|arab|gulf|baltic|nordic|balkan|european|latin american|asian|western|regional) (?:countries|states|nations|leaders|ministers|powers)\b/i,
];

/** Tokens behind the head that still belong to such a phrase: "ambassadors of the 32 allies". */
const BEHIND = 6;

/** Does the phrase around this noun name those who act for several states, though none of the states? */
export function isAssembly(reading: Reading, head: number): boolean {
  const { sentence, xpos } = tokenAt(reading, head);
  if (!/^NN/.test(xpos)) return false;
  let last = head;
  while (last - head < BEHIND && isInner(reading, last + 1, sentence)) last += 1;
  const { start } = tokenAt(reading, chunkStart(reading, head));
  const words = reading.article.text.slice(start, tokenAt(reading, last).end);
  return SEVERAL.some((pattern) => pattern.test(`${words} `));
}

function isInner(reading: Reading, at: number, sentence: number): boolean {
  const token = reading.tokens[at];
  return (
    token?.sentence === sentence &&
    /^(?:IN|DT|CD|JJ|NNP?S?|NNPS|PRP\$|HYPH|POS)$/.test(token.xpos) &&
    !/^(?:in|at|on|with|for|to|by)$/.test(formAt(reading, at))
  );
}

/** "telephoned both leaders", "with the two presidents": the other side by its office alone. */
export function isFacing(reading: Reading, start: number, end: number): boolean {
  const first = firstTokenFrom(reading.tokens, start);
  const words = reading.article.text.slice(tokenAt(reading, first).start, end);
  return new RegExp(`^(?:both|the two|the three|the other) (?:\\w+ )?${OFFICES}\\b`, 'i').test(words);
}
