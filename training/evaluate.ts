import type { Grammar, WordAnalysis } from '../src/analysis/language/grammar.ts';
import type { TreebankSentence } from './conllu.ts';

/** Percentages of words (gold tokens). Universal relations as in CoNLL 2018: subtypes cut, punctuation counted. */
export interface GrammarScores {
  words: number;
  upos: number;
  xpos: number;
  uas: number;
  las: number;
  /** LAS with subtypes (`nmod:poss` is not `nmod`). */
  strictLas: number;
}

interface Tally {
  words: number;
  upos: number;
  xpos: number;
  uas: number;
  las: number;
  strictLas: number;
}

/** Scores a grammar on gold tokens, with its own tags. */
export function evaluateGrammar(grammar: Grammar, sentences: readonly TreebankSentence[]): GrammarScores {
  const forms = sentences.map((sentence) => sentence.words.map((word) => word.form));
  return scoreAnalyses(sentences, grammar.analyse(forms));
}

/** Scores analyses against gold sentences of the same words, in the same order. Throws on another number of words. */
export function scoreAnalyses(
  sentences: readonly TreebankSentence[],
  analyses: readonly (readonly WordAnalysis[])[],
): GrammarScores {
  const tally = emptyTally();
  sentences.forEach((sentence, index) => addSentence(tally, sentence, analyses[index] ?? []));
  return percentages(tally);
}

/** Scores by genre of the documents (GUM), genres in alphabetical order. */
export function scoreGenres(
  sentences: readonly TreebankSentence[],
  analyses: readonly (readonly WordAnalysis[])[],
): Map<string, GrammarScores> {
  const tallies = new Map<string, Tally>();
  sentences.forEach((sentence, index) => {
    const tally = tallies.get(sentence.genre) ?? emptyTally();
    tallies.set(sentence.genre, tally);
    addSentence(tally, sentence, analyses[index] ?? []);
  });
  const genres = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(genres.map(([genre, tally]) => [genre, percentages(tally)]));
}

/** One line of figures: `UPOS 96.01  XPOS 95.80  UAS 86.00  LAS 83.10  strict 82.00  (25147 words)`. */
export function renderScores(scores: GrammarScores): string {
  const figures = [
    `UPOS ${scores.upos.toFixed(2)}`,
    `XPOS ${scores.xpos.toFixed(2)}`,
    `UAS ${scores.uas.toFixed(2)}`,
    `LAS ${scores.las.toFixed(2)}`,
    `strict ${scores.strictLas.toFixed(2)}`,
  ];
  return `${figures.join('  ')}  (${scores.words} words)`;
}

function emptyTally(): Tally {
  return { words: 0, upos: 0, xpos: 0, uas: 0, las: 0, strictLas: 0 };
}

function addSentence(tally: Tally, sentence: TreebankSentence, analysis: readonly WordAnalysis[]): void {
  if (analysis.length !== sentence.words.length) {
    throw new RangeError(`${sentence.id}: ${analysis.length} words analysed`);
  }
  sentence.words.forEach((gold, index) => {
    const found = analysis[index];
    if (!found) return;
    const attached = found.head === gold.head;
    tally.words += 1;
    tally.upos += Number(found.upos === gold.upos);
    tally.xpos += Number(found.xpos === gold.xpos);
    tally.uas += Number(attached);
    tally.las += Number(attached && universal(found.deprel) === universal(gold.deprel));
    tally.strictLas += Number(attached && found.deprel === gold.deprel);
  });
}

function universal(deprel: string): string {
  const cut = deprel.indexOf(':');
  return cut < 0 ? deprel : deprel.slice(0, cut);
}

function percentages(tally: Tally): GrammarScores {
  const share = (count: number): number => (tally.words === 0 ? 0 : (100 * count) / tally.words);
  return {
    words: tally.words,
    upos: share(tally.upos),
    xpos: share(tally.xpos),
    uas: share(tally.uas),
    las: share(tally.las),
    strictLas: share(tally.strictLas),
  };
}
