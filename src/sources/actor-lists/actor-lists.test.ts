import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { ListedActor, ListedCode } from '../../types/actor-list.ts';
import { readCsv } from './csv.ts';
import { parseActorList } from './index.ts';

interface ListCase {
  what: string;
  text: string;
  form: string;
  /** Name = aliases (type): country sector from..to | … */
  actors: string[];
  /** Beginnings of the messages, each with its line. */
  bad: string[];
}

const VOCABULARY = {
  countries: new Set(['NGA', 'USA', 'SVN']),
  sectors: new Set(['GOV', 'MIL', 'OPP', 'REB', 'IGO', 'NGO', 'BUS', 'MED', 'COP']),
};

function codeLine({ country, sector, from, to }: ListedCode): string {
  const time = from === null && to === null ? '' : ` ${from ?? ''}..${to ?? ''}`;
  return country === null && sector === null && time === ''
    ? ''
    : `${country ?? '-'} ${sector ?? '-'}${time}`;
}

function actorLine({ name, aliases, type, codes }: ListedActor): string {
  const code = codes.map(codeLine).join(' | ');
  return `${name}${aliases.length > 0 ? ` = ${aliases.join(', ')}` : ''}${type ? ` (${type})` : ''}${code && `: ${code}`}`;
}

describe("a user's list of actors", () => {
  it.each(readCases<ListCase>(import.meta.url, 'actor-lists.cases.jsonl'))('$what', (row) => {
    const { form, actors, bad } = parseActorList(row.text, VOCABULARY);
    expect(form).toBe(row.form);
    const lines = bad.map(({ line, reason }) => `${String(line)}: ${reason}`);
    expect(lines.map((line, index) => line.slice(0, row.bad[index]?.length ?? line.length))).toEqual(row.bad);
    const printed = actors.map(actorLine).map((line) => line.replace(/: - -$/, ''));
    expect(printed).toEqual(row.actors.map((line) => line.replace(/: - -$/, '')));
  });

  it('says with every bad line what to do', () => {
    const { bad } = parseActorList('name,country\nA,ZZ\n"B', VOCABULARY);
    for (const { reason } of bad) expect(reason).toMatch(/[;,] /);
  });

  it('is read in one pass', () => {
    const quotes = `name\n${'"a""'.repeat(100_000)}`;
    const started = performance.now();
    readCsv(quotes);
    readCsv(`name\n${'a,'.repeat(200_000)}`);
    parseActorList(`A_ [USA]\n${'+B_ {'.repeat(50_000)}`, VOCABULARY);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
