import { checkedCountry } from './countries.ts';
import { lazily, listOf, oneOf, readTable } from './table.ts';

const KINDS = ['city', 'region', 'world', 'water'] as const;

/** A city, a region or a water; `world` for regions of several countries. */
export interface Place {
  name: string;
  kind: (typeof KINDS)[number];
  country: string | null;
}

/** All places. Throws on an unknown kind or country. */
export const places: () => readonly Place[] = lazily(() =>
  readTable('places.tsv', ['country', 'kind', 'names'], (row) => {
    const kind = oneOf(row.kind, KINDS);
    const country = checkedCountry(row.country);
    return listOf(row.names).map((name) => ({ name, kind, country }));
  }).flat(),
);
