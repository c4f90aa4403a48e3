import { readFileSync } from 'node:fs';

/** A row of a gazetteer file by column name. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a tab-separated gazetteer file beside this module, one item a row. Lines beginning with `#` are remarks, the
 * first of them the origin of the facts. Throws a RangeError with file, line and reason where the header is not
 * `columns`, a row has too many or too few cells, a cell has stray spaces, a list an empty or repeated part, where
 * `parse` refuses a row, or where a file states no origin: nothing is skipped in silence.
 */
export function readTable<Column extends string, Item>(
  file: string,
  columns: readonly Column[],
  parse: (row: Row<Column>) => Item,
): Item[] {
  return parseTable(readFileSync(new URL(file, import.meta.url), 'utf8'), { file, columns, parse });
}

interface TableShape<Column extends string, Item> {
  /** Name for messages. */
  file: string;
  columns: readonly Column[];
  parse: (row: Row<Column>) => Item;
}

/** `readTable` on text at hand. */
export function parseTable<Column extends string, Item>(
  text: string,
  { file, columns, parse }: TableShape<Column, Item>,
): Item[] {
  if (!text.startsWith('# origin: '))
    throw new RangeError(`${file}:1: a gazetteer file begins with "# origin: "`);
  const items: Item[] = [];
  let header = false;
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    const at = `${file}:${String(index + 1)}`;
    if (header) {
      items.push(located(at, () => parse(rowOf(cells, columns))));
      return;
    }
    if (cells.join() !== columns.join()) throw new RangeError(`${at}: the columns are ${columns.join(', ')}`);
    header = true;
  });
  return items;
}

function rowOf<Column extends string>(cells: readonly string[], columns: readonly Column[]): Row<Column> {
  if (cells.length !== columns.length)
    throw new RangeError(`${String(cells.length)} cells, but ${String(columns.length)} columns`);
  const stray = cells.find((cell) => cell !== cell.trim() || /\s;|;\s| {2}/.test(cell));
  if (stray !== undefined) throw new RangeError(`stray spaces in "${stray}"`);
  return Object.fromEntries(columns.map((name, column) => [name, cells[column]])) as Row<Column>;
}

/** Puts file and line before what a check says. */
function located<Item>(at: string, parse: () => Item): Item {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${at}: ${error.message}`);
    throw error;
  }
}

/** The parts of a cell that holds a list: `UK;U.K.`. Throws on an empty or repeated part. */
export function listOf(cell: string): string[] {
  const parts = cell === '' ? [] : cell.split(';');
  const wrong = parts.find((part, index) => part === '' || parts.indexOf(part) !== index);
  if (wrong !== undefined)
    throw new RangeError(`the list "${cell}" has "${wrong}" ${wrong ? 'twice' : 'in it'}`);
  return parts;
}

/** The cell, unless it is empty; throws with the name of its column otherwise. */
export function filled(cell: string, column: string): string {
  if (cell === '') throw new RangeError(`no ${column}`);
  return cell;
}

/** The cell, if it is one of `values`; throws a RangeError that names it otherwise. */
export function oneOf<Value extends string>(cell: string, values: readonly Value[]): Value {
  const value = values.find((candidate) => candidate === cell);
  if (value === undefined) throw new RangeError(`"${cell}" is none of ${values.join(', ')}`);
  return value;
}

/** Items by key; throws a RangeError where one stands there twice. */
export function byKey<Item>(
  file: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    if (found.has(keyOf(item))) throw new RangeError(`${file}: ${keyOf(item)} stands there twice`);
    found.set(keyOf(item), item);
  }
  return found;
}

/** Computes once, at the first call: gazetteers load only where they are needed. */
export function lazily<Value>(load: () => Value): () => Value {
  let held: { value: Value } | null = null;
  return () => {
    held ??= { value: load() };
    return held.value;
  };
}
