import { lazily, listOf, oneOf, readTable } from './table.ts';

const FILE = 'groups.tsv';
const COLUMNS = ['kind', 'names'] as const;
const KINDS = ['political', 'religious', 'ethnic'] as const;

/** A political, religious or ethnic group, as noun or adjective. */
export interface Group {
  name: string;
  kind: (typeof KINDS)[number];
}

/** All groups. Throws on an unknown kind. */
export const groups: () => readonly Group[] = lazily(() =>
  readTable(FILE, COLUMNS).flatMap((row) => {
    const kind = oneOf(row.kind, KINDS, FILE);
    return listOf(row.names).map((name) => ({ name, kind }));
  }),
);
