import { existsSync } from 'node:fs';
import { FeatureRows } from '../../src/analysis/language/network/features.ts';
import { Arena } from '../../src/analysis/language/network/kernels.ts';
import type { Shape } from '../../src/analysis/language/network/shape.ts';
import { toExample } from './batches.ts';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { learn, parseAll, type Plan } from './learner.ts';
import { pretrain } from './pretrain.ts';
import { score } from './score.ts';
import { readTreebank } from './treebank.ts';
import { readUnlabelled } from './unlabelled.ts';
import { countLabels, countVocabulary } from './vocabulary.ts';
import { startWeights, takeWeights } from './weights.ts';

// node training/network/experiment.ts '{"epochs":5}' out.bin : one network on gold trees, scores after some epochs.
const options = JSON.parse(process.argv[2] ?? '{}') as Record<string, number>;
const out = process.argv[3];
const corpora = process.env.READOUT_CORPORA ?? '';
const read = (name: string): ReturnType<typeof readTreebank> =>
  readTreebank(`${corpora}/treebank/${name}.conllu.gz`);
const ewt = read('ewt-train');
const gum = read('gum-train');
const train = [...ewt, ...gum];
const plainText = options.plain ? readUnlabelled(corpora) : [];
const labelled = train.map(({ forms }) => forms);
const vocabulary = countVocabulary([...labelled, ...plainText], {
  word: options.word ?? 2,
  part: options.part ?? 4,
});
const shape: Shape = {
  rows: vocabulary.hashes.length,
  width: options.width ?? 96,
  hidden: options.hidden ?? 96,
  layers: options.layers ?? 2,
  arc: options.arc ?? 96,
  label: options.label ?? 96,
  ...countLabels(train, 3),
};
const arena = new Arena(1 << 28);
const weights = takeWeights(arena, shape, true);
startWeights(arena, weights, options.seed ?? 1);
console.log(JSON.stringify(options), 'rows', shape.rows, 'dense', weights.size, 'pairs', shape.pairs.length);
const coder = { shape, rows: new FeatureRows(vocabulary.hashes), cache: new Map() };
if (process.env.VECTORS && existsSync(process.env.VECTORS)) {
  const kept = readCheckpoint(process.env.VECTORS, new Arena(1 << 26), false);
  if (kept.weights.shape.rows !== shape.rows) throw new Error('vectors of another vocabulary');
  arena.f32.set(kept.table, weights.table >> 2);
} else if (options.plain) {
  const sentences = [...labelled, ...plainText];
  pretrain(arena, weights, {
    sentences,
    rows: coder.rows,
    epochs: options.plain,
    seed: 5,
    tell: console.log,
  });
  if (process.env.VECTORS)
    writeCheckpoint(process.env.VECTORS, arena, { weights, hashes: vocabulary.hashes });
  if (!options.epochs) process.exit(0);
}
const plan: Plan = {
  epochs: options.epochs ?? 10,
  words: options.words ?? 600,
  rate: options.rate ?? 0.003,
  decay: options.decay ?? 0.01,
  drop: {
    input: options.dropInput ?? 0.2,
    between: options.dropBetween ?? 0.3,
    parts: options.dropParts ?? 0.3,
    recurrent: options.dropRecurrent ?? 0.2,
  },
  wordDrop: options.wordDrop ?? 0.5,
  seed: options.seed ?? 1,
};
const dev = ['ewt-dev', 'gum-dev'].map((name) => {
  const trees = read(name);
  return { name, trees, examples: trees.map((tree) => toExample(tree, coder)) };
});
const every = options.every ?? 2;
learn(arena, weights, {
  plan,
  examples: train.filter(({ forms }) => forms.length <= 120).map((tree) => toExample(tree, coder)),
  wordCounts: vocabulary.wordCounts,
  tell: ({ epoch, seconds, tag, arc, relation }) => {
    const losses = [tag, arc, relation].map((loss) => loss.toFixed(3)).join(' ');
    const tested = epoch % every === 0 || epoch === plan.epochs;
    const scores = tested
      ? dev.map(({ name, trees, examples }) => {
          const s = score(shape, trees, parseAll(arena, weights, examples));
          return `${name} upos ${s.upos} xpos ${s.xpos} uas ${s.uas} las ${s.las} (${s.full})`;
        })
      : [];
    console.log(`${epoch} ${seconds.toFixed(0)}s loss ${losses} ${scores.join(' | ')}`);
    if (tested && out) writeCheckpoint(out, arena, { weights, hashes: vocabulary.hashes });
  },
});
