import { lazily, listOf, readTable } from './table.ts';

/** Common family names. */
export const familyNames: () => ReadonlySet<string> = lazily(
  () => new Set(readTable('family-names.tsv', ['names'], (row) => listOf(row.names)).flat()),
);
