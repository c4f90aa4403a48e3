import type { NameType, Token } from '../../../types/token.ts';
import { familyNames, givenNames, titles } from '../gazetteer/index.ts';
import { hasGiven } from './finish-person.ts';
import { isDate } from './regions.ts';
import { formsOf, type NameSpan } from './spans.ts';

/** Words of a person's name at most, after the given name or title. */
const LONGEST_REST = 3;

/**
 * Names that the tagger left out although their words leave little doubt: behind a title ("President Obi"), from a
 * given name on ("Amara Obi"), and wordings that are a name elsewhere in the document.
 */
export function recovered(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of spans) taken.fill(1, first, last);
  const found: NameSpan[] = [];
  const take = (span: NameSpan) => {
    taken.fill(1, span.first, span.last);
    found.push(span);
  };
  const elsewhere = wordings(tokens, spans);
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index] || !isOpen(tokens[index]) || isDate(tokens, index)) continue;
    const person = isProper(tokens[index]) ? personAt(tokens, taken, index) : null;
    const span = person ?? repeatedAt(tokens, { taken, elsewhere }, index);
    if (span) take(span);
  }
  return [...spans, ...found].sort((a, b) => a.first - b.first);
}

/** A capitalized word of an open class: at the start of a sentence a short name is often not read as one. */
function isOpen(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:PROPN|NOUN|ADJ|X|VERB|INTJ|ADV)$/.test(token.upos) &&
    /^\p{Lu}/u.test(token.form)
  );
}

function isProper(token: Token | undefined): boolean {
  return token !== undefined && token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form);
}

function personAt(tokens: readonly Token[], taken: Uint8Array, first: number): NameSpan | null {
  if (hasGiven(tokens, first) && !taken[first + 1])
    return { first, last: first + 2, type: 'person', rule: 'family-name' };
  const form = tokens[first]?.form ?? '';
  const titled = isTitle(tokens, first - 1) && !isTitle(tokens, first);
  const given = givenNames().get(form);
  let last = first + 1;
  while (last - first <= LONGEST_REST && isFree(tokens, taken, last)) last += 1;
  const named =
    given !== undefined && (last - first > 1 ? isFamily(tokens[last - 1]) || given !== 'x' : false);
  if (!named && !(titled && last - first < 4 && !/^\p{Lu}{2,}$/u.test(form))) return null;
  return { first, last, type: 'person', rule: titled ? 'title' : 'given-name' };
}

function isFamily(token: Token | undefined): boolean {
  return familyNames().has(token?.form ?? '');
}

function isFree(tokens: readonly Token[], taken: Uint8Array, index: number): boolean {
  const token = tokens[index];
  if (!isProper(token) || taken[index] || token?.sentence !== tokens[index - 1]?.sentence) return false;
  return /^\p{Lu}\p{Ll}+$|^\p{Lu}\.$/u.test(token?.form ?? '') && !isTitle(tokens, index);
}

const TITLED = new Set([
  'head',
  'leader',
  'minister',
  'office',
  'envoy',
  'rank',
  'member',
  'honorific',
  'local',
]);

function isTitle(tokens: readonly Token[], index: number): boolean {
  const title = titles().get(tokens[index]?.form.toLowerCase() ?? '');
  return title !== undefined && TITLED.has(title.rank) && /^\p{Lu}/u.test(tokens[index]?.form ?? '');
}

/** Wordings of the document's names with their type, for single words and longer ones alike. */
function wordings(tokens: readonly Token[], spans: readonly NameSpan[]): Map<string, NameType> {
  const found = new Map<string, NameType>();
  for (const span of spans) {
    const forms = formsOf(tokens, span);
    if (forms.length > 2 && span.type === 'person') found.set(forms, span.type);
    const last = tokens[span.last - 1]?.form ?? '';
    if (span.type === 'person' && span.last - span.first > 1 && /^\p{Lu}\p{Ll}{2,}/u.test(last))
      found.set(last, 'person');
  }
  return found;
}

function repeatedAt(
  tokens: readonly Token[],
  { taken, elsewhere }: { taken: Uint8Array; elsewhere: ReadonlyMap<string, NameType> },
  first: number,
): NameSpan | null {
  for (let last = Math.min(tokens.length, first + 5); last > first; last--) {
    const type = elsewhere.get(formsOf(tokens, { first, last }));
    const free = taken.subarray(first, last).every((flag) => flag === 0);
    if (type && free && tokens[last - 1]?.sentence === tokens[first]?.sentence) {
      return { first, last, type, rule: 'consistency' };
    }
  }
  return null;
}
