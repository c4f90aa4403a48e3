import { wordFeatures } from '../../src/analysis/language/network/features.ts';
import type { Tree } from './treebank.ts';

/** Seen fewer times than this, a feature gets no row: of the word itself, of its parts. */
export interface Least {
  word: number;
  part: number;
}

/** Hashes of the features with a row, most frequent first, and how often each was seen as a word (0 for parts). */
export interface Vocabulary {
  hashes: Int32Array;
  /** How often the row's word occurs; 0 for rows of parts of words. */
  wordCounts: Int32Array;
}

/** Counts features over sentences. Ties stand in the order of the hashes, so that the same text gives the same rows. */
export function countVocabulary(sentences: readonly (readonly string[])[], least: Least): Vocabulary {
  const forms = new Map<string, number>();
  for (const sentence of sentences) {
    for (const form of sentence) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const words = new Map<number, number>();
  const parts = new Map<number, number>();
  for (const [form, count] of forms) {
    const { keys, own } = wordFeatures(form);
    keys.forEach((key, place) => {
      const counts = place < own ? words : parts;
      counts.set(key, (counts.get(key) ?? 0) + count);
    });
  }
  const kept = [
    ...[...words]
      .filter(([, count]) => count >= least.word)
      .map(([key, count]) => ({ key, count, word: true })),
    ...[...parts]
      .filter(([, count]) => count >= least.part)
      .map(([key, count]) => ({ key, count, word: false })),
  ];
  kept.sort((a, b) => b.count - a.count || a.key - b.key);
  return {
    hashes: Int32Array.from(kept, ({ key }) => key),
    wordCounts: Int32Array.from(kept, ({ count, word }) => (word ? count : 0)),
  };
}

/** The labels of trees, most frequent first, and the pairs of tags seen at least `least` times. */
export function countLabels(trees: readonly Tree[], least: number): Labels {
  const uposes = ranked(trees.flatMap((tree) => tree.uposes));
  const xposes = ranked(trees.flatMap((tree) => tree.xposes));
  const relations = ranked(trees.flatMap((tree) => tree.relations));
  const pairs = new Map<number, number>();
  for (const tree of trees) {
    tree.uposes.forEach((upos, at) => {
      const pair = uposes.indexOf(upos) * 256 + xposes.indexOf(tree.xposes[at] ?? '');
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    });
  }
  const frequent = [...pairs].filter(([, count]) => count >= least).map(([pair]) => pair);
  return { uposes, xposes, relations, pairs: frequent.sort((a, b) => a - b) };
}

export interface Labels {
  uposes: string[];
  xposes: string[];
  relations: string[];
  pairs: number[];
}

function ranked(labels: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label);
}
