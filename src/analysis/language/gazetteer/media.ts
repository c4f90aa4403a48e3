import { checkedCountry } from './countries.ts';
import { filled, lazily, listOf, oneOf, readTable } from './table.ts';

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
  readTable('media.tsv', ['name', 'aliases', 'kind', 'country'], (row): Medium => ({
    name: filled(row.name, 'name'),
    aliases: listOf(row.aliases),
    kind: oneOf(row.kind, KINDS),
    country: checkedCountry(row.country),
  })),
);
