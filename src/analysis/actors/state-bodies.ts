import type { Name } from '../../types/token.ts';
import { countries, matchAt, meaningsOf, type Known } from '../language/gazetteer/index.ts';
import { wordsOf, type Context } from './context.ts';
import { newDraft, type Cast, type Draft } from './draft.ts';
import { ownerAt, ownerBefore } from './owners.ts';
import { isShared, spokenOf } from './shared-names.ts';

/** The last word of a public body with its PLOVER sector. */
const SECTORS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Supreme|High|Constitutional|Federal|Appeals?) Court\b/, 'JUD'],
  [/\b(?:House of \p{Lu}\p{L}+|Senate|Congress|Parliament|National Assembly)\b/u, 'LEG'],
  [/\b(?:Army|Navy|Air Force|Coast Guard)$/, 'MIL'],
  [/\bPolice$/, 'COP'],
  [/\b(?:Treasury|Foreign Office|Foreign Affairs|Justice Department|Central Bank|National Bank)\b/, 'GOV'],
  [/^(?:Ministry|Department) of \p{Lu}/u, 'GOV'],
  [/\bNational Security Council$/, 'GOV'],
];

/** "House of Representatives" in a report on Nigeria is not the American one, unless the report speaks of America too. */
export function isSharedElsewhere(context: Context, known: Known, { first, last }: Name): boolean {
  if (!isShared(wordsOf(context, first, last)) || known.country === null) return false;
  const owner = ownerOf(context, { first, last });
  return owner !== null ? owner !== known.country : !spokenOf(context).has(known.country);
}

/** A public body under a name that many states use, as that of the state the report gives it to; null for other names. */
export function stateBody(context: Context, cast: Cast, name: Name): Draft | null {
  const opening = matchAt(context.tokens, name.first);
  const inner = opening && opening.last < name.last && context.tokens[opening.last]?.xpos === 'POS';
  const first = inner ? opening.last + 1 : name.first;
  const words = wordsOf(context, first, name.last).replace(/^the /i, '');
  const sector = SECTORS.find(([form]) => form.test(words))?.[1];
  if (sector === undefined || name.type === 'person') return null;
  const country = ownerOf(context, { first, last: name.last });
  const key = words.toLowerCase();
  const fits = cast.ofKind('institution').filter(({ known }) => known?.endsWith(`:${key}`));
  const [only] = fits;
  if (country === null && fits.length === 1 && only) return only;
  if (country === null)
    return cast.known(`institution::${key}`, () => newDraft({ name: words, type: 'organization', sector }));
  const adjective = countries().get(country)?.adjectives[0];
  const whole = matchesWithin(words) || !adjective ? words : `${adjective} ${words}`;
  return cast.known(`institution:${country}:${key}`, () =>
    newDraft({ name: whole, type: 'organization', country, sector }),
  );
}

/** "Supreme Court of Kenya": the name says it itself. */
function matchesWithin(words: string): boolean {
  return / of (?:the )?(?<country>\p{Lu}.*)$/u.test(words) && countryWithin(words) !== null;
}

function countryWithin(words: string): string | null {
  const last = /^.* of (?:the )?(?<country>\p{Lu}.*)$/u.exec(words)?.groups?.['country'] ?? '';
  return meaningsOf(last).find(({ kind }) => kind === 'country')?.country ?? null;
}

/** "|Kenya's| Treasury", "the |Kenyan| Treasury", "the Supreme Court |of Kenya|", "the House |in Tobruk|". */
function ownerOf(context: Context, { first, last }: { first: number; last: number }): string | null {
  const within = countryWithin(wordsOf(context, first, last));
  if (within !== null) return within;
  const before = ownerBefore(context, first)?.known;
  if (before?.country) return before.country;
  if (!/^(?:of|in)$/.test(context.tokens[last]?.form ?? '')) return null;
  return ownerAt(context, last + 1)?.known?.country ?? null;
}
