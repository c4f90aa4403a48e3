import { scoreLayer, segmentationRows } from '../gold/segmentation.ts';
import { treebankFile } from '../gold/treebank.ts';
import type { Measure } from '../measure.ts';

/** Surface tokens and syntactic words of raw text, F1 by character offsets. */
export const measure: Measure = {
  name: 'tokens',
  corpora: [treebankFile('ewt-dev'), treebankFile('gum-dev'), treebankFile('gum-train')],
  measure: (corpora) =>
    segmentationRows(corpora, (documents) => ({
      figures: {
        'token F1': scoreLayer(documents, 'tokens').f1,
        'word F1': scoreLayer(documents, 'words').f1,
      },
      size: { words: documents.reduce((sum, { words }) => sum + words.length, 0) },
    })),
};
