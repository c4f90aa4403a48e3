import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { grammarOf } from '../../src/analysis/language/network/index.ts';
import { FeatureRows } from '../../src/analysis/language/network/features.ts';
import { Arena } from '../../src/analysis/language/network/kernels.ts';
import type { Shape } from '../../src/analysis/language/network/shape.ts';
import { readTreebank, type TreebankSentence } from '../conllu.ts';
import { evaluateGrammar, renderScores } from '../evaluate.ts';
import { toExample, type Coder, type Example } from './batches.ts';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { toModel } from './export.ts';
import { pretrain } from './pretrain.ts';
import { LEAST, LONGEST, SIZES, VECTOR_EPOCHS, VECTOR_SEED } from './recipe.ts';
import { toTree, type Tree } from './treebank.ts';
import { readUnlabelled } from './unlabelled.ts';
import { countLabels, countVocabulary, type Vocabulary } from './vocabulary.ts';
import { startWeights, takeWeights, type Weights } from './weights.ts';

const CACHE = new URL('../.cache/network/', import.meta.url);

/** Path of an intermediate result, kept so that a broken run goes on where it was. */
export function cached(name: string): string {
  mkdirSync(CACHE, { recursive: true });
  return new URL(name, CACHE).pathname;
}

/** All that networks are trained on. */
export interface Material {
  trees: Tree[];
  plain: string[][];
  vocabulary: Vocabulary;
  shape: Shape;
  dev: { name: string; sentences: TreebankSentence[] }[];
}

export function readMaterial(corpora: string): Material {
  const trees = (['ewt-train', 'gum-train'] as const).flatMap((split) =>
    readTreebank(corpora, split).map(toTree),
  );
  const plain = readPlain(corpora);
  const vocabulary = readVocabulary([...trees.map(({ forms }) => forms), ...plain]);
  return {
    trees,
    plain,
    vocabulary,
    shape: { rows: vocabulary.hashes.length, ...SIZES, ...countLabels(trees, 3) },
    dev: (['ewt-dev', 'gum-dev'] as const).map((name) => ({ name, sentences: readTreebank(corpora, name) })),
  };
}

/** The plain text, tokenized once: the tokenizer may change between the steps of a training. */
function readPlain(corpora: string): string[][] {
  const path = cached('plain.json.gz');
  if (!existsSync(path)) writeFileSync(path, gzipSync(JSON.stringify(readUnlabelled(corpora))));
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as string[][];
}

/** Features with a row, counted once. */
function readVocabulary(sentences: readonly (readonly string[])[]): Vocabulary {
  const path = cached('vocabulary.json');
  if (!existsSync(path)) {
    const { hashes, wordCounts } = countVocabulary(sentences, LEAST);
    writeFileSync(path, JSON.stringify({ hashes: [...hashes], wordCounts: [...wordCounts] }));
  }
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<keyof Vocabulary, number[]>;
  return { hashes: Int32Array.from(kept.hashes), wordCounts: Int32Array.from(kept.wordCounts) };
}

export function coderOf(material: Material): Coder {
  return { shape: material.shape, rows: new FeatureRows(material.vocabulary.hashes), cache: new Map() };
}

export function goldExamples(material: Material, coder: Coder): Example[] {
  return material.trees.filter(({ forms }) => forms.length <= LONGEST).map((tree) => toExample(tree, coder));
}

/** Vectors of words and their parts from all text, trained once. */
export function readVectors(material: Material): Float32Array {
  const path = cached('vectors.bin');
  if (!existsSync(path)) {
    const arena = new Arena(1 << 28);
    const weights = takeWeights(arena, material.shape, true);
    startWeights(arena, weights, VECTOR_SEED);
    pretrain(arena, weights, {
      sentences: [...material.trees.map(({ forms }) => forms), ...material.plain],
      rows: new FeatureRows(material.vocabulary.hashes),
      epochs: VECTOR_EPOCHS,
      seed: VECTOR_SEED,
      tell: console.log,
    });
    writeCheckpoint(path, arena, { weights, hashes: material.vocabulary.hashes });
  }
  const { table, weights } = readCheckpoint(path, new Arena(1 << 26));
  if (weights.shape.rows !== material.shape.rows) throw new Error(`${path} is of other text: delete it`);
  return table;
}

/** Dev scores of the network as it would be shipped, 8-bit table and all. */
export function scoreLine(material: Material, seated: { arena: Arena; weights: Weights }): string {
  const grammar = grammarOf(toModel(seated.arena, seated.weights, material.vocabulary.hashes));
  return material.dev
    .map(({ name, sentences }) => `${name} ${renderScores(evaluateGrammar(grammar, sentences))}`)
    .join(' | ');
}
