import { checkedCountry } from './countries.ts';
import { SECTORS, type Sector } from './sectors.ts';
import { filled, lazily, listOf, oneOf, readTable } from './table.ts';

const FILE = 'persons.tsv';

/** A statesman with spellings of the name; offices change and are left to the reports. */
export interface Person {
  name: string;
  aliases: readonly string[];
  country: string | null;
  sector: Sector;
}

/** All statesmen. Throws on an unknown country or sector, and on a spelling that belongs to two. */
export const persons: () => readonly Person[] = lazily(() =>
  readTable(FILE, ['name', 'aliases', 'country', 'sector'], (row): Person => ({
    name: filled(row.name, 'name'),
    aliases: listOf(row.aliases),
    country: checkedCountry(row.country),
    sector: oneOf(row.sector, SECTORS),
  })),
);

/** By full name without accents and initials' dots, in lower case. */
const byName = lazily(() => {
  const found = new Map<string, Person>();
  for (const person of persons()) {
    for (const name of [person.name, ...person.aliases]) {
      const held = found.get(keyOf(name));
      if (held && held !== person)
        throw new RangeError(`${FILE}: "${name}" is ${held.name} and ${person.name}`);
      found.set(keyOf(name), person);
    }
  }
  return found;
});

/** The statesman of this full name, in any of its known spellings; null for all others and for last names alone. */
export function knownPerson(name: string): Person | null {
  return byName().get(keyOf(name)) ?? null;
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[.’']/g, '')
    .replaceAll('-', ' ')
    .toLowerCase();
}
