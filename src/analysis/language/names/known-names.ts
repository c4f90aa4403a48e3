import type { NameType, Token } from '../../../types/token.ts';
import { matchAt, type Known, type KnownKind, type Match } from '../gazetteer/index.ts';
import type { Region } from './regions.ts';
import type { NameSpan } from './spans.ts';

const TYPE_OF: Readonly<Record<KnownKind, NameType | null>> = {
  country: 'country',
  adjective: null,
  people: 'group',
  capital: 'place',
  seat: 'organization',
  organization: 'organization',
  medium: 'organization',
  city: 'place',
  region: 'place',
  world: 'place',
  water: 'place',
  group: 'group',
  person: 'person',
};

/** Names of the gazetteers, longest first from the left: in the regions, and in nouns written small. */
export function knownSpans(tokens: readonly Token[], regions: readonly Region[]): NameSpan[] {
  const inside = new Uint8Array(tokens.length);
  for (const { first, last } of regions) inside.fill(1, first, last);
  const spans: NameSpan[] = [];
  for (let index = 0; index < tokens.length;) {
    const match = matchHere(tokens, index, inside[index] === 1);
    const type = match ? typeHere(tokens, match.first, match) : null;
    if (match && type) spans.push({ first: match.first, last: match.last, type, rule: 'gazetteer' });
    index = match?.last ?? index + 1;
  }
  return spans;
}

function matchHere(tokens: readonly Token[], index: number, inside: boolean): Match | null {
  if (inside) return matchAt(tokens, index) ?? lowerCaseMatch(tokens, index);
  return /^(?:NOUN|ADJ|X|PROPN)$/.test(tokens[index]?.upos ?? '') ? lowerCaseMatch(tokens, index) : null;
}

/** "DPRK" is a name whatever the tagger read, but not in a heading in capitals, and never the pronoun "WHO". */
function isShortForm(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^\p{Lu}{3,}$/u.test(token.form) || !/^(?:NOUN|ADJ|X)$/.test(token.upos)) return false;
  return [tokens[index - 1], tokens[index + 1]].some((beside) => /\p{Ll}/u.test(beside?.form ?? ''));
}

const WRITTEN_SMALL = new Set<KnownKind>([
  'country',
  'capital',
  'city',
  'region',
  'person',
  'medium',
  'organization',
]);
/** Common words in small letters. */
const COMMON =
  /^(?:turkey|china|chad|jordan|guinea|grenada|georgia|mali|male|split|nice|bath|mobile|reading|orange|victoria|lima|essen|dover|lincoln|chandler|plano|mesa|salem|hull|derby|kent|jersey|java|rio|gary|flint|canton|tyre|cologne|virginia|maine)$/;

/**
 * "argentina" in a hurried mail, "RUSSIA" in a heading: names of several words, and countries and American states
 * that are no common words. Single words in small letters count for other kinds only where the tagger saw a name.
 */
function lowerCaseMatch(tokens: readonly Token[], index: number): Match | null {
  const match = matchAt(tokens, index, true);
  const last = tokens[(match?.last ?? 0) - 1];
  if (!match || !last) return null;
  const proper = last.upos === 'PROPN';
  const long = match.last - index > 1;
  const meanings = match.meanings.filter(({ kind, country }) => {
    if (!WRITTEN_SMALL.has(kind) || (!long && COMMON.test(last.form))) return false;
    const firm = kind === 'country' || (kind === 'region' && country === 'USA');
    return long
      ? proper || firm || kind === 'person'
      : (proper || firm) && kind !== 'medium' && kind !== 'organization';
  });
  return meanings.length > 0 ? { ...match, meanings } : null;
}

/**
 * What a match is where it stands: "Chinese" as a noun is a people, as an adjective no name; a word that also is
 * a common one ("Congress", "Turkey", "IS") counts only where the tagger read a proper noun.
 */
function typeHere(
  tokens: readonly Token[],
  first: number,
  match: { last: number; meanings: readonly Known[] },
): NameType | null {
  const last = tokens[match.last - 1];
  if (match.last - first === 1 && !readsAsName(tokens, first)) return null;
  const plural = last?.xpos === 'NNPS' || last?.xpos === 'NNS';
  for (const { kind } of match.meanings) {
    const type = TYPE_OF[kind];
    if (kind === 'group' && !plural) continue;
    if (kind === 'people' && !plural && match.meanings.some((other) => other.kind === 'adjective')) continue;
    if (type) return type;
  }
  return null;
}

function readsAsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const small = /^\p{Ll}/u.test(token.form);
  return small || token.upos === 'PROPN' || /^NNPS?$/.test(token.xpos) || isShortForm(tokens, index);
}
