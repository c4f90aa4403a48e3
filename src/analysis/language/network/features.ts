/** Longest stretch of a word's beginning and end that is read: a 10 MB "word" costs no more than this. */
const READ = 24;

/**
 * The features of a word: hashes (32 bit) of its lower-cased form, its form where that differs, shape, prefixes
 * of 1 to 3, suffixes of 1 to 4 and its trigrams; curly quotation marks are read as straight ones.
 * The first `own` of them are the word itself, the others it shares with other words.
 */
export function wordFeatures(form: string): { keys: number[]; own: number } {
  const plain = form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const clipped = plain.length > 2 * READ ? plain.slice(0, READ) + plain.slice(-READ) : plain;
  const lower = clipped.toLowerCase().replace(/[0-9]/g, '0');
  const keys = [hash('w', lower)];
  if (clipped !== lower) keys.push(hash('f', clipped));
  const own = keys.length;
  keys.push(hash('c', shapeOf(clipped)));
  for (let size = 1; size <= 4; size++) {
    if (lower.length < size) break;
    keys.push(hash('s', lower.slice(-size)));
    if (size <= 3) keys.push(hash('p', lower.slice(0, size)));
  }
  const framed = `^${lower}$`;
  for (let at = 0; at + 3 <= framed.length; at++) keys.push(hash('g', framed.slice(at, at + 3)));
  return { keys, own };
}

/** `Xx` for Bush, `dd-x` for 15-year: classes of characters, a run of more than two shortened to two. */
function shapeOf(form: string): string {
  let shape = '';
  for (const character of form.slice(0, READ)) {
    const kind = kindOf(character);
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : character;
}

/** FNV-1a over UTF-16 code units, with a last mixing (MurmurHash3's) since a table is addressed by its low bits. */
function hash(kind: string, text: string): number {
  let value = Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193);
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** Which row of the table of embeddings belongs to a feature: open addressing over 32-bit hashes. */
export class FeatureRows {
  readonly size: number;
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;

  /** Row i belongs to the i-th of these (different) hashes. */
  constructor(hashes: ArrayLike<number>) {
    let capacity = 1024;
    while (capacity < hashes.length * 2) capacity *= 2;
    this.size = hashes.length;
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity);
    this.rows = new Int32Array(capacity).fill(-1);
    for (let row = 0; row < hashes.length; row++) {
      const key = hashes[row] ?? 0;
      let slot = key & this.mask;
      while ((this.rows[slot] ?? -1) >= 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.rows[slot] = row;
    }
  }

  /** The row of this feature, -1 when it has none. */
  find(key: number): number {
    let slot = key & this.mask;
    for (;;) {
      const row = this.rows[slot] ?? -1;
      if (row < 0 || this.keys[slot] === key) return row;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Rows of all features of this form that have one, in the order of `wordFeatures`. */
  rowsOf(form: string): number[] {
    return wordFeatures(form)
      .keys.map((key) => this.find(key))
      .filter((row) => row >= 0);
  }
}
