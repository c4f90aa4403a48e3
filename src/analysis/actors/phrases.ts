import type { Context } from './context.ts';

/** A noun phrase by its head: tokens `[first, last)` from its article to the head. */
export interface Phrase {
  first: number;
  head: number;
  last: number;
  /** First word, where it is an article, demonstrative or possessor. */
  determiner: string | null;
  /** A number word or numeral in it, as a count: "the two presidents" 2. */
  count: number | null;
}

const LONGEST_PHRASE = 9;
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART', 'X', 'SYM', 'ADV']);
const DETERMINERS =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|any|all|both|many|several|no|each|every)$/i;
const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};

/** The noun phrase that ends with its head at token `head`. */
export function phraseAt({ tokens, nameAt }: Context, head: number): Phrase {
  const sentence = tokens[head]?.sentence;
  let first = head;
  let determiner: string | null = null;
  let count: number | null = null;
  while (first > 0 && head - first < LONGEST_PHRASE) {
    const token = tokens[first - 1];
    if (!token || token.sentence !== sentence || !continues(token, first - 1, head)) break;
    // "VIENNA - European diplomats" is no compound
    if (token.form === '-' && token.end !== tokens[first]?.start) break;
    first -= 1;
    const lower = token.form.toLowerCase();
    count ??= COUNTS[lower] ?? null;
    if (DETERMINERS.test(lower)) {
      determiner = lower;
      if (lower !== 'all' && lower !== 'both') break;
    }
  }
  // "Park Geun-hye's aides": never from the middle of a name on
  const name = nameAt[first];
  if (name && name.last <= head) first = Math.min(first, name.first);
  return { first, head, last: head + 1, determiner, count };
}

function continues(token: Context['tokens'][number], index: number, head: number): boolean {
  if (
    token.form === '-' ||
    token.form === '’s' ||
    token.form === "'s" ||
    token.xpos === 'POS' ||
    token.xpos === 'PRP$'
  )
    return true;
  if (!MODIFIERS.has(token.upos) && !/^VB[NG]$/.test(token.xpos)) return false;
  const within = token.head > index && token.head <= head;
  return within || token.upos === 'DET' || token.upos === 'ADJ';
}
