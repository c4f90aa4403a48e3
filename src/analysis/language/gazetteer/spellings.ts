import { filled, lazily, listOf, readTable } from './table.ts';

const FILE = 'spellings.tsv';

/** The name to print for each other spelling of a place. Throws on a spelling that belongs to two. */
export const spellings: () => ReadonlyMap<string, string> = lazily(() => {
  const found = new Map<string, string>();
  readTable(FILE, ['name', 'spellings'], (row) => {
    for (const spelling of listOf(filled(row.spellings, 'spellings'))) {
      if (found.has(spelling)) throw new RangeError(`"${spelling}" stands there twice`);
      found.set(spelling, filled(row.name, 'name'));
    }
  });
  return found;
});

/** The name under which all spellings of a place meet: `Kyiv` for "Kiev", any other name itself. */
export function placeName(words: string): string {
  return spellings().get(words) ?? words;
}
