import type { FeatureRows } from '../../src/analysis/language/network/features.ts';
import { wordFeatures } from '../../src/analysis/language/network/features.ts';
import type { Shape } from '../../src/analysis/language/network/shape.ts';
import { shuffle } from './random.ts';
import type { Tree } from './treebank.ts';

/** Up to this many weighted answers are given for each question about a word. */
export const ANSWERS = 4;

/** Answers to one question over the words of a sentence: ANSWERS indices (-1 = no more) and weights each. */
export interface Answers {
  index: Int32Array;
  weight: Float32Array;
}

/** A sentence in numbers. */
export interface Example {
  length: number;
  /** For each word, rows of the table: first `words[i]` rows are those of the word itself. */
  bags: number[][];
  words: number[];
  upos: Answers;
  xpos: Answers;
  /** Heads in the sentence; `length` = root. */
  head: Answers;
  relation: Answers;
  /** The one head for which the relation is asked, -1 = root. */
  heads: Int32Array;
}

export type BagCache = Map<string, { bag: number[]; words: number }>;

/** Turns trees into examples; labels unknown to the shape have no answer. */
export function toExample(tree: Tree, coder: Coder): Example {
  const { shape } = coder;
  const length = tree.forms.length;
  return {
    length,
    ...toBags(tree.forms, coder),
    upos: single(tree.uposes.map((label) => shape.uposes.indexOf(label))),
    xpos: single(tree.xposes.map((label) => shape.xposes.indexOf(label))),
    head: single(tree.heads.map((head) => (head < 0 ? length : head))),
    relation: single(tree.relations.map((label) => shape.relations.indexOf(label))),
    heads: Int32Array.from(tree.heads),
  };
}

/** The rows of each word, and how many of them are the word's own. */
export function toBags(forms: readonly string[], coder: Coder): Pick<Example, 'bags' | 'words'> {
  const coded = forms.map((form) => codeWord(form, coder));
  return { bags: coded.map(({ bag }) => bag), words: coded.map(({ words }) => words) };
}

export interface Coder {
  shape: Shape;
  rows: FeatureRows;
  cache: BagCache;
}

function codeWord(form: string, coder: Coder): { bag: number[]; words: number } {
  const known = coder.cache.get(form);
  if (known) return known;
  const { keys, own } = wordFeatures(form);
  const rows = keys.map((key) => coder.rows.find(key));
  const bag = rows.filter((row) => row >= 0);
  const words = rows.slice(0, own).filter((row) => row >= 0).length;
  const coded = { bag, words };
  coder.cache.set(form, coded);
  return coded;
}

function single(indices: number[]): Answers {
  const index = new Int32Array(indices.length * ANSWERS).fill(-1);
  const weight = new Float32Array(indices.length * ANSWERS);
  indices.forEach((value, at) => {
    index[at * ANSWERS] = value;
    weight[at * ANSWERS] = 1;
  });
  return { index, weight };
}

/** Sentences of like length together, at most `words` words a batch (but one sentence at least), in shuffled order. */
export function makeBatches(examples: readonly Example[], words: number, random?: () => number): Example[][] {
  const keyed = examples.map((example, at) => ({
    example,
    key: example.length * (random ? 0.85 + 0.3 * random() : 1),
    at,
  }));
  keyed.sort((a, b) => b.key - a.key || a.at - b.at);
  const batches: Example[][] = [];
  let open: Example[] = [];
  let size = 0;
  for (const { example } of keyed) {
    if (size + example.length > words && open.length > 0) {
      batches.push(open);
      open = [];
      size = 0;
    }
    open.push(example);
    size += example.length;
  }
  if (open.length > 0) batches.push(open);
  for (const batch of batches) batch.sort((a, b) => b.length - a.length);
  if (random) shuffle(batches, random);
  return batches;
}

/**
 * Where words stand: the encoder works step by step over all sentences (longest first), so row
 * `starts[t] + b` is word t of sentence b; the heads work sentence by sentence.
 */
export interface Layout {
  batch: Example[];
  words: number;
  /** First row of each step, and one past the last. */
  starts: number[];
  /** For each word sentence by sentence, its row step by step. */
  order: Int32Array;
  /** For each row step by step, the row of the word before and after it; `words` where there is none. */
  before: Int32Array;
  after: Int32Array;
  /** First word of each sentence. */
  firsts: number[];
}

export function layOut(batch: Example[]): Layout {
  const words = batch.reduce((sum, example) => sum + example.length, 0);
  const steps = batch[0]?.length ?? 0;
  const starts = [0];
  for (let step = 0; step < steps; step++) {
    const active = batch.filter((example) => example.length > step).length;
    starts.push((starts[step] ?? 0) + active);
  }
  const order = new Int32Array(words);
  const before = new Int32Array(words).fill(words);
  const after = new Int32Array(words).fill(words);
  const firsts: number[] = [];
  let word = 0;
  batch.forEach((example, place) => {
    firsts.push(word);
    for (let step = 0; step < example.length; step++) {
      const row = (starts[step] ?? 0) + place;
      order[word++] = row;
      if (step > 0) before[row] = (starts[step - 1] ?? 0) + place;
      if (step + 1 < example.length) after[row] = (starts[step + 1] ?? 0) + place;
    }
  });
  return { batch, words, starts, order, before, after, firsts };
}
