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

/** Names of the gazetteers in these regions, longest first from the left. */
export function knownSpans(tokens: readonly Token[], regions: readonly Region[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const region of regions) {
    let index = region.first;
    while (index < region.last) {
      const match = matchAt(tokens, index) ?? lowerCaseMatch(tokens, index);
      const type = match ? typeHere(tokens, match.first, match) : null;
      if (match && type) spans.push({ first: match.first, last: match.last, type, rule: 'gazetteer' });
      index = match?.last ?? index + 1;
    }
  }
  return spans;
}

/** "DPRK" is a name whatever the tagger read, but not in a heading in capitals, and never the pronoun "WHO". */
function isShortForm(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^\p{Lu}{3,}$/u.test(token.form) || !/^(?:NOUN|ADJ|X)$/.test(token.upos)) return false;
  return [tokens[index - 1], tokens[index + 1]].some((beside) => /\p{Ll}/u.test(beside?.form ?? ''));
}

const WRITTEN_SMALL = new Set<KnownKind>([
  'medium',
  'organization',
  'country',
  'capital',
  'city',
  'region',
  'world',
]);

/** Of these a single word in capitals or small letters is more often a common one: "THE TIMES", "the guardian". */
const LONG_ONLY = new Set<KnownKind>(['medium', 'organization']);

/** "argentina" in a hurried mail, where the tagger saw a proper noun; "RUSSIA" in a heading. */
function lowerCaseMatch(tokens: readonly Token[], index: number): Match | null {
  const match = matchAt(tokens, index, true);
  const last = tokens[(match?.last ?? 0) - 1];
  const long = (match?.last ?? 0) - index > 1;
  const small =
    match?.meanings.filter(({ kind }) => WRITTEN_SMALL.has(kind) && (long || !LONG_ONLY.has(kind))) ?? [];
  return match && last?.upos === 'PROPN' && small.length > 0 ? { ...match, meanings: small } : null;
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
  const single = match.last - first === 1;
  const proper =
    last?.upos === 'PROPN' || /^NNPS?$/.test(last?.xpos ?? '') || isShortForm(tokens, match.last - 1);
  if (single && !proper) return null;
  const plural = last?.xpos === 'NNPS' || last?.xpos === 'NNS';
  for (const { kind } of match.meanings) {
    const type = TYPE_OF[kind];
    if (kind === 'group' && !plural) continue;
    if (kind === 'people' && !plural && match.meanings.some((other) => other.kind === 'adjective')) continue;
    if (type) return type;
  }
  return null;
}
