import { checkedCountry } from './countries.ts';
import { byKey, filled, lazily, listOf, oneOf, readTable } from './table.ts';
import { SECTORS, type Sector } from './sectors.ts';

const FILE = 'organizations.tsv';
const COLUMNS = ['key', 'name', 'aliases', 'kind', 'country', 'sector', 'members', 'parent'] as const;
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
  /** Key of the organization whose organ or part it is: `un` of the Security Council. */
  parent: string | null;
}

/** All organizations by key. Throws on an unknown kind, sector, country or parent, and on a key given twice. */
export const organizations: () => ReadonlyMap<string, Organization> = lazily(() => {
  const rows = readTable(FILE, COLUMNS, (row): Organization => {
    const members = listOf(row.members);
    for (const member of members) checkedCountry(member);
    return {
      key: filled(row.key, 'key'),
      name: filled(row.name, 'name'),
      aliases: listOf(row.aliases),
      kind: oneOf(row.kind, KINDS),
      country: checkedCountry(row.country),
      sector: oneOf(row.sector, SECTORS),
      members,
      parent: row.parent === '' ? null : row.parent,
    };
  });
  const found = byKey(FILE, rows, ({ key }) => key);
  for (const { key, parent } of rows) {
    if (parent !== null && !found.has(parent)) throw new RangeError(`${FILE}: ${key}: no parent "${parent}"`);
  }
  return found;
});
