import { matchAt, type Known } from '../language/gazetteer/index.ts';
import type { Context } from './context.ts';

/** A name in front of or behind a noun that says whose it is: "Russian", "White House", "Putin's". */
export interface Owner {
  first: number;
  last: number;
  /** Gazetteer meaning, or null for a person or an unknown name. */
  known: Known | null;
  /** A person's name span. */
  person: boolean;
  /** The words that name the owner, without article and apostrophe. */
  words: string;
}

/** Kinds that can own an office, in the order in which an ambiguous word is read before a noun. */
const OWNING = [
  'adjective',
  'country',
  'organization',
  'seat',
  'medium',
  'capital',
  'people',
  'region',
  'city',
  'group',
  'world',
];
const LONGEST = 9;

/** The owner that ends right before token `end`: "Russian |president", "the White House's |spokesman". */
export function ownerBefore(context: Context, end: number): Owner | null {
  const { tokens } = context;
  const possessive = tokens[end - 1]?.xpos === 'POS' || /^['’]s?$/.test(tokens[end - 1]?.form ?? '');
  const last = possessive ? end - 1 : end;
  for (let first = Math.max(0, last - LONGEST); first < last; first++) {
    const match = matchAt(tokens, first);
    if (match?.last === last && !insideWord(context, first))
      return { first, last, ...reading(match.meanings), ...wordsAt(context, first, last) };
  }
  const name = context.nameAt[last - 1];
  if (name?.last !== last || (name.type === 'person' && !possessive)) return null;
  return {
    first: name.first,
    last,
    known: null,
    person: name.type === 'person',
    ...wordsAt(context, name.first, last),
  };
}

/** The owner that begins at token `first`, after "of", "for" or "at": "of |the Russian Federation". */
export function ownerAt(context: Context, first: number): Owner | null {
  const { tokens } = context;
  const start = /^the$/i.test(tokens[first]?.form ?? '') ? first + 1 : first;
  const match = matchAt(tokens, start);
  if (match)
    return {
      first: start,
      last: match.last,
      ...reading(match.meanings),
      ...wordsAt(context, start, match.last),
    };
  const name = context.nameAt[start];
  if (name?.first !== start) return null;
  return {
    first: start,
    last: name.last,
    known: null,
    person: name.type === 'person',
    ...wordsAt(context, start, name.last),
  };
}

/** Of several meanings the one that can own something. */
export function reading(meanings: readonly Known[]): Pick<Owner, 'known' | 'person'> {
  for (const kind of OWNING) {
    const known = meanings.find((meaning) => meaning.kind === kind);
    if (known) return { known, person: false };
  }
  return { known: meanings[0] ?? null, person: false };
}

function wordsAt({ article, tokens }: Context, first: number, last: number): { words: string } {
  return {
    words: article.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' '),
  };
}

/** "York" of "New York", "States" of "United States": a match must not begin within another. */
function insideWord({ tokens }: Context, first: number): boolean {
  for (let before = Math.max(0, first - 4); before < first; before++) {
    const match = matchAt(tokens, before);
    if (match && match.last > first) return true;
  }
  return false;
}
