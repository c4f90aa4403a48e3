import { readFileSync } from 'node:fs';

/** A row of a gazetteer file by column name; a missing cell is ''. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a tab-separated gazetteer file beside this module. Lines beginning with `#` are remarks, the first
 * of them the origin of the facts. Throws a RangeError with file and line where the header is not `columns`,
 * where a row has too many cells, or where a file states no origin: nothing is skipped in silence.
 */
export function readTable<Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] {
  return parseTable(file, readFileSync(new URL(file, import.meta.url), 'utf8'), columns);
}

/** `readTable` on text at hand; `file` is the name for messages. */
export function parseTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Row<Column>[] {
  if (!text.startsWith('# origin: '))
    throw new RangeError(`${file}:1: a gazetteer file begins with "# origin: "`);
  const rows: Row<Column>[] = [];
  let header = false;
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    const at = `${file}:${String(index + 1)}`;
    if (!header) {
      if (cells.join() !== columns.join())
        throw new RangeError(`${at}: the columns are ${columns.join(', ')}`);
      header = true;
      return;
    }
    if (cells.length > columns.length) throw new RangeError(`${at}: ${String(cells.length)} cells`);
    rows.push(Object.fromEntries(columns.map((name, column) => [name, cells[column] ?? ''])) as Row<Column>);
  });
  return rows;
}

/** The parts of a cell that holds a list: `UK;U.K.`. */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}

/** The cell, if it is one of `values`; throws a RangeError that names file and cell otherwise. */
export function oneOf<Value extends string>(cell: string, values: readonly Value[], file: string): Value {
  const value = values.find((candidate) => candidate === cell);
  if (value === undefined) throw new RangeError(`${file}: "${cell}" is none of ${values.join(', ')}`);
  return value;
}

/** Computes once, at the first call: gazetteers load only where they are needed. */
export function lazily<Value>(load: () => Value): () => Value {
  let held: { value: Value } | null = null;
  return () => {
    held ??= { value: load() };
    return held.value;
  };
}
