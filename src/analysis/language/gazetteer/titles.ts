import { lazily, oneOf, readTable } from './table.ts';
import { SECTORS, type Sector } from './sectors.ts';

const FILE = 'titles.tsv';
const COLUMNS = ['title', 'sector', 'rank', 'gender'] as const;
const RANKS = [
  'head',
  'leader',
  'minister',
  'office',
  'envoy',
  'spokesperson',
  'official',
  'local',
  'member',
  'rank',
  'honorific',
  'other',
] as const;
const GENDERS = ['', 'm', 'f'] as const;

export type TitleRank = (typeof RANKS)[number];

/** An office, a rank or a form of address, in lower case: `foreign minister`, `gen.`, `mr.`. */
export interface Title {
  title: string;
  sector: Sector;
  rank: TitleRank;
  gender: 'm' | 'f' | null;
}

/** All titles by their words in lower case. Throws on an unknown sector, rank or gender. */
export const titles: () => ReadonlyMap<string, Title> = lazily(
  () =>
    new Map(
      readTable(FILE, COLUMNS).map((row) => [
        row.title,
        {
          title: row.title,
          sector: oneOf(row.sector, SECTORS, FILE),
          rank: oneOf(row.rank, RANKS, FILE),
          gender: oneOf(row.gender, GENDERS, FILE) || null,
        },
      ]),
    ),
);

/** Words that stand last in a title: a capitalized one before a name is a title, not a part of it. */
export const titleWords: () => ReadonlySet<string> = lazily(
  () => new Set([...titles().keys()].flatMap((title) => title.split(/[ -]/).slice(-1))),
);
