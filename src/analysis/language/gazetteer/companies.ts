import { checkedCountry } from './countries.ts';
import { lazily, listOf, readTable } from './table.ts';

const FILE = 'companies.tsv';

/** A large company with the country of its seat. */
export interface Company {
  name: string;
  country: string | null;
}

/** All companies. Throws on an unknown country. */
export const companies: () => readonly Company[] = lazily(() =>
  readTable(FILE, ['country', 'names']).flatMap((row) =>
    listOf(row.names).map((name) => ({ name, country: checkedCountry(row.country, FILE) })),
  ),
);
