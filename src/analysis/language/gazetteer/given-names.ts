import { lazily, listOf, oneOf, readTable } from './table.ts';

const FILE = 'given-names.tsv';

/** Gender by given name; `x` where both bear it. A name in two rows is `x`. */
export const givenNames: () => ReadonlyMap<string, 'm' | 'f' | 'x'> = lazily(() => {
  const found = new Map<string, 'm' | 'f' | 'x'>();
  for (const row of readTable(FILE, ['gender', 'names'])) {
    const gender = oneOf(row.gender, ['m', 'f', 'x'], FILE);
    for (const name of listOf(row.names))
      found.set(name, found.has(name) && found.get(name) !== gender ? 'x' : gender);
  }
  return found;
});
