import { expect, test } from 'vitest';
import { FeatureRows } from '../../src/analysis/language/network/features.ts';
import { Arena } from '../../src/analysis/language/network/kernels.ts';
import { parametersOf, type Shape } from '../../src/analysis/language/network/shape.ts';
import { toExample } from './batches.ts';
import { EARLY_SHARE, TAG_SHARE } from './heads.ts';
import { learnBatch } from './network.ts';
import { countLabels, countVocabulary } from './vocabulary.ts';
import { startWeights, takeWeights, valueOf, gradOf } from './weights.ts';
import { TOY } from './toy.ts';

test('gradients agree with differences of the loss', () => {
  const arena = new Arena(1 << 24);
  const labels = countLabels(TOY, 1);
  const vocabulary = countVocabulary(
    TOY.map(({ forms }) => forms),
    { word: 1, part: 1 },
  );
  const shape: Shape = {
    rows: vocabulary.hashes.length,
    width: 8,
    hidden: 8,
    layers: 2,
    arc: 8,
    label: 8,
    ...labels,
  };
  const weights = takeWeights(arena, shape, true);
  startWeights(arena, weights, 1);
  const coder = { shape, rows: new FeatureRows(vocabulary.hashes), cache: new Map() };
  const batch = TOY.map((tree) => toExample(tree, coder)).sort((a, b) => b.length - a.length);
  const words = batch.reduce((sum, { length }) => sum + length, 0);
  const bags = batch.map((example) => example.bags);
  const learn = (): number => {
    const drop = { input: 0.2, between: 0.2, parts: 0.2, recurrent: 0.2, seed: 7 };
    const losses = learnBatch(arena, weights, { batch, bags, drop });
    const tags = TAG_SHARE * losses.tag + EARLY_SHARE * losses.early;
    return (losses.arc + losses.relation + tags) / words;
  };
  const clear = (): void => {
    arena.f32.fill(0, weights.grad >> 2, (weights.grad >> 2) + weights.size);
    arena.f32.fill(0, weights.tableGrad >> 2, (weights.tableGrad >> 2) + shape.rows * shape.width);
  };
  clear();
  learn();
  const grads = arena.f32.slice(weights.grad >> 2, (weights.grad >> 2) + weights.size);
  const worst: string[] = [];
  for (const { name, rows, columns } of parametersOf(shape)) {
    const value = valueOf(weights, name) >> 2;
    const grad = (gradOf(weights, name) - weights.grad) >> 2;
    for (const at of [0, 5, Math.floor((rows * columns) / 2), rows * columns - 3]) {
      const kept = arena.f32[value + at] ?? 0;
      arena.f32[value + at] = kept + 0.001;
      const above = learn();
      arena.f32[value + at] = kept - 0.001;
      const below = learn();
      arena.f32[value + at] = kept;
      const expected = (above - below) / 0.002;
      const found = grads[grad + at] ?? 0;
      if (Math.abs(expected - found) > 0.005 + 0.03 * Math.abs(expected))
        worst.push(`${name}[${String(at)}] ${expected.toFixed(5)} ${found.toFixed(5)}`);
    }
  }
  expect(worst).toEqual([]);
});
