import type { Context } from './context.ts';
import type { Cast, Draft } from './draft.ts';
import type { Homes } from './home.ts';
import { lazily } from '../language/gazetteer/table.ts';
import { nameWords, plain } from './name-words.ts';
import { titleCase } from './titles.ts';
import { isShortOf } from './person-names.ts';
import { knownPerson, persons, type Person } from '../language/gazetteer/index.ts';

/** Countries that other words of the article tell: a spokesman's from whom he speaks for, an administration's from its head. */
export function completeCountries(_context: Context, cast: Cast): void {
  const spokenOf = new Set(
    cast.drafts.flatMap(({ type, country }) => (type !== 'person' && country !== null ? [country] : [])),
  );
  for (const person of cast.persons()) completeKnown(person, spokenOf);
  for (const person of cast.persons()) {
    person.country ??= ofOwner(cast, person);
  }
  for (const draft of cast.drafts) {
    const head = draft.known?.startsWith('administration:')
      ? draft.known.slice('administration:'.length)
      : null;
    if (head !== null) draft.country ??= bearer(cast, head)?.country ?? knownPerson(head)?.country ?? null;
  }
}

/** What the table of statesmen tells of a person; the report goes first: a Kenyan minister of that name is somebody else. */
function completeKnown(person: Draft, spokenOf: ReadonlySet<string>): void {
  const known = knownPerson(person.name) ?? byLastName(spokenOf, person);
  if (!known || (person.country !== null && person.country !== known.country)) return;
  person.known ??= `person:${known.name}`;
  if (known.sector !== 'IGO') person.country ??= known.country;
  person.sector ??= known.sector;
}

const OF_STATE = /^(?:head|minister|office|spokesperson|official)$/;

/** "The Foreign Office" of a report filed from Islamabad. */
export function completeBodies({ tokens }: Context, cast: Cast, homes: Homes): void {
  for (const draft of cast.ofKind('institution')) {
    const first = draft.mentions.find(({ form }) => form === 'name');
    if (draft.country !== null || !first || tokens[first.head] === undefined) continue;
    draft.country = homes.at(first.head, draft.name.toLowerCase(), false);
  }
  for (const person of cast.persons()) {
    const body = person.offices.find(({ of, former }) => !former && of?.startsWith('institution::'))?.of;
    if (body) person.country ??= cast.withKey(body)?.country ?? null;
  }
}

const OWN = /^(?:its|their|his|her|our|my)$/i;

/** "Foreign Minister Jane Roe": the country of an office that is given without one, where the passage tells it. */
export function completeOffices({ tokens }: Context, cast: Cast, homes: Homes): void {
  for (const person of cast.persons()) {
    if (person.country !== null || person.affiliation !== null) continue;
    const office = person.offices.find(
      ({ rank, sector, of, person: owner, former, country }) =>
        OF_STATE.test(rank) &&
        /^(?:GOV|MIL|LEG|SPY)$/.test(sector ?? '') &&
        !of &&
        !owner &&
        !former &&
        !country,
    );
    if (!office || /^(?:chief|head|director|chairman|spokes.*|official)$/.test(office.title)) continue;
    // "its foreign minister" is told by the pronoun, "the European commissioner" by its owner
    if (office.label !== titleCase(office.title) || OWN.test(tokens[office.first]?.form ?? '')) continue;
    const mention = person.mentions.find(
      ({ start, end }) =>
        start <= (tokens[office.first]?.start ?? 0) && (tokens[office.last - 1]?.end ?? 0) <= end,
    );
    const country = homes.at((mention ?? person.mentions[0])?.head ?? office.first, office.title);
    office.country = country;
    person.country = country;
    for (const { head } of country === null ? [] : person.mentions) homes.learn(head, country ?? '');
  }
}

/** Statesmen by the first and the last word of their names. */
const byEnd = lazily(() => {
  const found = new Map<string, Person[]>();
  for (const person of persons()) {
    const words = nameWords(person.name);
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? '']))
      found.set(word, [...(found.get(word) ?? []), person]);
  }
  return found;
});

/**
 * "Trump", "President Trump", never with a first name: the one known statesman of that name, if the article speaks of
 * his country. Who is not known to everybody is given his first name in news.
 */
function byLastName(spokenOf: ReadonlySet<string>, { name, offices, kin }: Draft): Person | null {
  const other = offices.some(({ rank, former }) => rank !== 'head' || former);
  if (name.includes(' ') || kin || other) return null;
  const bearers = (byEnd().get(plain(name)) ?? []).filter((person) => isShortOf(name, person.name));
  const [only] = bearers;
  return bearers.length === 1 && only && only.country !== null && spokenOf.has(only.country) ? only : null;
}

/** "Putin's spokesman" serves where Putin does. */
function ofOwner(cast: Cast, person: Draft): string | null {
  for (const { person: owner } of person.offices) {
    const country = owner === null ? null : bearer(cast, owner)?.country;
    if (country) return country;
  }
  return null;
}

function bearer(cast: Cast, name: string): Draft | null {
  const fits = cast
    .bearers(name)
    .filter((draft) => draft.name === name || (!draft.kin && isShortOf(name, draft.name)));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
