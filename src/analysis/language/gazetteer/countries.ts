import { lazily, listOf, readTable } from './table.ts';

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
  const found = new Map<string, Country>();
  for (const row of readTable(FILE, COLUMNS)) {
    if (!/^[A-Z]{3}$/.test(row.code) || row.name === '')
      throw new RangeError(`${FILE}: "${row.code}" is no code`);
    if (found.has(row.code)) throw new RangeError(`${FILE}: ${row.code} stands there twice`);
    found.set(row.code, {
      code: row.code,
      name: row.name,
      aliases: listOf(row.aliases),
      adjectives: listOf(row.adjectives),
      people: listOf(row.people),
      capitals: listOf(row.capitals),
      seats: listOf(row.seats),
    });
  }
  return found;
});

/** Throws unless `code` is '' or a code of `countries.tsv`; gives null for ''. */
export function checkedCountry(code: string, file: string): string | null {
  if (code === '') return null;
  if (!countries().has(code)) throw new RangeError(`${file}: "${code}" is no country of ${FILE}`);
  return code;
}
