import { splitSentences } from '../../../src/analysis/language/sentences/split-sentences.ts';
import { tokenize } from '../../../src/analysis/language/tokens/tokenize.ts';
import type { Contender } from '../contender.ts';

/** The first two steps alone. */
export const contender: Contender = {
  name: 'readout, segmentation',
  does: 'sentences, tokens',
  load() {
    return Promise.resolve((text: string) => {
      const pieces = tokenize(text);
      return splitSentences(text, pieces).length;
    });
  },
};
