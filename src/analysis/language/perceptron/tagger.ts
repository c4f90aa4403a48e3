import { Features, type Scorer } from './features.ts';
import { mix } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { read } from './parse-state.ts';
import type { WordKeys } from './words.ts';

/** Before the first and after the last word. */
const outside: WordKeys = {
  form: 1,
  lower: 1,
  shape: 1,
  prefixes: [0, 0, 0, 0],
  suffixes: [1, 1, 1, 1, 1],
  traits: 0,
};

/** A sentence as the tagger sees it: keys and lexicon classes, with two cells of margin on each side. */
export interface TagInput {
  keys: WordKeys[];
  /** What the lexicon knows of each word. */
  classes: Int32Array;
  /** Tags so far (index + 1), 0 beyond the sentence. */
  tags: Int32Array;
  length: number;
}

export const margin = 2;

/** Lays a sentence out for `fillTagFeatures`. */
export function layOut(words: readonly WordKeys[], lexicon: Lexicon): TagInput {
  const keys = [outside, outside, ...words, outside, outside];
  const classes = Int32Array.from(keys, (word) => (word === outside ? 1 : lexicon.classOf(word)));
  return { keys, classes, tags: new Int32Array(keys.length), length: words.length };
}

/** The features of the word in cell `at` (margin counted), given the tags before it. */
export function fillTagFeatures(input: TagInput, at: number, features: Features): void {
  const word = input.keys[at] ?? outside;
  features.clear();
  addForm(word, features);
  features.two(5, word.shape, Number(at === margin));
  addTags(input, at, features);
  addNeighbours(input, at, features);
}

function addForm(word: WordKeys, features: Features): void {
  const { suffixes } = word;
  features.one(1, word.form);
  features.one(2, word.lower);
  word.prefixes.forEach((prefix, size) => features.two(3, size, prefix));
  suffixes.forEach((suffix, size) => features.two(4, size, suffix));
  features.two(6, word.traits, suffixes[2] ?? 0);
  features.two(31, word.shape, suffixes[1] ?? 0);
}

/** The tags before, and what the lexicon says of the word and of those after it. */
function addTags(input: TagInput, at: number, features: Features): void {
  const { keys, classes, tags } = input;
  const word = keys[at] ?? outside;
  const t1 = read(tags, at - 1);
  const t2 = mix(read(tags, at - 2), t1);
  const c0 = read(classes, at);
  const c1 = read(classes, at + 1);
  const c2 = read(classes, at + 2);
  features.one(7, c0);
  features.one(8, t1);
  features.one(9, t2);
  features.two(10, t1, word.lower);
  features.two(11, t1, c0);
  features.two(12, t2, c0);
  features.two(13, t1, c1);
  features.two(14, c0, c1);
  features.two(15, mix(t1, c0), c1);
  features.two(16, c1, c2);
  features.two(17, mix(c0, c1), c2);
  features.two(27, word.traits, mix((keys[at - 1] ?? outside).traits, t1));
  features.two(28, word.suffixes[1] ?? 0, t1);
  features.two(30, word.lower, c1);
}

function addNeighbours({ keys }: TagInput, at: number, features: Features): void {
  const word = keys[at] ?? outside;
  const before = keys[at - 1] ?? outside;
  const after = keys[at + 1] ?? outside;
  features.one(18, before.lower);
  features.one(19, after.lower);
  features.two(20, before.lower, word.lower);
  features.two(21, word.lower, after.lower);
  features.one(22, (keys[at - 2] ?? outside).lower);
  features.one(23, (keys[at + 2] ?? outside).lower);
  features.one(24, before.suffixes[2] ?? 0);
  features.one(25, after.suffixes[2] ?? 0);
  features.two(26, word.traits, after.traits);
  features.two(29, word.suffixes[2] ?? 0, after.suffixes[1] ?? 0);
}

/** Tags a sentence from left to right; fills `input.tags` with tag index + 1. */
export class Tagger {
  readonly #lexicon: Lexicon;
  readonly #scorer: Scorer;
  readonly #scores: Float32Array;
  readonly #features = new Features();

  constructor(lexicon: Lexicon, scorer: Scorer, tags: number) {
    this.#lexicon = lexicon;
    this.#scorer = scorer;
    this.#scores = new Float32Array(tags);
  }

  tag(words: readonly WordKeys[]): Int32Array {
    const input = layOut(words, this.#lexicon);
    for (let at = margin; at < margin + input.length; at++) {
      const word = input.keys[at];
      const certain = word ? this.#lexicon.certainTag(word) : -1;
      input.tags[at] = 1 + (certain >= 0 ? certain : this.#best(input, at));
    }
    return input.tags.subarray(margin, margin + input.length);
  }

  #best(input: TagInput, at: number): number {
    fillTagFeatures(input, at, this.#features);
    this.#scorer.score(this.#features, this.#scores);
    return highest(this.#scores);
  }
}

/** The index of the highest score, the first of equals. */
export function highest(scores: Float32Array): number {
  let best = 0;
  let top = -Infinity;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    if (score > top) {
      top = score;
      best = index;
    }
  }
  return best;
}
