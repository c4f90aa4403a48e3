import type { Annotator } from '../../types/analysis.ts';
import type { Sentence, Token } from '../../types/token.ts';
import type { Grammar, WordAnalysis } from './grammar.ts';
import { loadPerceptron } from './perceptron/index.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import type { Piece } from './tokens/tokenize.ts';
import { tokenize } from './tokens/tokenize.ts';

/** Sentences, tokens with tags, lemmas and trees, and names: what every other room builds on. */
export const annotateLanguage: Annotator<never, 'sentences' | 'tokens' | 'names'> = {
  name: 'language',
  needs: [],
  gives: ['sentences', 'tokens', 'names'],
  annotate({ text }) {
    const pieces = tokenize(text);
    const sentences = splitSentences(text, pieces);
    const tokens = tokensOf(pieces, sentences, grammar());
    return { sentences, tokens, names: [] };
  },
};

let loaded: Grammar | null = null;

/** The grammar, loaded on first use. */
function grammar(): Grammar {
  loaded ??= loadPerceptron();
  return loaded;
}

function tokensOf(
  pieces: readonly Piece[],
  sentences: readonly Sentence[],
  model: Pick<Grammar, 'analyse'>,
): Token[] {
  const forms = sentences.map(({ first, last }) => pieces.slice(first, last).map((piece) => piece.form));
  const analyses = model.analyse(forms);
  const tokens: Token[] = [];
  sentences.forEach(({ first, last }, sentence) => {
    for (let index = first; index < last; index++) {
      const piece = pieces[index];
      const analysis = analyses[sentence]?.[index - first];
      if (piece && analysis) tokens.push(tokenOf(piece, analysis, { first, sentence }));
    }
  });
  return tokens;
}

function tokenOf(piece: Piece, analysis: WordAnalysis, place: { first: number; sentence: number }): Token {
  const { upos, xpos, head, deprel } = analysis;
  const { form } = piece;
  return {
    start: piece.start,
    end: piece.end,
    form,
    lemma: upos === 'PROPN' ? form : form.toLowerCase(),
    upos,
    xpos,
    head: head < 0 ? -1 : place.first + head,
    deprel,
    sentence: place.sentence,
    ...(piece.multiword === undefined ? {} : { multiword: piece.multiword }),
  };
}
