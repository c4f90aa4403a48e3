import type { TreebankSentence, TreebankSplit } from '../../training/conllu.ts';
import { readTreebank } from '../../training/conllu.ts';

/** Where a split of the treebanks lies in the corpora folder. */
export function treebankFile(split: TreebankSplit): string {
  return `treebank/${split}.conllu.gz`;
}

const read = new Map<string, TreebankSentence[]>();

/** The sentences of a split; read once for all measures of a run. */
export function goldSentences(corpora: string, split: TreebankSplit): TreebankSentence[] {
  const key = `${corpora} ${split}`;
  const sentences = read.get(key) ?? readTreebank(corpora, split);
  read.set(key, sentences);
  return sentences;
}

/** A part of a split that figures are given for. */
export interface Part {
  what: string;
  split: TreebankSplit;
  /** Genre of GUM; all of them without it. */
  genre?: string;
  floors?: false;
}

/** Dev splits, and news by itself: GUM dev has 1,700 words of it, so that of GUM train stands beside it. */
export const parts: readonly Part[] = [
  { what: 'ewt-dev', split: 'ewt-dev' },
  { what: 'gum-dev', split: 'gum-dev' },
  { what: 'gum-dev news', split: 'gum-dev', genre: 'news' },
];

/** The sentences of a part. */
export function partSentences(corpora: string, part: Part): TreebankSentence[] {
  const sentences = goldSentences(corpora, part.split);
  return part.genre === undefined ? sentences : sentences.filter(({ genre }) => genre === part.genre);
}
