import type { Lemmatizer } from '../../src/analysis/language/lemmas/lemmatizer.ts';
import type { TreebankSentence } from '../conllu.ts';

/** Per cent of words (gold tokens, gold tags) whose lemma is exactly the gold one; words without lemma (`_`) not counted. */
export function scoreLemmas(lemmatizer: Lemmatizer, sentences: readonly TreebankSentence[]): number {
  let words = 0;
  let right = 0;
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      if (word.lemma === '_') continue;
      words++;
      if (lemmatizer.lemma(word) === word.lemma) right++;
    }
  }
  return words === 0 ? 0 : (100 * right) / words;
}
