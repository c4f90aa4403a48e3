import type { TreebankSentence } from '../conllu.ts';

/** A sentence of a treebank: parallel lists, `heads` -1 for the root. */
export interface Tree {
  forms: string[];
  uposes: string[];
  xposes: string[];
  heads: number[];
  relations: string[];
}

export function toTree({ words }: TreebankSentence): Tree {
  return {
    forms: words.map(({ form }) => form),
    uposes: words.map(({ upos }) => upos),
    xposes: words.map(({ xpos }) => xpos),
    heads: words.map(({ head }) => head),
    relations: words.map(({ deprel }) => deprel),
  };
}
