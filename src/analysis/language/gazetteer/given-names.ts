import { lazily, listOf, oneOf, readTable } from './table.ts';

export type GivenGender = 'm' | 'f' | 'x';

/** Gender by given name; `x` where both bear it. Throws on a name in two rows. */
export const givenNames: () => ReadonlyMap<string, GivenGender> = lazily(() => {
  const found = new Map<string, GivenGender>();
  readTable('given-names.tsv', ['gender', 'names'], (row) => {
    const gender = oneOf(row.gender, ['m', 'f', 'x']);
    for (const name of listOf(row.names)) {
      if (found.has(name)) throw new RangeError(`${name} stands in two rows; names of both are "x"`);
      found.set(name, gender);
    }
  });
  return found;
});
