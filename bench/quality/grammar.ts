import { languageModels } from '../../src/analysis/language/models.ts';
import { evaluateGrammar } from '../../training/evaluate.ts';
import { partSentences, parts, treebankFile } from '../gold/treebank.ts';
import type { Measure } from '../measure.ts';

/** Tags and trees on gold tokens with predicted tags; LAS as in CoNLL 2018, punctuation counted. */
export const measure: Measure = {
  name: 'grammar',
  corpora: [treebankFile('ewt-dev'), treebankFile('gum-dev')],
  measure: (corpora) =>
    parts.map((part) => {
      const scores = evaluateGrammar(languageModels().grammar, partSentences(corpora, part));
      const { words, upos, xpos, uas, las } = scores;
      const figures = { UPOS: upos, XPOS: xpos, UAS: uas, LAS: las };
      return { what: part.what, corpus: treebankFile(part.split), figures, size: { words } };
    }),
};
