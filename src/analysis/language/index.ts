import type { Annotator } from '../../types/analysis.ts';
import type { Sentence, Token } from '../../types/token.ts';
import type { WordAnalysis } from './grammar.ts';
import type { Lemmatizer } from './lemmas/lemmatizer.ts';
import type { LanguageModels } from './models.ts';
import { languageModels } from './models.ts';
import { findNames } from './names/index.ts';
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
    const tokens = tokensOf(pieces, sentences, languageModels());
    return { sentences, tokens, names: findNames(text, tokens, sentences) };
  },
};

function tokensOf(pieces: readonly Piece[], sentences: readonly Sentence[], models: LanguageModels): Token[] {
  const forms = sentences.map(({ first, last }) => pieces.slice(first, last).map((piece) => piece.form));
  const analyses = models.grammar.analyse(forms);
  const tokens: Token[] = [];
  sentences.forEach(({ first, last }, sentence) => {
    for (let index = first; index < last; index++) {
      const piece = pieces[index];
      const analysis = analyses[sentence]?.[index - first];
      if (piece && analysis)
        tokens.push(tokenOf(piece, analysis, { first, sentence, lemmatizer: models.lemmatizer }));
    }
  });
  return tokens;
}

interface Place {
  /** First token of the sentence. */
  first: number;
  sentence: number;
  lemmatizer: Lemmatizer;
}

function tokenOf(piece: Piece, analysis: WordAnalysis, place: Place): Token {
  const { upos, xpos, head, deprel } = analysis;
  const { start, end, form } = piece;
  const token: Token = {
    start,
    end,
    form,
    lemma: place.lemmatizer.lemma({ form, upos, xpos }),
    upos,
    xpos,
    head: head < 0 ? -1 : place.first + head,
    deprel,
    sentence: place.sentence,
  };
  if (piece.multiword !== undefined) token.multiword = piece.multiword;
  return token;
}
