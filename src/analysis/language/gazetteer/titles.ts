import { byKey, filled, lazily, oneOf, readTable } from './table.ts';
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

/** All titles by their words in lower case. Throws on an unknown sector, rank or gender, and on a title given twice. */
export const titles: () => ReadonlyMap<string, Title> = lazily(() => {
  const rows = readTable(FILE, COLUMNS, (row): Title => {
    if (row.title !== row.title.toLowerCase()) throw new RangeError(`"${row.title}" is not in lower case`);
    return {
      title: filled(row.title, 'title'),
      sector: oneOf(row.sector, SECTORS),
      rank: oneOf(row.rank, RANKS),
      gender: oneOf(row.gender, GENDERS) || null,
    };
  });
  return byKey(FILE, rows, ({ title }) => title);
});

/**
 * Words that stand last in a title, before its "of": a capitalized one before a name is a title, not a part of it.
 * "Congress" of "member of congress" is none.
 */
export const titleWords: () => ReadonlySet<string> = lazily(
  () =>
    new Set(
      [...titles().keys()].flatMap((title) =>
        (title.split(/ (?:of|for|without|to|at) /)[0] ?? title).split(/[ -]/).slice(-1),
      ),
    ),
);

export type OfficeLevel = 'leaders' | 'ministers' | 'deputies' | 'envoys' | 'spokespersons' | 'officials';

const LEADERS =
  /\b(?:president|premier|prime minister|chancellor|taoiseach|king|queen|emir|sultan|emperor|supreme leader|paramount leader|head of (?:state|government)|secretary[ -]general|first minister|pope|leader|strongman|dictator|ruler)$/;
const DEPUTY = /\b(?:deputy|vice|vice-\w+|under|undersecretary|under-secretary|assistant|junior)\b/;

/** On what level the holder of an office meets others: "talks at the level of deputies". Null for forms of address. */
export function levelOf({ title, rank, sector }: Title): OfficeLevel | null {
  if (rank === 'honorific' || rank === 'other') return null;
  if (rank === 'spokesperson') return 'spokespersons';
  if (DEPUTY.test(title)) return 'deputies';
  if (rank === 'envoy') return 'envoys';
  if (rank === 'minister') return 'ministers';
  const leads = rank === 'leader' || (rank === 'head' && (sector === 'GOV' || sector === 'IGO'));
  return leads && LEADERS.test(title) ? 'leaders' : 'officials';
}
