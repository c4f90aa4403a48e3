import { parseInput, type TagKinds } from '../../src/analysis/language/perceptron/parse-state.ts';
import { Tagger } from '../../src/analysis/language/perceptron/tagger.ts';
import type { TreebankSentence } from '../conllu.ts';
import { buildLexicon, type TaggedSentence, type TagTraining, trainTagger } from './train-tagger.ts';
import type { ParseExample } from './train-parser.ts';

/**
 * Tags (index + 1) of each sentence by a tagger that has not seen it: `folds` taggers, each trained without its share.
 * Neighbouring sentences stay together, since a document repeats its names.
 */
export function jackknifeTags(
  sentences: readonly TaggedSentence[],
  folds: number,
  options: TagTraining,
): Int32Array[] {
  const tags: Int32Array[] = [];
  const foldOf = (index: number): number => Math.floor(index / 20) % folds;
  for (let fold = 0; fold < folds; fold++) {
    const rest = sentences.filter((_, index) => foldOf(index) !== fold);
    const lexicon = buildLexicon(rest);
    const learner = trainTagger(rest, lexicon, options);
    const tagger = new Tagger(lexicon, learner.averaged(), options.tagCount);
    sentences.forEach((sentence, index) => {
      if (foldOf(index) === fold) tags[index] = tagger.tag(sentence.words);
    });
  }
  return tags;
}

/** Gold trees over predicted tags. */
export function parseExamples(
  sentences: readonly TreebankSentence[],
  tagged: readonly TaggedSentence[],
  options: { tags: readonly ArrayLike<number>[]; kinds: TagKinds; labels: readonly string[] },
): ParseExample[] {
  const labelIndex = new Map(options.labels.map((label, at) => [label, at]));
  return sentences.map(({ words }, index) => ({
    input: parseInput(tagged[index]?.words ?? [], options.tags[index] ?? [], options.kinds),
    heads: Int32Array.from([0, ...words.map(({ head }) => (head < 0 ? words.length : head) + 1)]),
    labels: Int32Array.from([0, ...words.map(({ deprel }) => labelIndex.get(deprel) ?? 0)]),
  }));
}
