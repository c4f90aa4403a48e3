import { countries, matchAt, type Known, type Match } from '../language/gazetteer/index.ts';
import type { Context } from './context.ts';
import { INSTITUTION_MODIFIER, INSTITUTIONS, institutionKey } from './institution-words.ts';

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
    const read = match?.last === last && !insideWord(context, first) ? reading(match.meanings) : null;
    if (read && (possessive || !read.person))
      return { first, last, ...read, ...wordsAt(context, first, last) };
  }
  const institution = institutionBefore(context, last);
  if (institution) return institution;
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

/** "Russian Foreign Ministry |spokeswoman": a state's institution by description. */
function institutionBefore(context: Context, last: number): Owner | null {
  const head = context.tokens[last - 1]?.form.toLowerCase() ?? '';
  const found = INSTITUTIONS.get(head);
  if (!found || found.kind === 'state' || found.kind === 'forces') return null;
  let first = last - 1;
  while (
    first > Math.max(0, last - LONGEST) &&
    INSTITUTION_MODIFIER.test(context.tokens[first - 1]?.form ?? '')
  )
    first -= 1;
  const owner = first > 0 ? ownerBefore(context, first) : null;
  const words = wordsAt(context, first, last).words;
  if (found.kind === 'administration' || (!owner && first === last - 1 && found.kind !== 'ministry'))
    return null;
  const key = institutionKey(wordsAt(context, first, last - 1).words, head, found.kind);
  const known = institutionOf({ code: owner?.known?.country ?? null, words, key, sector: found.sector });
  return { first: owner?.first ?? first, last, known, person: false, words: known.name };
}

interface InstitutionFacts {
  code: string | null;
  words: string;
  key: string;
  sector: string;
}

function institutionOf({ code, words, key, sector }: InstitutionFacts): Known {
  const adjective = code ? (countries().get(code)?.adjectives[0] ?? '') : '';
  return {
    kind: 'organization',
    words,
    key: `institution:${code ?? ''}:${key}`,
    name: `${adjective} ${words}`.trim(),
    country: code,
    sector: /\bdefen[cs]e|military\b/i.test(words) ? 'MIL' : (sector as Known['sector']),
  };
}

/** The owner that begins at token `first`, after "of", "for" or "at": "of |the Russian Federation". */
export function ownerAt(context: Context, first: number): Owner | null {
  const { tokens } = context;
  const start = /^the$/i.test(tokens[first]?.form ?? '') ? first + 1 : first;
  const match = matchAt(tokens, start);
  const body = match ? bodyAt(context, start, match) : null;
  if (body) return body;
  if (match && tokens[match.last]?.xpos === 'POS') return possessedAt(context, start, match);
  if (match)
    return {
      first: start,
      last: match.last,
      ...reading(match.meanings),
      ...wordsAt(context, start, match.last),
    };
  const part = match ? null : partAt(context, start);
  if (part) return part;
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

/** "the director of |South Korea's National Intelligence Service|": the institution, with the country that owns it. */
function possessedAt(context: Context, first: number, match: Match): Owner | null {
  const name = context.nameAt[match.last + 1];
  const code = reading(match.meanings).known?.country ?? null;
  if (name?.type !== 'organization' || name.first !== match.last + 1 || code === null) return null;
  const { words } = wordsAt(context, name.first, name.last);
  const known = institutionOf({ code, words, key: words.toLowerCase(), sector: 'GOV' });
  return { first, last: name.last, known, person: false, words: known.name };
}

/** Parts of an institution or state that have a head of their own. */
const BODIES =
  /^(?:committee|subcommittee|commission|council|department|directorate|bureau|office|delegation|mission|faction|caucus|branch|division|agency|ministry)$/i;
const LONGEST_BODY = 5;

/** "head of |the State Duma's international affairs committee|": he heads the committee, not the Duma. */
function bodyAt(context: Context, first: number, match: Match): Owner | null {
  const { tokens } = context;
  let last = tokens[match.last]?.xpos === 'POS' ? match.last + 1 : match.last;
  const start = last;
  while (last - start < LONGEST_BODY && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[last]?.upos ?? '')) {
    if (tokens[last]?.sentence !== tokens[first]?.sentence) return null;
    last += 1;
    if (BODIES.test(tokens[last - 1]?.form ?? '')) return bodyOf(context, { first, start, last, match });
  }
  return null;
}

/** "head of |the foreign affairs committee of the State Duma|". */
function partAt(context: Context, first: number): Owner | null {
  const { tokens } = context;
  let last = first;
  while (last - first < LONGEST_BODY && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[last]?.upos ?? '')) last += 1;
  if (last === first || !BODIES.test(tokens[last - 1]?.form ?? '') || tokens[last]?.form !== 'of')
    return null;
  const start = /^the$/i.test(tokens[last + 1]?.form ?? '') ? last + 2 : last + 1;
  const match = matchAt(tokens, start);
  return match && tokens[match.last]?.xpos !== 'POS'
    ? bodyOf(context, { first, start: first, last: match.last, match })
    : null;
}

function bodyOf(
  context: Context,
  { first, start, last, match }: { first: number; start: number; last: number; match: Match },
): Owner {
  const { known } = reading(match.meanings);
  const part = wordsAt(context, start, last).words;
  const key = part.toLowerCase();
  const own = institutionOf({
    code: known?.country ?? null,
    words: part,
    key,
    sector: known?.sector ?? 'GOV',
  });
  const ofState = start > first && (known?.kind === 'country' || known?.kind === 'adjective');
  const name = ofState ? own.name : wordsAt(context, first, last).words;
  return { first, last, known: { ...own, name }, person: false, words: name };
}

/** Of several meanings the one that can own something. */
export function reading(meanings: readonly Known[]): Pick<Owner, 'known' | 'person'> {
  for (const kind of OWNING) {
    const known = meanings.find((meaning) => meaning.kind === kind);
    if (known) return { known, person: false };
  }
  const person = meanings.some(({ kind }) => kind === 'person');
  return { known: person ? null : (meanings[0] ?? null), person };
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
