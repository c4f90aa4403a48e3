import { describe, expect, it } from 'vitest';
import { countries, knownNames, knownPerson, meaningsOf, media, organizations, titles } from './index.ts';
import { parseTable } from './table.ts';

describe('gazetteers', () => {
  it('load with all their checks', () => {
    expect(countries().size).toBeGreaterThan(195);
    expect(organizations().size).toBeGreaterThan(150);
    expect(media().length).toBeGreaterThan(150);
    expect(titles().get('spokeswoman')).toMatchObject({ rank: 'spokesperson', gender: 'f' });
    expect(knownNames().length).toBeGreaterThan(2000);
  });

  it('give every capital and name of a country its code', () => {
    expect(meaningsOf('Moscow').map(({ kind, country }) => [kind, country])).toEqual([['capital', 'RUS']]);
    expect(meaningsOf('UK').map(({ key }) => key)).toContain('country:GBR');
    expect(meaningsOf('nowhere at all')).toEqual([]);
  });

  it('know statesmen by full name in any spelling, and nobody by last name alone', () => {
    expect(knownPerson('Volodymyr Zelenskyy')?.name).toBe('Volodymyr Zelensky');
    expect(knownPerson('Zelensky')).toBeNull();
  });

  it('refuse a file without origin, with other columns or too many cells', () => {
    expect(() => parseTable('x.tsv', 'a\tb\n', ['a', 'b'])).toThrow(/origin/);
    expect(() => parseTable('x.tsv', '# origin: here\na\tc\n', ['a', 'b'])).toThrow(/columns/);
    expect(() => parseTable('x.tsv', '# origin: here\na\tb\n1\t2\t3\n', ['a', 'b'])).toThrow(/x\.tsv:3/);
    expect(parseTable('x.tsv', '# origin: here\na\tb\n1\t2\n', ['a', 'b'])).toEqual([{ a: '1', b: '2' }]);
  });
});
