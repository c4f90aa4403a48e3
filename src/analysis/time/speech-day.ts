import type { Token } from '../../types/token.ts';

const SAID = new Set(
  'said told added announced declared stated wrote confirmed denied acknowledged revealed disclosed tweeted posted'.split(
    ' ',
  ),
);
const BETWEEN = new Set(['on', 'late', 'early', 'earlier']);
/** "told a news conference in Kolm on Friday" */
const LONGEST_LISTENER = 7;

/** Whether a date is the day of a speech by the words beside it: "said on Friday", "told reporters on Friday", "on Friday said". */
export function isSpeechDay(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next && SAID.has(next.form.toLowerCase()) && next.sentence === tokens[index]?.sentence) return true;
  if (next && (next.form === "'s" || next.form === '’s' || TAKES.has(next.upos))) return false;
  let at = index - 1;
  while (at > index - 4 && BETWEEN.has(tokens[at]?.form.toLowerCase() ?? '')) at -= 1;
  const before = tokens[at];
  if (!before || before.sentence !== tokens[index]?.sentence) return false;
  return SAID.has(before.form.toLowerCase()) || (at < index - 1 && toldBefore(tokens, at));
}

/** Words that the date is part of or subject to: "said Friday prayers", "said Monday was". */
const TAKES = new Set(['NOUN', 'AUX', 'VERB']);

function toldBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at > from - LONGEST_LISTENER; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence || token.upos === 'PUNCT') return false;
    if (token.form.toLowerCase() === 'told') return true;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'SCONJ') return false;
  }
  return false;
}
