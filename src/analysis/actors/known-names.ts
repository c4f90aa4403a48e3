import type { Name } from '../../types/token.ts';
import { matchAt, type Known } from '../language/gazetteer/index.ts';
import { isAmericanTown, isGeorgiaOfUnion } from './american-places.ts';
import { acronymsOf, type Acronyms } from './acronyms.ts';
import { countryName } from './countries.ts';
import { INSTITUTIONS } from './institution-words.ts';
import { headOf, mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, newDraft, type Cast, type Draft } from './draft.ts';
import { isFalseFriend } from './false-friends.ts';
import { isGroupNoun } from './groups.ts';
import { actsAsGovernment } from './metonyms.ts';
import { titleEndingAt } from './titles.ts';
import { isSharedElsewhere, stateBody } from './state-bodies.ts';

/** Countries, organizations, places and groups by name, each to its gazetteer key or its own wording. */
export function addNamed(context: Context, cast: Cast, told: ReadonlySet<Name>): void {
  const telling: Telling = { acronyms: acronymsOf(context), bothKoreas: hasBothKoreas(context) };
  for (const name of context.names) {
    const isPerson = name.type === 'person' || told.has(name);
    if (isPerson || isTitlesInstitution(context, name) || isFalseFriend(context, name)) continue;
    if (!isGroupNoun(wordsOf(context, name.first, name.last))) addName(context, cast, { name, telling });
  }
}

/** What the whole article tells about its names. */
interface Telling {
  acronyms: Acronyms;
  bothKoreas: boolean;
}

/** "Foreign Ministry| spokeswoman": told with the office. */
function isTitlesInstitution(context: Context, { first, last }: Name): boolean {
  const { tokens } = context;
  // "EU |Foreign Policy| Chief": no magazine
  if (isWithinTitle(context, first, last)) return true;
  return (
    INSTITUTIONS.has(tokens[last - 1]?.form.toLowerCase() ?? '') &&
    matchAt(tokens, last - 1) === null &&
    /^(?:spokes|minister|chief)/i.test(tokens[last]?.form ?? '')
  );
}

function isWithinTitle(context: Context, first: number, last: number): boolean {
  const medium = matchAt(context.tokens, first)?.meanings.some(({ kind }) => kind === 'medium') ?? false;
  return medium && (titleEndingAt(context, last + 1)?.first ?? last) <= first;
}

function addName(context: Context, cast: Cast, { name, telling }: { name: Name; telling: Telling }): void {
  const full = telling.acronyms.get(wordsOf(context, name.first, name.last));
  const draft = draftOfName(context, cast, { name: full ?? name, telling });
  if (full) cast.learn(draft, wordsOf(context, name.first, name.last));
  addMention(draft, mentionOf(context, { first: name.first, last: name.last }, 'name'));
}

function draftOfName(
  context: Context,
  cast: Cast,
  { name, telling }: { name: Name; telling: Telling },
): Draft {
  const exact = matchAt(context.tokens, name.first);
  const match = exact?.last === name.last ? exact : matchAt(context.tokens, name.first, true);
  const meanings = match?.last === name.last ? match.meanings : [];
  const half = telling.bothKoreas ? koreaOf(context, name) : null;
  return half ? countryDraft(cast, half) : draftFor(context, cast, { name, meanings });
}

function draftFor(
  context: Context,
  cast: Cast,
  { name, meanings }: { name: Name; meanings: readonly Known[] },
): Draft {
  const head = headOf(context, name);
  const find = (...kinds: string[]) => meanings.find(({ kind }) => kinds.includes(kind));
  if (isStateOfGeorgia(context, name)) return usState(cast);
  if (find('country', 'capital', 'city') && isAmericanTown(context, name)) return usTown(context, cast, name);
  const country = find('country', 'seat', 'adjective');
  if (country?.country) return countryDraft(cast, country.country);
  const capital = find('capital');
  if (capital?.country && !isDateline(context, name) && actsAsGovernment(context, head))
    return countryDraft(cast, capital.country);
  const people = find('people');
  if (people?.country && name.type === 'group') return peopleDraft(context, cast, { name, people });
  const organization = find('organization', 'medium');
  if (organization && !isSharedElsewhere(context, organization, name))
    return organizationDraft(cast, organization);
  const place = find('capital', 'city', 'region', 'world', 'water') ?? find('group');
  if (place) {
    const type = place.kind === 'group' ? 'group' : 'place';
    return cast.known(place.key, () =>
      newDraft({ name: place.name, type, country: place.country, plural: type === 'group' }),
    );
  }
  return ownWording(context, cast, name);
}

/** "LIBREVILLE, 4 May": where a report was filed does nothing in it. */
function isDateline({ article, tokens }: Context, { first, start, end }: Name): boolean {
  const opens = first === 0 || article.text.slice(tokens[first - 1]?.end ?? 0, start).includes('\n');
  return opens && /^\p{Lu}[\p{Lu}\s.-]+$/u.test(article.text.slice(start, end));
}

/** "the North" and "the South" where the article speaks of both Koreas. */
function koreaOf(context: Context, { first, last }: Name): string | null {
  const words = wordsOf(context, first, last);
  if ((words !== 'North' && words !== 'South') || !/^the$/i.test(context.tokens[first - 1]?.form ?? ''))
    return null;
  return words === 'North' ? 'PRK' : 'KOR';
}

function hasBothKoreas(context: Context): boolean {
  const known = new Set(context.names.map((name) => wordsOf(context, name.first, name.last)));
  return known.has('North Korea') && known.has('South Korea');
}

/** Words that only the American state has: "Georgia governor", "Atlanta, Georgia". */
const AMERICAN =
  /^(?:governor|gov\.?|senator|sen\.?|republicans?|democrats?|democratic|legislature|voters?|lawmakers?|congressman|congresswoman|runoff|primary|state|tech)$/i;

function isStateOfGeorgia(context: Context, name: Name): boolean {
  const { tokens } = context;
  const { first, last } = name;
  if (last - first !== 1 || tokens[first]?.form !== 'Georgia') return false;
  if (isGeorgiaOfUnion(context, name)) return true;
  const city = matchAt(tokens, first - 2)?.meanings.some(({ country }) => country === 'USA') ?? false;
  const next = tokens[last]?.xpos === 'POS' ? tokens[last + 1] : tokens[last];
  return AMERICAN.test(next?.form ?? '') || (tokens[first - 1]?.form === ',' && city);
}

function usTown(context: Context, cast: Cast, { first, last }: Name): Draft {
  const name = wordsOf(context, first, last);
  return cast.known(`place:${name} (US town)`, () => newDraft({ name, type: 'place', country: 'USA' }));
}

function usState(cast: Cast): Draft {
  return cast.known('place:Georgia (US state)', () =>
    newDraft({ name: 'Georgia', type: 'place', country: 'USA' }),
  );
}

/** The state. */
export function countryDraft(cast: Cast, code: string): Draft {
  return cast.known(`country:${code}`, () =>
    newDraft({ name: countryName(code), type: 'country', country: code, sector: 'GOV' }),
  );
}

export function organizationDraft(cast: Cast, known: Known): Draft {
  return cast.known(known.key, () =>
    newDraft({ name: known.name, type: 'organization', country: known.country, sector: known.sector }),
  );
}

/** "the Russians" of diplomacy are the state; "thousands of Russians", "Russians protested" are its people. */
function peopleDraft(context: Context, cast: Cast, { name, people }: { name: Name; people: Known }): Draft {
  const before = context.tokens[name.first - 1]?.form.toLowerCase() ?? '';
  const after = context.tokens[name.last]?.form.toLowerCase() ?? '';
  const code = people.country ?? '';
  const state =
    (before === 'the' || before === 'by' || before === 'with') && !/^(?:who|killed|fled|living)$/.test(after);
  if (state) return countryDraft(cast, code);
  const words = wordsOf(context, name.first, name.last);
  return cast.known(`people:${code}`, () =>
    newDraft({ name: words, type: 'group', country: code, plural: true }),
  );
}

/** A name of no gazetteer: one entity per wording, without its article. */
function ownWording(context: Context, cast: Cast, name: Name): Draft {
  const body = stateBody(context, cast, name);
  if (body) return body;
  const words = wordsOf(context, name.first, name.last).replace(/^the /i, '');
  return cast.written(name.type, words) ?? cast.add(newDraft({ name: words, type: name.type }));
}
