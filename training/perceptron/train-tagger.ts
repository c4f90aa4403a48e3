import { Features } from '../../src/analysis/language/perceptron/features.ts';
import { hashText } from '../../src/analysis/language/perceptron/hash.ts';
import { Lexicon, type LexiconEntry } from '../../src/analysis/language/perceptron/lexicon.ts';
import { fillTagFeatures, highest, layOut, margin } from '../../src/analysis/language/perceptron/tagger.ts';
import type { WordEncoder, WordKeys } from '../../src/analysis/language/perceptron/words.ts';
import type { TreebankSentence } from '../conllu.ts';
import { Learner } from './learner.ts';
import { seededRandom, shuffled } from './random.ts';

export interface TaggedSentence {
  words: WordKeys[];
  /** Indices of gold tags; -1 where the tag is not in the tag set. */
  tags: number[];
}

export interface TagTraining {
  tagCount: number;
  epochs: number;
  seed: number;
  /** The chance of each feature to be left out of a decision while training. */
  thinning: number;
}

/** The joint tag of a word: `VERB|VBD`. */
export function jointTag(word: { upos: string; xpos: string }): string {
  return `${word.upos}|${word.xpos}`;
}

/** Joint tags met at least `least` times, most frequent first. */
export function collectTags(sentences: readonly TreebankSentence[], least: number): string[] {
  return countedNames(
    sentences.flatMap(({ words }) => words.map((word) => jointTag(word))),
    least,
  );
}

/** Names met at least `least` times, most frequent first, equals in alphabetical order. */
export function countedNames(names: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name);
}

export function encodeTagged(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  encoder: WordEncoder,
): TaggedSentence[] {
  const index = new Map(tags.map((tag, at) => [tag, at]));
  return sentences.map(({ words }) => ({
    words: words.map((word) => encoder.encode(word.form)),
    tags: words.map((word) => index.get(jointTag(word)) ?? -1),
  }));
}

// A word's class of tags tells the tag of a rare word away while training and not afterwards: only words met often.
const leastForClass = 4;
const leastForCertain = 25;

/** Collects the tags that forms and lower-case forms take. */
export function buildLexicon(sentences: readonly TaggedSentence[]): Lexicon {
  const counts = new Map<number, Map<number, number>>();
  const count = (key: number, tag: number): void => {
    const tags = counts.get(key) ?? new Map<number, number>();
    counts.set(key, tags.set(tag, (tags.get(tag) ?? 0) + 1));
  };
  for (const { words, tags } of sentences) {
    words.forEach((word, at) => {
      count(word.form, tags[at] ?? -1);
      if (word.lower !== word.form) count(word.lower, tags[at] ?? -1);
    });
  }
  const entries: LexiconEntry[] = [];
  for (const [key, tags] of counts) {
    const entry = lexiconEntry(key, tags);
    if (entry) entries.push(entry);
  }
  return new Lexicon(entries);
}

function lexiconEntry(key: number, tags: Map<number, number>): LexiconEntry | null {
  const sorted = [...tags].sort(([a, m], [b, n]) => n - m || a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total < leastForClass) return null;
  const usual = sorted.filter(([, count]) => count >= total * 0.03).slice(0, 4);
  const [top, most] = sorted[0] ?? [-1, 0];
  return {
    key,
    tagClass: hashText(usual.map(([tag]) => String(tag)).join()) & 0xffff,
    certain: total >= leastForCertain && most === total ? top : -1,
  };
}

/** Trains the tagger on its own tags of the words before. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  lexicon: Lexicon,
  options: TagTraining,
): Learner {
  const trainer = new TaggerTrainer(lexicon, options);
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const sentence of shuffled(sentences, random)) trainer.learn(sentence, random);
  }
  return trainer.learner;
}

class TaggerTrainer {
  readonly learner: Learner;
  readonly #lexicon: Lexicon;
  readonly #thinning: number;
  readonly #features = new Features();
  readonly #scores: Float32Array;

  constructor(lexicon: Lexicon, options: TagTraining) {
    this.learner = new Learner(options.tagCount);
    this.#scores = new Float32Array(options.tagCount);
    this.#lexicon = lexicon;
    this.#thinning = options.thinning;
  }

  learn(sentence: TaggedSentence, random: () => number): void {
    const input = layOut(sentence.words, this.#lexicon);
    for (let at = margin; at < margin + input.length; at++) {
      const word = input.keys[at];
      const certain = word ? this.#lexicon.certainTag(word) : -1;
      if (certain >= 0) {
        input.tags[at] = certain + 1;
        continue;
      }
      fillTagFeatures(input, at, this.#features);
      this.#features.thin(this.#thinning, random);
      input.tags[at] = 1 + this.#decide(sentence.tags[at - margin] ?? -1);
    }
  }

  #decide(gold: number): number {
    this.learner.score(this.#features, this.#scores);
    const found = highest(this.#scores);
    if (gold >= 0 && gold !== found) this.learner.update(this.#features, gold, found);
    this.learner.tick();
    return found;
  }
}
