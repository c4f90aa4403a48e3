import { byKey, filled, lazily, listOf, readTable } from './table.ts';

const FILE = 'countries.tsv';
const COLUMNS = ['code', 'name', 'aliases', 'adjectives', 'people', 'capitals', 'seats'] as const;

/** A state or territory. Lists are in order of preference. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  code: string;
  name: string;
  aliases: readonly string[];
  adjectives: readonly string[];
  people: readonly string[];
  capitals: readonly string[];
  /** Palaces and streets that stand for the government: Kremlin, Downing Street. */
  seats: readonly string[];
}

/** All countries by code. Throws where a code is malformed or given twice. */
export const countries: () => ReadonlyMap<string, Country> = lazily(() => {
  const rows = readTable(FILE, COLUMNS, (row): Country => {
    if (!/^[A-Z]{3}$/.test(row.code)) throw new RangeError(`"${row.code}" is no code`);
    return {
      code: row.code,
      name: filled(row.name, 'name'),
      aliases: listOf(row.aliases),
      adjectives: listOf(row.adjectives),
      people: listOf(row.people),
      capitals: listOf(row.capitals),
      seats: listOf(row.seats),
    };
  });
  return byKey(FILE, rows, ({ code }) => code);
});

/** Throws unless `code` is '' or a code of `countries.tsv`; gives null for ''. */
export function checkedCountry(code: string): string | null {
  if (code === '') return null;
  if (!countries().has(code)) throw new RangeError(`"${code}" is no country of ${FILE}`);
  return code;
}
