import type { Token } from '../../../types/token.ts';
import { familyNames, givenNames, matchAt, titleWords } from '../gazetteer/index.ts';
import type { NameSpan } from './spans.ts';

/** "Israel |Adesanya|", "Denzel |Washington|": persons one of whose names is also that of a place. */
export function withNamesakes(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of spans) taken.fill(1, first, last);
  return spans.map((span) => {
    if (span.type !== 'country' && span.type !== 'place') return span;
    if (isGivenAndTown(tokens, span)) return { ...span, type: 'person', rule: 'namesake' };
    if (span.last - span.first !== 1) return span;
    if (isGivenName(tokens, span.first) && !taken[span.last] && isFamilyBehind(tokens, span.last))
      return { ...span, last: span.last + 1, type: 'person', rule: 'namesake' };
    const before = span.first - 1;
    const free = before >= 0 && !taken[before] && isUnknownGiven(tokens, before);
    return free && isFlat(tokens, span.first)
      ? { ...span, first: before, type: 'person', rule: 'namesake' }
      : span;
  });
}

function isGivenAndTown(tokens: readonly Token[], { first, last, rule }: NameSpan): boolean {
  if (rule === 'gazetteer' || last - first !== 2 || !isUnknownGiven(tokens, first)) return false;
  const town = matchAt(tokens, first + 1);
  return town?.last === last && town.meanings.some(({ kind }) => kind === 'capital' || kind === 'city');
}

/** Countries after which people are named, though their name mostly means the country. */
const COUNTRIES = /^(?:Israel|Jordan|Chad|Georgia|India|Kenya|Cyprus)$/;

function isGivenName(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index]?.form ?? '';
  return COUNTRIES.test(form) || givenNames().has(form);
}

/** A given name that is no place itself: not "Victoria London". */
function isUnknownGiven(tokens: readonly Token[], index: number): boolean {
  return isGivenName(tokens, index) && matchAt(tokens, index) === null;
}

const BODY =
  /^(?:Radio|Television|Airlines|Airways|Police|Army|Bank|Valley|River|Times|Post|Today|Defen[cs]e|Aerospace|Railways|Strip|Street|Road|Tech|Power|Oil|Dream|Lobby|Day)$/;

/** A capitalized word that goes on with the name, by the grammar or as a family name: not "Israel Radio". */
function isFamilyBehind(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.upos !== 'PROPN' || token.sentence !== tokens[index - 1]?.sentence) return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.form) || titleWords().has(token.form.toLowerCase())) return false;
  if (BODY.test(token.form)) return false;
  return isFlat(tokens, index) || familyNames().has(token.form);
}

function isFlat(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.deprel === 'flat' && tokens[index]?.head === index - 1;
}
