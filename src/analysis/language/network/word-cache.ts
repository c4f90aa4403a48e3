import { FeatureRows } from './features.ts';
import type { Arena } from './kernels.ts';
import type { Model } from './model-file.ts';

/** So many different words are kept; then all are forgotten and learnt anew. */
const CAPACITY = 6000;

/**
 * What the first layer takes in for a word depends on its form alone: it is computed once a form and kept.
 * A slot holds 6 x hidden floats, bias included.
 */
export class WordCache {
  /** Pointer to the slots. */
  readonly slots: number;
  private readonly known = new Map<string, number>();
  private readonly rows: FeatureRows;
  private readonly table: number;
  private readonly scales: number;
  private readonly input: number;
  private readonly bias: number;
  private readonly width: number;
  private readonly columns: number;

  private readonly arena: Arena;

  constructor(arena: Arena, model: Model) {
    this.arena = arena;
    this.width = model.shape.width;
    this.columns = 6 * model.shape.hidden;
    this.rows = new FeatureRows(model.hashes);
    this.table = arena.bytes(model.table.numbers);
    this.scales = arena.floats(model.table.scales);
    this.bias = arena.floats(model.parameters.get('bias0') ?? []);
    this.input = arena.take(this.width * this.columns);
    this.slots = arena.take(CAPACITY * this.columns);
    const mark = arena.mark();
    const plain = arena.floats(model.parameters.get('input0') ?? []);
    arena.kernels.pack(this.input, plain, this.columns, 1, this.width, this.columns);
    arena.release(mark);
  }

  /** Slots of these forms, of which there must not be more than CAPACITY. */
  slotsOf(forms: readonly string[]): Int32Array {
    if (this.known.size + forms.length > CAPACITY) this.forgetUnless(forms);
    const first = this.known.size;
    const fresh: string[] = [];
    const slots = Int32Array.from(forms, (form) => {
      const slot = this.known.get(form);
      if (slot !== undefined) return slot;
      fresh.push(form);
      this.known.set(form, first + fresh.length - 1);
      return first + fresh.length - 1;
    });
    if (fresh.length > 0) this.compute(fresh, first);
    return slots;
  }

  private forgetUnless(forms: readonly string[]): void {
    const fresh = new Set(forms.filter((form) => !this.known.has(form)));
    if (this.known.size + fresh.size > CAPACITY) this.known.clear();
  }

  private compute(forms: readonly string[], slot: number): void {
    const { arena, width, columns } = this;
    const mark = arena.mark();
    const bags = forms.map((form) => this.rows.rowsOf(form));
    const offsets = [0];
    for (const bag of bags) offsets.push((offsets[offsets.length - 1] ?? 0) + bag.length);
    const vectors = arena.take(forms.length * width);
    const pointers = { offsets: arena.integers(offsets), ids: arena.integers(bags.flat()) };
    const { kernels } = arena;
    kernels.sumSmallBags(
      vectors,
      this.table,
      this.scales,
      width,
      pointers.offsets,
      pointers.ids,
      forms.length,
    );
    const target = this.slots + slot * columns * 4;
    kernels.product(target, columns, vectors, width, this.input, forms.length, columns, width, 0);
    kernels.addBias(target, columns, this.bias, forms.length, columns);
    arena.release(mark);
  }
}
