import { bestTree } from './arborescence.ts';
import { Arena } from './kernels.ts';
import { layOut, type Layout } from './layout.ts';
import type { Model } from './model-file.ts';
import { parametersOf, roundUp, tagColumns, type Shape } from './shape.ts';
import { WordCache } from './word-cache.ts';

/** What the network says of a sentence, in the numbers of its shape; heads count in the sentence, -1 = root. */
export interface Parse {
  pairs: Int32Array;
  heads: Int32Array;
  relations: Int32Array;
}

/** States are whole numbers of this fraction of 1 (see assembly/small.ts). */
const FINE = 4096;
const START_BYTES = 1 << 22;
const NEVER = -1e30;

/** A network ready to parse: weights packed once, batches computed in the room above them. */
export class Engine {
  readonly shape: Shape;
  private readonly arena = new Arena(START_BYTES);
  private readonly cache: WordCache;
  /** Pointers: matrices packed for products, vectors as they are. */
  private readonly weights = new Map<string, number>();
  /** What products with matrices packed in 16 bits are to be multiplied by. */
  private readonly scales = new Map<string, number>();
  private readonly rootRelation: number;

  constructor(model: Model) {
    this.shape = model.shape;
    this.rootRelation = model.shape.relations.indexOf('root');
    this.cache = new WordCache(this.arena, model);
    for (const { name, rows, columns } of parametersOf(model.shape)) {
      if (name.startsWith('early') || name === 'input0' || name === 'bias0') continue;
      const values = model.parameters.get(name) ?? new Float32Array(0);
      const readsStates = /^(?:input|forward|backward|tag$|part$)/.test(name);
      if (rows === 1) this.weights.set(name, this.arena.floats(values));
      else if (readsStates) this.packSmall(name, values, { rows, columns });
      else this.pack(name, values, { rows, columns });
    }
  }

  private pack(name: string, values: Float32Array, { rows, columns }: Size): void {
    const target = this.arena.take(rows * columns);
    const mark = this.arena.mark();
    this.arena.kernels.pack(target, this.arena.floats(values), columns, 1, rows, columns);
    this.arena.release(mark);
    this.weights.set(name, target);
  }

  /** Packs in 16 bits, as finely as sums over all rows still fit 32 bits. */
  private packSmall(name: string, values: Float32Array, { rows, columns }: Size): void {
    const target = this.arena.take((rows * columns) / 2);
    const mark = this.arena.mark();
    const top = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
    const factor = Math.min(32767, Math.floor(2 ** 31 / (rows * FINE)) - 1) / top;
    this.arena.kernels.packSmall(target, this.arena.floats(values), rows, columns, factor);
    this.arena.release(mark);
    this.weights.set(name, target);
    this.scales.set(name, 1 / (factor * FINE));
  }

  private scale(name: string): number {
    return this.scales.get(name) ?? 0;
  }

  private weight(name: string): number {
    const pointer = this.weights.get(name);
    if (pointer === undefined) throw new Error(`model without ${name}`);
    return pointer;
  }

  /** Parses sentences, none empty, longest first. */
  parse(sentences: readonly (readonly string[])[]): Parse[] {
    const mark = this.arena.mark();
    const layout = layOut(sentences.map(({ length }) => length));
    const states = this.encode(layout, sentences.flat());
    const pairs = this.tag(layout, states);
    const parts = this.readStates('part', states, layout.words);
    const heads = this.attach(layout, parts);
    const relations = this.relate(layout, { parts, heads });
    this.arena.release(mark);
    return layout.lengths.map((length, place) => {
      const first = layout.firsts[place] ?? 0;
      return {
        pairs: pairs.subarray(first, first + length),
        heads: heads[place] ?? new Int32Array(0),
        relations: relations.subarray(first, first + length),
      };
    });
  }

  /** States of the last layer, sentence by sentence: words x 2 hidden numbers of 16 bits. */
  private encode(layout: Layout, forms: readonly string[]): number {
    const { arena } = this;
    const { hidden, layers } = this.shape;
    const { kernels } = arena;
    const slots = this.cache.slotsOf(forms);
    const bySteps = new Int32Array(layout.words);
    layout.order.forEach((row, word) => {
      bySteps[row] = slots[word] ?? 0;
    });
    const gates = arena.take(layout.words * 6 * hidden);
    const cells = arena.take(layout.words * 2 * hidden);
    const states = arena.take(layout.words * hidden);
    kernels.takeRows(gates, this.cache.slots, arena.integers(bySteps), layout.words, 6 * hidden);
    for (let layer = 0; layer < layers; layer++) {
      if (layer > 0) this.project(layer, { from: states, to: gates, words: layout.words });
      this.sweep(layout, { gates, cells, states, name: `forward${String(layer)}`, back: false });
      this.sweep(layout, { gates, cells, states, name: `backward${String(layer)}`, back: true });
    }
    // The cells are done with: their room takes the states in the order of the text.
    kernels.takeRows(cells, states, arena.integers(layout.order), layout.words, hidden);
    return cells;
  }

  private project(layer: number, { from, to, words }: { from: number; to: number; words: number }): void {
    const name = `input${String(layer)}`;
    this.stateProduct({ to, columns: 6 * this.shape.hidden, from, name }, words);
    const bias = this.weight(`bias${String(layer)}`);
    this.arena.kernels.addBias(to, 6 * this.shape.hidden, bias, words, 6 * this.shape.hidden);
  }

  /** States (words x 2 hidden) times the matrix. */
  private stateProduct(at: { to: number; columns: number; from: number; name: string }, words: number): void {
    const inner = 2 * this.shape.hidden;
    const { to, columns, from, name } = at;
    const matrix = this.weight(name);
    this.arena.kernels.productSmall(
      to,
      columns,
      from,
      inner,
      matrix,
      words,
      columns,
      inner,
      this.scale(name),
      0,
    );
  }

  /** States times the matrix, plus its bias. */
  private readStates(name: string, states: number, words: number): number {
    const columns = this.columnsOf(name);
    const out = this.arena.take(words * columns);
    this.stateProduct({ to: out, columns, from: states, name }, words);
    this.arena.kernels.addBias(out, columns, this.weight(`${name}Bias`), words, columns);
    return out;
  }

  /** One direction of one layer over all steps. */
  private sweep(layout: Layout, run: Sweep): void {
    const { hidden } = this.shape;
    const { kernels } = this.arena;
    const { starts } = layout;
    const steps = starts.length - 1;
    const matrix = this.weight(run.name);
    const gate = run.back ? 12 * hidden : 0;
    const half = run.back ? 4 * hidden : 0;
    for (let turn = 0; turn < steps; turn++) {
      const step = run.back ? steps - 1 - turn : turn;
      const row = starts[step] ?? 0;
      const rows = (starts[step + 1] ?? 0) - row;
      const other = starts[run.back ? step + 1 : step - 1] ?? 0;
      const linked = turn === 0 ? 0 : Math.min(rows, (starts[run.back ? step + 2 : step] ?? 0) - other);
      const gates = run.gates + row * 24 * hidden + gate;
      const states = run.states + half / 2;
      if (linked > 0) {
        kernels.productSmall(
          gates,
          6 * hidden,
          states + other * 4 * hidden,
          2 * hidden,
          matrix,
          linked,
          3 * hidden,
          hidden,
          this.scale(run.name),
          1,
        );
      }
      kernels.cellSmall(
        gates,
        6 * hidden,
        run.cells + row * 8 * hidden + half,
        2 * hidden,
        run.cells + other * 8 * hidden + half,
        states + row * 4 * hidden,
        2 * hidden,
        rows,
        linked,
        hidden,
      );
    }
  }

  /** x (words x inner) times the parameter, plus its bias. */
  private affine({ x, name, inner }: { x: number; name: string; inner: number }, words: number): number {
    const columns = this.columnsOf(name);
    const out = this.arena.take(words * columns);
    this.arena.kernels.product(out, columns, x, inner, this.weight(name), words, columns, inner, 0);
    this.arena.kernels.addBias(out, columns, this.weight(`${name}Bias`), words, columns);
    return out;
  }

  private columnsOf(name: string): number {
    const { arc, label, relations } = this.shape;
    if (name === 'tag') return tagColumns(this.shape).all;
    if (name === 'relation') return roundUp(relations.length);
    return name === 'part' ? 2 * arc + 2 * label : arc;
  }

  /** For each word the pair of tags, among those that occur, with the highest sum of scores. */
  private tag(layout: Layout, states: number): Int32Array {
    const { pairs } = this.shape;
    const { second, all } = tagColumns(this.shape);
    const scores = this.readStates('tag', states, layout.words) >> 2;
    const { f32 } = this.arena;
    const best = new Int32Array(layout.words).fill(pairs[0] ?? 0);
    for (let word = 0; word < layout.words; word++) {
      const row = scores + word * all;
      let top = NEVER;
      for (const pair of pairs) {
        const score = (f32[row + (pair >> 8)] ?? 0) + (f32[row + second + (pair & 255)] ?? 0);
        if (score > top) {
          top = score;
          best[word] = pair;
        }
      }
    }
    return best;
  }

  /** Heads of each sentence; the arc columns of the parts are bent on the way. */
  private attach(layout: Layout, parts: number): Int32Array[] {
    const { arena } = this;
    const { arc, label } = this.shape;
    const { kernels } = arena;
    const width = 2 * arc + 2 * label;
    kernels.bend(parts, width, layout.words, 2 * arc);
    const query = arena.take(layout.words * arc);
    kernels.product(query, arc, parts, width, this.weight('arc'), layout.words, arc, arc, 0);
    kernels.addBias(query, arc, this.weight('arcBias'), layout.words, arc);
    const mark = arena.mark();
    return layout.lengths.map((length, place) => {
      const first = layout.firsts[place] ?? 0;
      const stride = roundUp(length + 1);
      const heads = arena.take((length + 1) * arc);
      for (let word = 0; word < length; word++) {
        const from = (parts >> 2) + (first + word) * width + arc;
        arena.f32.copyWithin((heads >> 2) + word * arc, from, from + arc);
      }
      const root = this.weight('arcRoot') >> 2;
      arena.f32.copyWithin((heads >> 2) + length * arc, root, root + arc);
      const packed = arena.take(stride * arc);
      const scores = arena.take(length * stride);
      kernels.pack(packed, heads, 1, arc, arc, length + 1);
      kernels.product(scores, stride, query + first * arc * 4, arc, packed, length, stride, arc, 0);
      const tree = bestTree({ scores: arena.f32, offset: scores >> 2, stride, size: length });
      arena.release(mark);
      return tree;
    });
  }

  /** The best relation of each word to its head; `root` is the root's alone. */
  private relate(layout: Layout, { parts, heads }: { parts: number; heads: Int32Array[] }): Int32Array {
    const { arena, rootRelation } = this;
    const { arc, label, relations } = this.shape;
    const rows = new Int32Array(layout.words);
    heads.forEach((list, place) => {
      const first = layout.firsts[place] ?? 0;
      list.forEach((head, word) => {
        rows[first + word] = head < 0 ? -1 : first + head;
      });
    });
    const joined = arena.take(layout.words * label);
    arena.kernels.join(
      joined,
      parts + 8 * arc,
      2 * arc + 2 * label,
      label,
      label,
      arena.integers(rows),
      this.weight('labelRoot'),
      layout.words,
    );
    const scores = this.affine({ x: joined, name: 'relation', inner: label }, layout.words) >> 2;
    const columns = roundUp(relations.length);
    return rows.map((head, word) => {
      if (head < 0) return rootRelation;
      let best = rootRelation === 0 ? 1 : 0;
      for (let relation = 0; relation < relations.length; relation++) {
        const score = arena.f32[scores + word * columns + relation] ?? NEVER;
        const top = arena.f32[scores + word * columns + best] ?? NEVER;
        if (score > top && relation !== rootRelation) best = relation;
      }
      return best;
    });
  }
}

interface Size {
  rows: number;
  columns: number;
}

interface Sweep {
  gates: number;
  cells: number;
  states: number;
  name: string;
  back: boolean;
}
