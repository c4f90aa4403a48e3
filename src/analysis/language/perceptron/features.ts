import { mix } from './hash.ts';

/** The features of one decision as 32-bit keys; filled anew for each. */
export class Features {
  readonly keys = new Int32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Leaves features out at random, each with this chance. Training only: none may become indispensable. */
  thin(chance: number, random: () => number): void {
    let kept = 0;
    for (let at = 0; at < this.count; at++) {
      if (random() >= chance) this.keys[kept++] = this.keys[at] ?? 0;
    }
    this.count = kept;
  }

  /** Adds the feature `template = value`. */
  one(template: number, value: number): void {
    this.keys[this.count++] = mix(template * 0x9e3779b1, value);
  }

  two(template: number, first: number, second: number): void {
    this.keys[this.count++] = mix(mix(template * 0x9e3779b1, first), second);
  }
}

/** What scores classes from features: the learner while training, a pruned table afterwards. */
export interface Scorer {
  /** Writes the score of each class into `scores`. */
  score(features: Features, scores: Float32Array): void;
}
