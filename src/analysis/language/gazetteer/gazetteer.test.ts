import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  countries,
  familyNames,
  givenNames,
  isFamilyFirst,
  knownNames,
  knownPerson,
  levelOf,
  meaningsOf,
  media,
  organizations,
  persons,
  titles,
} from './index.ts';
import { companies } from './companies.ts';
import { groups } from './groups.ts';
import { places } from './places.ts';
import { spellings } from './spellings.ts';
import { parseTable } from './table.ts';

/** Every table with what reads it: a new table without a row here fails the test. */
const TABLES: Readonly<Record<string, () => { size: number } | { length: number }>> = {
  'companies.tsv': companies,
  'countries.tsv': countries,
  'family-names.tsv': familyNames,
  'given-names.tsv': givenNames,
  'groups.tsv': groups,
  'media.tsv': media,
  'organizations.tsv': organizations,
  'persons.tsv': persons,
  'places.tsv': places,
  'spellings.tsv': spellings,
  'titles.tsv': titles,
};

const FOLDER = new URL('.', import.meta.url);
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'));

describe('gazetteer tables', () => {
  it.each(FILES)('%s loads with all its checks and states an origin', (file) => {
    const items = TABLES[file]?.();
    expect(items && ('size' in items ? items.size : items.length)).toBeGreaterThan(10);
    expect(readFileSync(new URL(file, FOLDER), 'utf8')).toMatch(/^# origin: \S/);
  });

  it('hold all of ISO 3166-1, some 300 international organizations, and what they are members of', () => {
    expect(countries().size).toBeGreaterThanOrEqual(249);
    const between = [...organizations().values()].filter(({ sector }) => sector === 'IGO');
    expect(between.length).toBeGreaterThan(300);
    expect(organizations().get('nato')?.members).toHaveLength(32);
    expect(organizations().get('eu')?.members).toHaveLength(27);
    expect(organizations().get('p5')?.members).toEqual(['CHN', 'FRA', 'RUS', 'GBR', 'USA']);
    expect(organizations().get('unsc')?.parent).toBe('un');
  });

  it('give no two organizations one name', () => {
    const words = [...organizations().values()].flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('give no organization, medium and company one name', () => {
    const keys = new Map<string, Set<string>>();
    for (const { words, key } of knownNames()) {
      if (/^(?:org|media|company):/.test(key)) keys.set(words, (keys.get(words) ?? new Set()).add(key));
    }
    expect([...keys].filter(([, held]) => held.size > 1)).toEqual([]);
  });

  it('give no two countries one name', () => {
    const words = [...countries().values()].flatMap(({ name, aliases, seats }) => [
      name,
      ...aliases,
      ...seats,
    ]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('keep family names that stand first apart from given names of one gender', () => {
    const sure = [...givenNames()].filter(([name, gender]) => gender !== 'x' && isFamilyFirst(name));
    expect(sure.map(([name]) => name)).toEqual([]);
  });
});

describe('gazetteer look-ups', () => {
  it('give every capital and name of a country its code', () => {
    expect(meaningsOf('Moscow').map(({ kind, country }) => [kind, country])).toEqual([['capital', 'RUS']]);
    expect(meaningsOf('UK').map(({ key }) => key)).toContain('country:GBR');
    expect(meaningsOf('nowhere at all')).toEqual([]);
    expect(knownNames().length).toBeGreaterThan(5000);
  });

  it.each([
    ['Kremlin', 'RUS'],
    ['Downing Street', 'GBR'],
    ['Blue House', 'KOR'],
    ["Quai d'Orsay", 'FRA'],
    ['Zhongnanhai', 'CHN'],
    ['Élysée', 'FRA'],
    ['Aso Rock', 'NGA'],
    ['Itamaraty', 'BRA'],
  ])('know %s as a seat of %s', (words, country) => {
    expect(meaningsOf(words).map((meaning) => meaning.country)).toContain(country);
  });

  it('give all spellings of a place one key', () => {
    expect(meaningsOf('Kiev').map(({ key, name }) => [key, name])).toEqual([['place:Kyiv', 'Kyiv']]);
    expect(meaningsOf('Lugansk')[0]?.key).toBe(meaningsOf('Luhansk')[0]?.key);
    const known = new Set(knownNames().map(({ words }) => words));
    expect([...spellings().values()].filter((name) => !known.has(name))).toEqual([]);
  });

  it('know statesmen by full name in any spelling, and nobody by last name alone', () => {
    expect(knownPerson('Volodymyr Zelenskyy')?.name).toBe('Volodymyr Zelensky');
    expect(knownPerson('Recep Tayyip Erdoğan')?.country).toBe('TUR');
    expect(knownPerson('Zelensky')).toBeNull();
  });

  it.each([
    ['president', 'leaders'],
    ['vice president', 'deputies'],
    ['foreign minister', 'ministers'],
    ['secretary of state', 'ministers'],
    ['deputy foreign minister', 'deputies'],
    ['special envoy', 'envoys'],
    ['spokeswoman', 'spokespersons'],
    ['secretary general', 'leaders'],
    ['official', 'officials'],
    ['chief of staff', 'officials'],
    ['mr.', null],
  ] as const)('put a %s on the level of %s', (title, level) => {
    const held = titles().get(title);
    expect(held && levelOf(held)).toBe(level);
  });
});

describe('a gazetteer file', () => {
  const parse = (text: string) =>
    parseTable(text, { file: 'x.tsv', columns: ['a', 'b'], parse: (row) => row });

  it('without origin, or with other columns, is refused', () => {
    expect(() => parse('a\tb\n')).toThrow('x.tsv:1: a gazetteer file begins with "# origin: "');
    expect(() => parse('# origin: here\na\tc\n')).toThrow('x.tsv:2: the columns are a, b');
    expect(parse('# origin: here\na\tb\n1\t2\n')).toEqual([{ a: '1', b: '2' }]);
  });

  it.each([
    ['too many cells', '1\t2\t3', 'x.tsv:3: 3 cells, but 2 columns'],
    ['too few cells', '1', 'x.tsv:3: 1 cells, but 2 columns'],
    ['stray spaces', '1 \t2', 'x.tsv:3: stray spaces in "1 "'],
  ])('with %s in a row is refused with file, line and reason', (_, line, message) => {
    expect(() => parse(`# origin: here\na\tb\n${line}\n`)).toThrow(message);
  });
});
