import type { ActorList, ListedActor } from '../../types/actor-list.ts';
import type { Token } from '../../types/token.ts';

/** A listed actor whose name stands in tokens `[first, last)`. */
export interface ListedMatch {
  first: number;
  last: number;
  actor: ListedActor;
}

interface Entry {
  words: string;
  actor: ListedActor;
}

/** Names by their letters and figures alone, in lower case, so that hyphens and tokens do not matter. */
export interface ListedNames {
  byKey: ReadonlyMap<string, readonly Entry[]>;
  /** First letters of all keys: most tokens begin no name. */
  starts: ReadonlySet<string>;
}

const START = 3;

/** "Organization for the Prohibition of Chemical Weapons of the …": names longer than this are none of news. */
const LONGEST = 16;

/** All names of the lists. Where two lists have one name, the first list's actor has it. */
export function indexNames(lists: readonly ActorList[]): ListedNames {
  const byKey = new Map<string, Entry[]>();
  for (const actor of lists.flatMap(({ actors }) => actors)) {
    for (const words of [actor.name, ...actor.aliases]) {
      const key = keyOf(words);
      if (key === '') continue;
      const held = byKey.get(key) ?? [];
      held.push({ words, actor });
      byKey.set(key, held);
    }
  }
  const starts = new Set([...byKey.keys()].map((key) => key.slice(0, START)));
  return { byKey, starts };
}

/** Listed names in text order, longest first, none within another. */
export function findListed(tokens: readonly Token[], names: ListedNames): ListedMatch[] {
  const found: ListedMatch[] = [];
  if (names.byKey.size === 0) return found;
  for (let index = 0; index < tokens.length;) {
    const match = matchAt(tokens, index, names);
    if (match && !isAdjective(tokens, match)) found.push(match);
    index = match?.last ?? index + 1;
  }
  return found;
}

/** "Afghan officials": lists give adjectives as other names of a state, but what they modify is meant. */
function isAdjective(tokens: readonly Token[], { first, last }: ListedMatch): boolean {
  return last - first === 1 && tokens[first]?.upos === 'ADJ';
}

function matchAt(
  tokens: readonly Token[],
  first: number,
  { byKey, starts }: ListedNames,
): ListedMatch | null {
  const opening = tokens[first];
  if (!opening || !/^[\p{L}\p{N}]/u.test(opening.form)) return null;
  let key = '';
  let match: ListedMatch | null = null;
  for (let last = first; last < Math.min(tokens.length, first + LONGEST); last++) {
    const token = tokens[last];
    if (token?.sentence !== opening.sentence) break;
    key += keyOf(token.form);
    if (key.length >= START && !starts.has(key.slice(0, START))) break;
    const actor = byKey.get(key)?.find((entry) => isWritten(tokens, { first, last: last + 1 }, entry))?.actor;
    if (actor && /[\p{L}\p{N}]/u.test(token.form)) match = { first, last: last + 1, actor };
  }
  return match;
}

/** Longest words in capitals that a text must have in capitals too: "US", "WHO" and "ICE" are other words without. */
const SHORT = 3;

/** Whether the tokens are a way to write the entry: as it stands, all in capitals, or for one in capitals as a name. */
function isWritten(
  tokens: readonly Token[],
  span: { first: number; last: number },
  { words }: Entry,
): boolean {
  const forms = tokens.slice(span.first, span.last).map(({ form }) => form);
  const text = plain(forms.join(''));
  const entry = plain(words);
  if (text === entry) return true;
  if (entry.length <= SHORT) return false;
  if (text === text.toUpperCase()) return true;
  if (entry !== entry.toUpperCase()) return false;
  const capital = (form: string | undefined) => /^[\p{Lu}\p{N}]/u.test(form ?? '');
  const named = forms.filter((form) => /^[\p{L}\p{N}]/u.test(form));
  // "Kim Jong-un": a syllable behind a hyphen has no capital
  return capital(named[0]) && (capital(named.at(-1)) || forms.at(-2) === '-');
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters and figures alone, in lower case: what ways to write one name have in common. */
export function keyOf(words: string): string {
  return plain(words).toLowerCase();
}
