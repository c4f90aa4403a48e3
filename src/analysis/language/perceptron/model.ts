import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { Lexicon } from './lexicon.ts';
import { ActionTable, RowTable } from './tables.ts';

/** A trained tagger and parser. */
export interface PerceptronModel {
  /** Joint tags, `VERB|VBD`, by index. */
  tags: string[];
  /** Relations with subtypes, by index. */
  labels: string[];
  lexicon: Lexicon;
  tagRows: RowTable;
  actions: ActionTable;
  labelRows: RowTable;
}

/** The model as one file: brotli over a line of JSON (names and sizes), then the arrays in order. */
export function encodeModel(model: PerceptronModel): Uint8Array {
  const { tags, labels, lexicon } = model;
  const entries = lexicon.entries.flatMap(({ key, tagClass, certain }) => [key, tagClass, certain]);
  const arrays: (Int32Array | Int8Array)[] = [
    Int32Array.from(entries),
    model.tagRows.slots,
    model.tagRows.rows,
    model.actions.slots,
    model.labelRows.slots,
    model.labelRows.rows,
  ];
  const sizes = arrays.map((array) => array.byteLength);
  const header = Buffer.from(`${JSON.stringify({ tags, labels, sizes })}\n`);
  const bytes = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  return brotliCompressSync(Buffer.concat([header, ...bytes]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

/** Reads what `encodeModel` wrote. Throws on anything else. */
export function decodeModel(file: Uint8Array): PerceptronModel {
  const bytes = brotliDecompressSync(file);
  const line = bytes.indexOf(10);
  const header = JSON.parse(bytes.toString('utf8', 0, line)) as Header;
  let start = line + 1;
  const parts = header.sizes.map((size) => {
    const part = new ArrayBuffer(size);
    new Uint8Array(part).set(bytes.subarray(start, start + size));
    start += size;
    return part;
  });
  const ints = (at: number): Int32Array => new Int32Array(partAt(parts, at));
  return {
    tags: header.tags,
    labels: header.labels,
    lexicon: readLexicon(ints(0)),
    tagRows: new RowTable(ints(1), new Int8Array(partAt(parts, 2))),
    actions: new ActionTable(ints(3)),
    labelRows: new RowTable(ints(4), new Int8Array(partAt(parts, 5))),
  };
}

interface Header {
  tags: string[];
  labels: string[];
  sizes: number[];
}

function partAt(parts: readonly ArrayBuffer[], at: number): ArrayBuffer {
  const part = parts[at];
  if (!part) throw new RangeError('not a perceptron model: an array is missing');
  return part;
}

function readLexicon(cells: Int32Array): Lexicon {
  const entries = [];
  for (let at = 0; at < cells.length; at += 3) {
    entries.push({
      key: cells[at] ?? 0,
      tagClass: cells[at + 1] ?? 0,
      certain: cells[at + 2] ?? -1,
    });
  }
  return new Lexicon(entries);
}
