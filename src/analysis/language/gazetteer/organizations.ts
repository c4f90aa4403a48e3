import { checkedCountry } from './countries.ts';
import { lazily, listOf, oneOf, readTable } from './table.ts';
import { SECTORS, type Sector } from './sectors.ts';

const FILE = 'organizations.tsv';
const COLUMNS = ['key', 'name', 'aliases', 'kind', 'country', 'sector', 'members'] as const;
const KINDS = [
  'alliance',
  'organization',
  'forum',
  'court',
  'institution',
  'party',
  'armed group',
  'company',
] as const;

export type OrganizationKind = (typeof KINDS)[number];

export interface Organization {
  /** Short name that never changes: `nato`. */
  key: string;
  name: string;
  aliases: readonly string[];
  kind: OrganizationKind;
  /** The one country it belongs to, ISO 3166-1 alpha-3. */
  country: string | null;
  sector: Sector;
  /** Member states, where membership matters. */
  members: readonly string[];
}

/** All organizations by key. Throws on an unknown kind, sector or country, and on a key given twice. */
export const organizations: () => ReadonlyMap<string, Organization> = lazily(() => {
  const found = new Map<string, Organization>();
  for (const row of readTable(FILE, COLUMNS)) {
    if (found.has(row.key)) throw new RangeError(`${FILE}: ${row.key} stands there twice`);
    for (const member of listOf(row.members)) checkedCountry(member, FILE);
    found.set(row.key, {
      key: row.key,
      name: row.name,
      aliases: listOf(row.aliases),
      kind: oneOf(row.kind, KINDS, FILE),
      country: checkedCountry(row.country, FILE),
      sector: oneOf(row.sector, SECTORS, FILE),
      members: listOf(row.members),
    });
  }
  return found;
});
