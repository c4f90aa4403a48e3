import type { WordKeys } from './words.ts';

export const shift = 0;
export const left = 1;
export const right = 2;

/** What the parser knows of a sentence before it starts: word `i` in cell `i + 1`; cell 0 is nothing, cell n + 1 the root. */
export interface ParseInput {
  length: number;
  words: Int32Array;
  tags: Int32Array;
  suffixes: Int32Array;
  /** Running counts of commas and the like, verbs, and coordinators, up to and including each cell. */
  stops: Int32Array;
  verbs: Int32Array;
  coordinators: Int32Array;
}

/** Kinds of tags that matter between two words. */
export interface TagKinds {
  stop: readonly boolean[];
  verb: readonly boolean[];
  coordinator: readonly boolean[];
}

export function tagKinds(tags: readonly string[]): TagKinds {
  return {
    stop: tags.map((tag) => tag.startsWith('PUNCT')),
    verb: tags.map((tag) => tag.startsWith('VERB') || tag.startsWith('AUX')),
    coordinator: tags.map((tag) => tag.startsWith('CCONJ')),
  };
}

/** Lays words and tags (index + 1) out for the parser. */
export function parseInput(words: readonly WordKeys[], tags: ArrayLike<number>, kinds: TagKinds): ParseInput {
  const cells = words.length + 4;
  const input: ParseInput = {
    length: words.length,
    words: new Int32Array(cells),
    tags: new Int32Array(cells),
    suffixes: new Int32Array(cells),
    stops: new Int32Array(cells),
    verbs: new Int32Array(cells),
    coordinators: new Int32Array(cells),
  };
  words.forEach((word, at) => {
    const tag = tags[at] ?? 0;
    input.words[at + 1] = word.lower;
    input.tags[at + 1] = tag;
    input.suffixes[at + 1] = word.suffixes[2] ?? 0;
    const previous = at;
    input.stops[at + 1] = (input.stops[previous] ?? 0) + Number(kinds.stop[tag - 1]);
    input.verbs[at + 1] = (input.verbs[previous] ?? 0) + Number(kinds.verb[tag - 1]);
    input.coordinators[at + 1] = (input.coordinators[previous] ?? 0) + Number(kinds.coordinator[tag - 1]);
  });
  const root = words.length + 1;
  input.words[root] = 2;
  input.tags[root] = 255;
  for (const counts of [input.stops, input.verbs, input.coordinators]) {
    counts[root] = counts[root - 1] ?? 0;
  }
  return input;
}

/**
 * A state of the arc-hybrid system (Kuhlmann, Gomez-Rodriguez and Satta 2011), the root last in the buffer.
 * Cells as in `ParseInput`; 0 is "nothing" everywhere.
 */
export class ParseState {
  readonly length: number;
  readonly heads: Int32Array;
  /** Label index + 1 of each attached word. */
  readonly labels: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly secondLeft: Int32Array;
  readonly secondRight: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** A hash of the set of labels on each side. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  next = 1;

  constructor(length: number) {
    this.length = length;
    const cells = length + 4;
    this.heads = new Int32Array(cells);
    this.labels = new Int32Array(cells);
    this.leftmost = new Int32Array(cells);
    this.rightmost = new Int32Array(cells);
    this.secondLeft = new Int32Array(cells);
    this.secondRight = new Int32Array(cells);
    this.leftCount = new Int32Array(cells);
    this.rightCount = new Int32Array(cells);
    this.leftSet = new Int32Array(cells);
    this.rightSet = new Int32Array(cells);
    this.stack = new Int32Array(cells);
  }

  get root(): number {
    return this.length + 1;
  }

  get done(): boolean {
    return this.depth === 0 && this.next === this.root;
  }

  /** The word `back` below the top of the stack. */
  top(back: number): number {
    const at = this.depth - 1 - back;
    return at < 0 ? 0 : (this.stack[at] ?? 0);
  }

  /** The one word left under the root goes there last, so that the root gets a single child. */
  allows(action: number): boolean {
    if (action === shift) return this.next < this.root;
    if (action === right) return this.depth >= 2;
    return this.depth >= 1 && (this.next < this.root || this.depth === 1);
  }

  push(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Takes the top of the stack off and attaches it: left to the next word, right to the one below it. */
  attach(action: number, label: number): void {
    const child = this.top(0);
    const head = action === left ? this.next : this.top(1);
    this.depth -= 1;
    this.heads[child] = head;
    this.labels[child] = label + 1;
    const bit = 1 << (label & 31);
    if (action === left) {
      this.secondLeft[head] = this.leftmost[head] ?? 0;
      this.leftmost[head] = child;
      this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
      this.leftSet[head] = (this.leftSet[head] ?? 0) | bit;
    } else {
      this.secondRight[head] = this.rightmost[head] ?? 0;
      this.rightmost[head] = child;
      this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
      this.rightSet[head] = (this.rightSet[head] ?? 0) | bit;
    }
  }
}

/** A cell of an array, 0 beyond its ends. */
export function read(cells: Int32Array, at: number): number {
  return cells[at] ?? 0;
}
