import type { Shape } from '../../src/analysis/language/network/shape.ts';
import type { Parse } from './network.ts';
import type { Tree } from './treebank.ts';

/** Per cent of words right: tags, heads, heads with universal relations (CoNLL-18) and with subtypes. */
export interface Scores {
  upos: number;
  xpos: number;
  uas: number;
  las: number;
  full: number;
}

export function score(shape: Shape, trees: readonly Tree[], parses: readonly Parse[]): Scores {
  const counts = { upos: 0, xpos: 0, uas: 0, las: 0, full: 0 };
  let words = 0;
  trees.forEach((tree, place) => {
    const parse = parses[place];
    tree.forms.forEach((_, at) => {
      words++;
      if (shape.uposes[parse?.uposes[at] ?? -1] === tree.uposes[at]) counts.upos++;
      if (shape.xposes[parse?.xposes[at] ?? -1] === tree.xposes[at]) counts.xpos++;
      if (parse?.heads[at] !== tree.heads[at]) return;
      counts.uas++;
      const relation = shape.relations[parse?.relations[at] ?? -1] ?? '';
      const gold = tree.relations[at] ?? '';
      if (relation.split(':')[0] === gold.split(':')[0]) counts.las++;
      if (relation === gold) counts.full++;
    });
  });
  const percent = (count: number): number => Math.round((10000 * count) / Math.max(1, words)) / 100;
  return {
    upos: percent(counts.upos),
    xpos: percent(counts.xpos),
    uas: percent(counts.uas),
    las: percent(counts.las),
    full: percent(counts.full),
  };
}
