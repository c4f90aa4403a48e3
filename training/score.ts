import { languageModels } from '../src/analysis/language/models.ts';
import { readTreebank } from './conllu.ts';
import { renderScores, scoreAnalyses, scoreGenres } from './evaluate.ts';

/** `READOUT_CORPORA=... node training/score.ts`: the shipped grammar on the dev splits, GUM by genre. */
const corpora = process.env.READOUT_CORPORA;
if (!corpora) throw new Error('READOUT_CORPORA names no folder: set it to the corpora');

for (const split of ['ewt-dev', 'gum-dev'] as const) {
  const sentences = readTreebank(corpora, split);
  const forms = sentences.map(({ words }) => words.map(({ form }) => form));
  const analyses = languageModels().grammar.analyse(forms);
  console.log(`${split.padEnd(10)} ${renderScores(scoreAnalyses(sentences, analyses))}`);
  if (!split.startsWith('gum')) continue;
  for (const [genre, scores] of scoreGenres(sentences, analyses)) {
    console.log(`  ${genre.padEnd(10)} ${renderScores(scores)}`);
  }
}
