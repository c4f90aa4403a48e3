import type { Name } from '../../types/token.ts';
import { mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, addOffice, newDraft, type Cast, type Draft, type Office } from './draft.ts';
import { appositiveOffices, ofOffice } from './appositions.ts';
import { nameWords, suffixOf } from './name-words.ts';
import { genderOf, isFull, isShortOf, longestOf, sameFullName } from './person-names.ts';
import { countryWithArticle } from './countries.ts';
import { ownerAt } from './owners.ts';
import { givenNames, knownPerson, matchAt } from '../language/gazetteer/index.ts';
import { withSharedOffices } from './shared-titles.ts';
import { officeEndingAt, type OfficeSpan } from './titles.ts';

interface PersonMention {
  name: Name;
  words: string;
  /** First token with title and owner. */
  first: number;
  offices: Office[];
  /** A plural title, which holds for the names behind it as well. */
  shared: Office | null;
  kin: boolean;
}

const RANKS = new Set(['honorific', 'rank']);
const KIN =
  /^(?:son|daughter|wife|husband|brother|sister|father|mother|uncle|nephew|cousin|son-in-law|widow|sons|daughters)$/i;

/** Persons by name: full names first, then short ones, each to the person it can only mean. */
export function addPersons(context: Context, cast: Cast): Set<Name> {
  const lastNames = new Set(
    context.names.flatMap((name) =>
      name.type === 'person' ? lastNamesOf(wordsOf(context, name.first, name.last)) : [],
    ),
  );
  const single = context.names
    .filter((name) => name.type === 'person' || isLastName(context, name, lastNames))
    .map((name) => personMention(context, name));
  const mentions = withSharedOffices(context, {
    mentions: single,
    fill: (name, office) => withCountryBehind(context, name, office),
  });
  const full = mentions.filter(({ words }) => isFull(words));
  for (const mention of full)
    place(context, cast, { ...mention, draft: sameFullDraft(cast, mention) ?? familyDraft(cast, mention) });
  for (const mention of mentions) {
    if (!isFull(mention.words)) place(context, cast, { ...mention, draft: shortDraft(cast, mention) });
  }
  return new Set(mentions.map(({ name }) => name));
}

/** "Al Thani" of "Mohammed bin Abdulrahman Al Thani", "bin Salman" of "Mohammed bin Salman". */
function lastNamesOf(words: string): string[] {
  const all = words.split(' ');
  return all.slice(1).map((_, index) => all.slice(index + 1).join(' '));
}

/** A name taken for a place or an organization that is the last name of a person of the article, and nothing known. */
export function isLastName(context: Context, name: Name, lastNames: ReadonlySet<string>): boolean {
  if (name.type !== 'place' && name.type !== 'organization') return false;
  return (
    lastNames.has(wordsOf(context, name.first, name.last)) && matchAt(context.tokens, name.first) === null
  );
}

function personMention(context: Context, name: Name): PersonMention {
  const before = officeEndingAt(context, name.first) ?? ofOffice(context, name.first);
  const outer = before ? officeBeforeRank(context, before) : null;
  const first = (outer ?? before)?.first ?? name.first;
  const offices = [
    ...(outer ? [outer.office] : []),
    ...(before ? [withCountryBehind(context, name, before.office)] : []),
    ...appositiveOffices(context, isRanked(before) ? { ...name, first } : name),
  ];
  return {
    name,
    words: wordsOf(context, name.first, name.last),
    first,
    offices,
    shared: before?.plural === true ? before.office : null,
    kin: isKin(context, first) || isKinBehind(context, name.last),
  };
}

/** "the Emir of Qatar, |Sheikh| Tamim": the comma stands before the rank. */
function isRanked(office: OfficeSpan | null): boolean {
  return office !== null && RANKS.has(office.title.rank) && !office.owner && office.determiner === null;
}

/** "|Qatar's Prime Minister| Sheikh Mohammed", "|Foreign Minister| Prince Faisal": an office before a rank of birth or arms. */
function officeBeforeRank(
  context: Context,
  { title, owner, determiner, first }: OfficeSpan,
): OfficeSpan | null {
  const ranked =
    RANKS.has(title.rank) || /^(?:prince|princess|crown prince|general|admiral)$/.test(title.title);
  if (!ranked || owner || determiner !== null) return null;
  const outer = officeEndingAt(context, first);
  return outer && !outer.plural && outer.last === first ? outer : null;
}

/** "President Okafor |of Kenya|": the country of an office may stand behind the name. */
function withCountryBehind(context: Context, name: Name, office: Office): Office {
  if (office.country !== null || office.of !== null || context.tokens[name.last]?.form !== 'of')
    return office;
  const owner = ownerAt(context, name.last + 1);
  const country = owner?.known?.kind === 'country' ? owner.known.country : null;
  return country
    ? { ...office, country, label: `${office.label} of ${countryWithArticle(country)}` }
    : office;
}

function isKin(context: Context, first: number): boolean {
  const before = context.tokens[first - 1]?.form ?? '';
  const earlier = context.tokens[first - 2]?.form ?? '';
  return KIN.test(before) || (before === ',' && KIN.test(earlier));
}

/** "Luis Vega, |his father|". */
function isKinBehind({ tokens }: Context, last: number): boolean {
  const [comma, determiner, noun] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  return (
    comma?.form === ',' &&
    /^(?:his|her|their|the)$/.test(determiner?.form ?? '') &&
    KIN.test(noun?.form ?? '')
  );
}

function place(context: Context, cast: Cast, mention: PersonMention & { draft: Draft | null }): void {
  const person =
    mention.draft ??
    cast.add(
      newDraft({ name: mention.words, type: 'person', gender: genderOf(mention.words), kin: mention.kin }),
    );
  cast.learn(person, mention.words);
  person.name = longestOf(person);
  for (const office of mention.offices) addOffice(person, office);
  addMention(person, mentionOf(context, { first: mention.first, last: mention.name.last }, 'name'));
}

function sameFullDraft(cast: Cast, mention: PersonMention): Draft | null {
  const { words } = mention;
  const bearers = cast.bearers(words);
  return (
    bearers.find(({ wordings }) => wordings.has(words)) ??
    bearers.find(
      (draft) =>
        !isNamesake(draft, mention) && [...draft.wordings].some((known) => sameFullName(known, words)),
    ) ??
    null
  );
}

/** "Luis Vega Jr. ... his father, Luis Vega": a suffix that one has keeps relatives and well-known namesakes apart. */
function isNamesake({ name, kin }: Draft, { words, kin: relative }: PersonMention): boolean {
  if (suffixOf(name) === suffixOf(words)) return false;
  const [one, other] = [knownPerson(name), knownPerson(words)];
  return kin !== relative || (one !== null && other !== null && one !== other);
}

/** Words that open a last name: "Al Thani", "von der Leyen", "bin Salman". */
const PARTICLE = /^(?:al|el|bin|ben|ibn|abu|von|van|de|da|del|della|di|do|dos|la|le|ould|ter|zu)$/i;

/** "Al Thani" reads like a full name and is the last one of who was named before, if of one only. */
function familyDraft(cast: Cast, { words, name: { start } }: PersonMention): Draft | null {
  const [opening = '', ...others] = words.split(/[\s-]/);
  // "Ruiz Ortega" of "Maria Ruiz Ortega", but "Kim Lee" is no short form of "Park Kim Lee"
  const compound = others.length === 1 && !words.includes('-') && !givenNames().has(opening);
  if (!PARTICLE.test(opening) && !compound) return null;
  const bearers = cast
    .bearers(words)
    .filter(
      ({ name, mentions }) =>
        isFull(name) && isShortOf(words, name) && mentions.some((at) => at.start < start),
    );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/**
 * The person a short name means. Relatives are given their full name in news, so a bare last name is theirs only
 * where nobody else bears it; a title that fits decides between namesakes; otherwise it stays apart.
 */
function shortDraft(cast: Cast, mention: PersonMention): Draft | null {
  const namesakes = cast.bearers(mention.words);
  const [own] = nameWords(mention.words);
  const same = namesakes.filter(({ name }) => !isFull(name) && nameWords(name)[0] === own);
  const bearers = namesakes.filter((draft) => isFull(draft.name) && isShortOf(mention.words, draft.name));
  const fitting = bearers.filter((draft) => fits(draft, mention));
  if (fitting.length === 1) return fitting[0] ?? null;
  const unrelated = fitting.filter(({ kin }) => !kin);
  if (unrelated.length === 1) return unrelated[0] ?? null;
  // "Wang" between the first "Wang Wentao" and the first "Wang Yi" is the one the reader has met
  const met = fitting.filter(({ mentions }) => mentions.some(({ start }) => start < mention.name.start));
  if (met.length === 1) return met[0] ?? null;
  const titled = fitting.filter((draft) => mention.offices.some((office) => holds(draft, office)));
  if (titled.length === 1) return titled[0] ?? null;
  const inOffice = fitting.filter(({ offices }) => offices.length > 0);
  if (inOffice.length === 1 && mention.offices.length === 0) return inOffice[0] ?? null;
  return same[0] ?? (bearers.length === 0 ? byGivenName(namesakes, mention) : null);
}

/** "Daniel Montalvo ... Daniel": a given name alone is that of the only one who bears it, once he is named in full. */
function byGivenName(namesakes: readonly Draft[], { words, offices, name }: PersonMention): Draft | null {
  if (offices.length > 0) return null;
  const fits = namesakes.filter(
    ({ name: full }) => isFull(full) && nameWords(full)[0] === nameWords(words)[0],
  );
  const [only] = fits;
  const told = only?.mentions.some(({ start }) => start < name.start) ?? false;
  return fits.length === 1 && only && told ? only : null;
}

function fits(draft: Draft, { offices, name }: PersonMention): boolean {
  const [office] = offices;
  if (!office) return true;
  if (office.gender !== null && draft.gender !== null && office.gender !== draft.gender) return false;
  if (office.rank === 'honorific' || holds(draft, office)) return true;
  if (draft.kin) return false;
  // "President Biden ... Hunter Biden": a full name after the short one, without that office, is somebody else
  const firstFull = Math.min(...draft.mentions.map(({ start }) => start));
  return draft.offices.length > 0 || firstFull < name.start || knownPerson(draft.name) !== null;
}

function holds(draft: Draft, office: Office): boolean {
  return draft.offices.some(({ title }) => title === office.title || title.endsWith(` ${office.title}`));
}
