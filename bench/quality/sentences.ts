import { scoreLayer, segmentationRows } from '../gold/segmentation.ts';
import { treebankFile } from '../gold/treebank.ts';
import type { Measure } from '../measure.ts';

/** Sentences of raw text, by character offsets; paragraphs are parted by an empty line, other line ends are lost. */
export const measure: Measure = {
  name: 'sentences',
  corpora: [treebankFile('ewt-dev'), treebankFile('gum-dev'), treebankFile('gum-train')],
  measure: (corpora) =>
    segmentationRows(corpora, (documents) => ({
      figures: { ...scoreLayer(documents, 'sentences') },
      size: { sentences: documents.reduce((sum, { sentences }) => sum + sentences.length, 0) },
    })),
};
