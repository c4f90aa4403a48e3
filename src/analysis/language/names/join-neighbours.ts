import type { Token } from '../../../types/token.ts';
import { familyNames, persons } from '../gazetteer/index.ts';
import { lazily } from '../gazetteer/table.ts';
import type { NameSpan } from './spans.ts';

/** Countries that are given names as well: general knowledge. */
const GIVEN = new Set([
  'Georgia',
  'Chad',
  'Jordan',
  'Kenya',
  'Ireland',
  'Israel',
  'India',
  'Cuba',
  'Cyprus',
  'Malta',
]);

/** The last words of statesmen's names. */
const lastWords = lazily(() => new Set(persons().map(({ name }) => name.split(' ').at(-1) ?? '')));

/**
 * "Omar| Said", "Ireland| Baldwin": one person whose two words were read as two names, or the first as a country. Only
 * where the second word is no more than a last name and a verb, a comma or the end follows.
 */
export function joinNeighbours(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && isSecond(tokens, before, span)) joined[joined.length - 1] = person(before.first, span.last);
    else joined.push(span);
  }
  const starts = new Set(joined.map(({ first }) => first));
  return joined.map((span) => {
    const next = tokens[span.last];
    const open = isGiven(tokens, span) && !starts.has(span.last) && isClosed(tokens, span.last + 1);
    const family =
      next !== undefined && next.sentence === tokens[span.first]?.sentence && isFamily(next.form);
    return open && family ? person(span.first, span.last + 1) : span;
  });
}

function person(first: number, last: number): NameSpan {
  return { first, last, type: 'person', rule: 'neighbours' };
}

function isSecond(tokens: readonly Token[], before: NameSpan, { first, last, type }: NameSpan): boolean {
  if (before.last !== first || last - first !== 1 || type !== 'person') return false;
  if (tokens[first]?.sentence !== tokens[before.first]?.sentence || !isClosed(tokens, last)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[first]?.form ?? '')) return false;
  const alone = before.type === 'person' && before.last - before.first === 1;
  return alone || isGiven(tokens, before);
}

function isGiven(tokens: readonly Token[], { first, last, type }: NameSpan): boolean {
  return type === 'country' && last - first === 1 && GIVEN.has(tokens[first]?.form ?? '');
}

function isFamily(form: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(form) && (familyNames().has(form) || lastWords().has(form));
}

/** What may follow a whole name in the subject of its sentence. */
function isClosed(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token === undefined || /^(?:VERB|AUX|PUNCT|ADV|CCONJ)$/.test(token.upos);
}
