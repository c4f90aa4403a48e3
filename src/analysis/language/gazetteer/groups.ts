import { lazily, listOf, oneOf, readTable } from './table.ts';

const KINDS = ['political', 'religious', 'ethnic'] as const;

/** A political, religious or ethnic group, as noun or adjective. */
export interface Group {
  name: string;
  kind: (typeof KINDS)[number];
}

/** All groups. Throws on an unknown kind. */
export const groups: () => readonly Group[] = lazily(() =>
  readTable('groups.tsv', ['kind', 'names'], (row) => {
    const kind = oneOf(row.kind, KINDS);
    return listOf(row.names).map((name) => ({ name, kind }));
  }).flat(),
);
