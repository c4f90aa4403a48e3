import type { WordKeys } from '../../src/analysis/language/perceptron/words.ts';
import type { PlainTree } from './vote.ts';

/** A sentence from its end to its beginning, for a parser that reads from right to left. */
export interface Mirrored {
  words: WordKeys[];
  tags: number[];
}

/** Words and tags (index + 1) from the last to the first. */
export function mirrorWords(words: readonly WordKeys[], tags: ArrayLike<number>): Mirrored {
  return { words: [...words].reverse(), tags: Array.from(tags).reverse() };
}

/** The tree of the mirrored sentence, by cell with the root in cell n + 1; mirroring twice gives it back. */
export function mirrorTree({ heads, labels }: PlainTree, length: number): PlainTree {
  const turned = { heads: new Int32Array(length + 1), labels: new Int32Array(length + 1) };
  for (let cell = 1; cell <= length; cell++) {
    const head = heads[cell] ?? 0;
    const to = length + 1 - cell;
    turned.heads[to] = head > length ? head : length + 1 - head;
    turned.labels[to] = labels[cell] ?? 0;
  }
  return turned;
}
