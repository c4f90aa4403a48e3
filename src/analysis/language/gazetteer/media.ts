import { checkedCountry } from './countries.ts';
import { lazily, listOf, oneOf, readTable } from './table.ts';

const FILE = 'media.tsv';
const COLUMNS = ['name', 'aliases', 'kind', 'country'] as const;
const KINDS = ['agency', 'broadcaster', 'paper', 'magazine', 'site', 'social'] as const;

/** A news agency, broadcaster, paper, magazine, site or social network. */
export interface Medium {
  name: string;
  aliases: readonly string[];
  kind: (typeof KINDS)[number];
  country: string | null;
}

/** All media. Throws on an unknown kind or country. */
export const media: () => readonly Medium[] = lazily(() =>
  readTable(FILE, COLUMNS).map((row) => ({
    name: row.name,
    aliases: listOf(row.aliases),
    kind: oneOf(row.kind, KINDS, FILE),
    country: checkedCountry(row.country, FILE),
  })),
);
