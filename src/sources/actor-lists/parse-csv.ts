import type { ListedActor, ListedCode } from '../../types/actor-list.ts';
import type { NameType } from '../../types/token.ts';
import { readCsv, type CsvRow } from './csv.ts';
import {
  checkedDay,
  checkOrder,
  LineError,
  type BadLine,
  type ParsedList,
  type Vocabulary,
} from './list-entry.ts';

/** The columns of a list of actors; only `name` must be there. */
export const ACTOR_COLUMNS = ['name', 'aliases', 'type', 'country', 'sector', 'from', 'to'] as const;

type Column = (typeof ACTOR_COLUMNS)[number];

const TYPES: readonly NameType[] = ['person', 'organization', 'country', 'place', 'group'];

/** Reads a CSV list of actors. Rows of one name are one actor with several codes. Bad rows are told, the others kept. */
export function parseCsvList(text: string, vocabulary: Vocabulary): ParsedList {
  const { rows, faults } = readCsv(text);
  const bad: BadLine[] = [...faults];
  const [head, ...rest] = rows;
  const columns = head ? columnsOf(head, bad) : null;
  if (!columns) return { actors: [], bad };
  const actors = new Map<string, ListedActor>();
  for (const row of rest) {
    try {
      add(actors, actorOf(row, columns, vocabulary));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      bad.push({ line: row.line, reason: error.message });
    }
  }
  return { actors: [...actors.values()], bad };
}

function columnsOf({ cells, line }: CsvRow, bad: BadLine[]): Column[] | null {
  const names = cells.map((cell) => cell.toLowerCase());
  const columns = names.flatMap((name) => ACTOR_COLUMNS.find((column) => column === name) ?? []);
  const unknown = names.filter((name) => !columns.some((column) => column === name));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const wrong = [
    ...unknown.map((name) => `there is no column "${name}"; the columns are ${ACTOR_COLUMNS.join(', ')}`),
    ...twice.map((name) => `the column "${name}" stands there twice; keep one`),
    ...(columns.includes('name') ? [] : ['there is no column "name"; the first line names the columns']),
  ];
  bad.push(...wrong.map((reason) => ({ line, reason })));
  return wrong.length > 0 ? null : columns;
}

function actorOf({ cells, line }: CsvRow, columns: readonly Column[], vocabulary: Vocabulary): ListedActor {
  if (cells.length !== columns.length)
    throw new LineError(
      `${String(cells.length)} cells for ${String(columns.length)} columns; put quotation marks around a cell with a comma`,
    );
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  if (cell('name') === '') throw new LineError('there is no name; give one or drop the line');
  return {
    name: cell('name'),
    aliases: cell('aliases')
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    type: typeOf(cell('type')),
    codes: [codeOf(cell, vocabulary)],
    line,
  };
}

function typeOf(text: string): NameType | null {
  if (text === '') return null;
  const type = TYPES.find((candidate) => candidate === text.toLowerCase());
  if (!type) throw new LineError(`"${text}" is no type; the types are ${TYPES.join(', ')}`);
  return type;
}

function codeOf(cell: (column: Column) => string, { countries, sectors }: Vocabulary): ListedCode {
  const [country, sector] = [cell('country').toUpperCase(), cell('sector').toUpperCase()];
  if (country !== '' && !countries.has(country))
    throw new LineError(`"${country}" is no country; write its ISO 3166-1 alpha-3 code, as USA`);
  if (sector !== '' && !sectors.has(sector))
    throw new LineError(`"${sector}" is no sector; the sectors are ${[...sectors].join(', ')}`);
  const [from, to] = [cell('from'), cell('to')].map((text) => (text === '' ? null : checkedDay(text)));
  checkOrder(from ?? null, to ?? null);
  return {
    country: country === '' ? null : country,
    sector: sector === '' ? null : sector,
    from: from ?? null,
    to: to ?? null,
  };
}

function add(actors: Map<string, ListedActor>, actor: ListedActor): void {
  const held = actors.get(actor.name);
  if (!held) {
    actors.set(actor.name, actor);
    return;
  }
  held.aliases.push(...actor.aliases.filter((alias) => !held.aliases.includes(alias)));
  held.type ??= actor.type;
  held.codes.push(...actor.codes);
}
