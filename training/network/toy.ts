import type { Tree } from './treebank.ts';

/** Builds a tree from rows of `form UPOS XPOS head relation` (head counted from 1, 0 = root). */
function tree(rows: string): Tree {
  const cells = rows.split('|').map((row) => row.trim().split(' '));
  return {
    forms: cells.map(([form = '']) => form),
    uposes: cells.map(([, upos = '']) => upos),
    xposes: cells.map(([, , xpos = '']) => xpos),
    heads: cells.map(([, , , head = '']) => Number(head) - 1),
    relations: cells.map(([, , , , relation = '']) => relation),
  };
}

/** A small treebank to try the trainer on. */
export const TOY: Tree[] = [
  tree(
    'Envoys NOUN NNS 2 nsubj|met VERB VBD 0 root|ministers NOUN NNS 2 obj|in ADP IN 5 case|Port PROPN NNP 2 obl|. PUNCT . 2 punct',
  ),
  tree(
    'The DET DT 2 det|minister NOUN NN 3 nsubj|left VERB VBD 0 root|early ADV RB 3 advmod|. PUNCT . 3 punct',
  ),
  tree('Talks NOUN NNS 2 nsubj|failed VERB VBD 0 root'),
  tree('Stop VERB VB 0 root'),
  tree(
    'The DET DT 3 det|old ADJ JJ 3 amod|treaty NOUN NN 4 nsubj|ends VERB VBZ 0 root|soon ADV RB 4 advmod|, PUNCT , 8 punct|he PRON PRP 8 nsubj|said VERB VBD 4 parataxis|. PUNCT . 4 punct',
  ),
];
