import type { Features, Scorer } from '../../src/analysis/language/perceptron/features.ts';

/**
 * An averaged perceptron over hashed features: rows of weights come into being at a feature's first update.
 * Averages by the lazy form of Daume (2006, fig. 2.3): `average = weight - total / steps`.
 */
export class Learner implements Scorer {
  readonly classes: number;
  steps = 1;
  rows = 1;
  /** Pairs of key and row, side by side so that a look-up costs one miss of the cache; row 0 is an empty place. */
  #places = new Int32Array(2 << 18);
  #weights: Float32Array;
  #totals: Float32Array;

  constructor(classes: number) {
    this.classes = classes;
    this.#weights = new Float32Array(classes << 16);
    this.#totals = new Float32Array(classes << 16);
  }

  score(features: Features, scores: Float32Array): void {
    scores.fill(0);
    const weights = this.#weights;
    const { classes } = this;
    for (let at = 0; at < features.count; at++) {
      const row = this.#find(features.keys[at] ?? 0);
      if (row === 0) continue;
      const base = row * classes;
      for (let index = 0; index < classes; index++) {
        scores[index] = (scores[index] ?? 0) + (weights[base + index] ?? 0);
      }
    }
  }

  /** Moves the weights of these features towards `gold` and away from `found`. */
  update(features: Features, gold: number, found: number): void {
    for (let at = 0; at < features.count; at++) {
      const base = this.#findOrAdd(features.keys[at] ?? 0) * this.classes;
      this.#add(base + gold, 1);
      this.#add(base + found, -1);
    }
  }

  /** One decision has been looked at. */
  tick(): void {
    this.steps += 1;
  }

  /** Averaged weights of each feature, as key and row; the row is filled anew for each. */
  *averages(): Generator<[number, Float32Array]> {
    const average = new Float32Array(this.classes);
    for (let slot = 0; slot < this.#places.length; slot += 2) {
      const row = this.#places[slot + 1] ?? 0;
      if (row === 0) continue;
      for (let index = 0; index < this.classes; index++) {
        const at = row * this.classes + index;
        average[index] = (this.#weights[at] ?? 0) - (this.#totals[at] ?? 0) / this.steps;
      }
      yield [this.#places[slot] ?? 0, average];
    }
  }

  /** The learner as it stands on average: what it scores with after training. */
  averaged(): Scorer {
    const frozen = new Learner(this.classes);
    frozen.#places = this.#places;
    frozen.#weights = this.#weights.map((weight, at) => weight - (this.#totals[at] ?? 0) / this.steps);
    return frozen;
  }

  #add(at: number, amount: number): void {
    this.#weights[at] = (this.#weights[at] ?? 0) + amount;
    this.#totals[at] = (this.#totals[at] ?? 0) + amount * this.steps;
  }

  #find(key: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let slot = (key << 1) & mask;
    for (;;) {
      const row = places[slot + 1] ?? 0;
      if (row === 0 || places[slot] === key) return row;
      slot = (slot + 2) & mask;
    }
  }

  #findOrAdd(key: number): number {
    const found = this.#find(key);
    if (found > 0) return found;
    if (this.rows * 4 > this.#places.length) this.#widen();
    const row = this.rows++;
    if ((row + 1) * this.classes > this.#weights.length) this.#lengthen();
    this.#insert(key, row);
    return row;
  }

  #insert(key: number, row: number): void {
    const mask = this.#places.length - 1;
    let slot = (key << 1) & mask;
    while (this.#places[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.#places[slot] = key;
    this.#places[slot + 1] = row;
  }

  #widen(): void {
    const places = this.#places;
    this.#places = new Int32Array(places.length * 2);
    for (let slot = 0; slot < places.length; slot += 2) {
      const row = places[slot + 1] ?? 0;
      if (row > 0) this.#insert(places[slot] ?? 0, row);
    }
  }

  #lengthen(): void {
    const weights = new Float32Array(this.#weights.length * 2);
    const totals = new Float32Array(this.#weights.length * 2);
    weights.set(this.#weights);
    totals.set(this.#totals);
    this.#weights = weights;
    this.#totals = totals;
  }
}
