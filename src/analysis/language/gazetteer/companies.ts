import { checkedCountry } from './countries.ts';
import { filled, lazily, listOf, readTable } from './table.ts';

/** A large company with the country of its seat. */
export interface Company {
  name: string;
  country: string | null;
}

/** All companies. Throws on an unknown country. */
export const companies: () => readonly Company[] = lazily(() =>
  readTable('companies.tsv', ['country', 'names'], (row) =>
    listOf(filled(row.names, 'names')).map((name) => ({ name, country: checkedCountry(row.country) })),
  ).flat(),
);
