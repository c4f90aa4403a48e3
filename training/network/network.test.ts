import { expect, test } from 'vitest';
import { FeatureRows } from '../../src/analysis/language/network/features.ts';
import { Arena } from '../../src/analysis/language/network/kernels.ts';
import { grammarOf } from '../../src/analysis/language/network/index.ts';
import { encodeModel } from '../../src/analysis/language/network/model-file.ts';
import type { Shape } from '../../src/analysis/language/network/shape.ts';
import { toExample } from './batches.ts';
import { toModel } from './export.ts';
import { learn } from './learner.ts';
import { TOY } from './toy.ts';
import { countLabels, countVocabulary } from './vocabulary.ts';
import { startWeights, takeWeights } from './weights.ts';

function trainToy(): ReturnType<typeof toModel> {
  const arena = new Arena(1 << 22);
  const labels = countLabels(TOY, 1);
  const vocabulary = countVocabulary(
    TOY.map(({ forms }) => forms),
    { word: 1, part: 1 },
  );
  const shape: Shape = {
    rows: vocabulary.hashes.length,
    width: 16,
    hidden: 16,
    layers: 2,
    arc: 16,
    label: 16,
    ...labels,
  };
  const weights = takeWeights(arena, shape, true);
  startWeights(arena, weights, 1);
  const coder = { shape, rows: new FeatureRows(vocabulary.hashes), cache: new Map() };
  learn(arena, weights, {
    plan: {
      epochs: 300,
      words: 20,
      rate: 0.01,
      decay: 0,
      wordDrop: 0,
      seed: 1,
      drop: { input: 0, between: 0.1, parts: 0.1, recurrent: 0 },
    },
    examples: TOY.map((tree) => toExample(tree, coder)),
    wordCounts: vocabulary.wordCounts,
    tell: () => undefined,
  });
  return toModel(arena, weights, vocabulary.hashes);
}

const model = trainToy();

test('a network trained on a toy treebank parses it without a mistake', () => {
  const parsed = grammarOf(model).analyse(TOY.map(({ forms }) => forms));
  const expected = TOY.map((tree) =>
    tree.forms.map((_, at) => ({
      upos: tree.uposes[at],
      xpos: tree.xposes[at],
      head: tree.heads[at],
      deprel: tree.relations[at],
    })),
  );
  expect(parsed).toEqual(expected);
});

test('training twice gives the same bytes', () => {
  expect(encodeModel(trainToy())).toEqual(encodeModel(model));
});
