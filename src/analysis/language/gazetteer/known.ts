import { companies } from './companies.ts';
import { countries, type Country } from './countries.ts';
import { groups } from './groups.ts';
import { media } from './media.ts';
import { organizations } from './organizations.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { placeName } from './spellings.ts';
import { lazily } from './table.ts';
import type { Sector } from './sectors.ts';

export type KnownKind =
  | 'country'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'seat'
  | 'organization'
  | 'medium'
  | 'city'
  | 'region'
  | 'world'
  | 'water'
  | 'group'
  | 'person';

/** One meaning of a name in the gazetteers. */
export interface Known {
  kind: KnownKind;
  /** The words as the gazetteer has them. */
  words: string;
  /** Actor key: `country:RUS`, `org:nato`, `media:Reuters`, `place:Geneva`, `group:Kurds`. */
  key: string;
  /** The name to print for this key. */
  name: string;
  country: string | null;
  sector: Sector | null;
}

/** Every meaning of every name in the gazetteers. */
export const knownNames: () => readonly Known[] = lazily(() => [
  ...[...countries().values()].flatMap(ofCountry),
  ...[...organizations().values()].flatMap((item) =>
    withDots([item.name, ...item.aliases]).map((words): Known => ({
      kind: 'organization',
      words,
      key: `org:${item.key}`,
      ...pick(item),
    })),
  ),
  ...media().flatMap((item) =>
    [item.name, ...item.aliases].map((words): Known => ({
      kind: 'medium',
      words,
      key: `media:${item.name}`,
      name: item.name,
      country: item.country,
      sector: 'MED',
    })),
  ),
  ...companies().map(({ name, country }): Known => ({
    kind: 'organization',
    words: name,
    key: `company:${name}`,
    name,
    country,
    sector: 'BUS',
  })),
  ...persons().flatMap(({ name, aliases, country, sector }) =>
    [name, ...aliases].map((words): Known => ({
      kind: 'person',
      words,
      key: `person:${name}`,
      name,
      country,
      sector,
    })),
  ),
  ...places().map(({ kind, name, country }): Known => ({
    kind,
    words: name,
    key: `place:${placeName(name)}`,
    name: placeName(name),
    country,
    sector: null,
  })),
  ...groups().map(({ name }): Known => ({
    kind: 'group',
    words: name,
    key: `group:${name}`,
    name,
    country: null,
    sector: null,
  })),
]);

/** Short forms of three to five capitals with dots as well, as some papers write them: "D.N.C.". */
function withDots(names: readonly string[]): string[] {
  const dotted = names.flatMap((name) => (/^[A-Z]{3,5}$/.test(name) ? [`${[...name].join('.')}.`] : []));
  return [...new Set([...names, ...dotted])];
}

function pick(item: {
  name: string;
  country: string | null;
  sector: Sector;
}): Pick<Known, 'name' | 'country' | 'sector'> {
  return { name: item.name, country: item.country, sector: item.sector };
}

function ofCountry(country: Country): Known[] {
  const lists: [KnownKind, readonly string[]][] = [
    ['country', [country.name, ...country.aliases]],
    ['adjective', country.adjectives],
    ['people', country.people],
    ['capital', country.capitals],
    ['seat', country.seats],
  ];
  return lists.flatMap(([kind, names]) =>
    names.map((words): Known => ({
      kind,
      words,
      key: kind === 'capital' ? `place:${placeName(words)}` : `country:${country.code}`,
      name: kind === 'capital' ? placeName(words) : country.name,
      country: country.code,
      sector: kind === 'capital' ? null : 'GOV',
    })),
  );
}
