import { languageModels } from '../../src/analysis/language/models.ts';
import { scoreLemmas } from '../../training/lemmas/score.ts';
import type { TreebankSentence } from '../../training/conllu.ts';
import { partSentences, parts, treebankFile } from '../gold/treebank.ts';
import type { Measure } from '../measure.ts';

/** Lemmas on gold tokens, with gold tags and with the tags of the grammar. */
export const measure: Measure = {
  name: 'lemmas',
  corpora: [treebankFile('ewt-dev'), treebankFile('gum-dev')],
  measure: (corpora) =>
    parts.map((part) => {
      const sentences = partSentences(corpora, part);
      const { lemmatizer } = languageModels();
      const figures = {
        'gold tags': scoreLemmas(lemmatizer, sentences),
        'predicted tags': scoreLemmas(lemmatizer, withPredictedTags(sentences)),
      };
      const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
      return { what: part.what, corpus: treebankFile(part.split), figures, size: { words } };
    }),
};

function withPredictedTags(sentences: readonly TreebankSentence[]): TreebankSentence[] {
  const forms = sentences.map(({ words }) => words.map(({ form }) => form));
  const analyses = languageModels().grammar.analyse(forms);
  return sentences.map((sentence, index) => ({
    ...sentence,
    words: sentence.words.map((word, at) => ({ ...word, ...tagsOf(analyses[index]?.[at]) })),
  }));
}

function tagsOf(analysis: { upos: string; xpos: string } | undefined): { upos: string; xpos: string } {
  return { upos: analysis?.upos ?? 'X', xpos: analysis?.xpos ?? 'FW' };
}
