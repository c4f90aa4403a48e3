import { existsSync, writeFileSync } from 'node:fs';
import { FeatureRows } from '../../src/analysis/language/network/features.ts';
import { Arena } from '../../src/analysis/language/network/kernels.ts';
import { encodeModel } from '../../src/analysis/language/network/model-file.ts';
import { toBags, type Example } from './batches.ts';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { askTeachers, type Opinion } from './distil.ts';
import { toModel } from './export.ts';
import { learn, type Plan, type Report } from './learner.ts';
import { cached, coderOf, goldExamples, readMaterial, readVectors, scoreLine } from './material.ts';
import { readOpinions, writeOpinions } from './opinions-file.ts';
import { BRANCHES, OPINION_SHARE, TEACHERS } from './recipe.ts';
import { startWeights, takeWeights, type Weights } from './weights.ts';

// node training/network/train.ts [vectors | teacher N | opinions | branch N]
// Without an argument all steps that are not in training/.cache/network yet, then models/grammar.bin.
const corpora = process.env.READOUT_CORPORA;
if (!corpora) throw new Error('set READOUT_CORPORA to the folder of the corpora');
const [step = 'all', number = ''] = process.argv.slice(2);
const material = readMaterial(corpora);

if (step === 'vectors') readVectors(material);
else if (step === 'teacher') trainTeacher(Number(number));
else if (step === 'opinions') gatherOpinions();
else if (step === 'branch') trainBranch(Number(number));
else trainStudent();

function tellScores(
  arena: Arena,
  given: { weights: Weights; plan: Plan; path: string },
): (report: Report) => void {
  const coder = coderOf(material);
  return ({ epoch, seconds, tag, arc, relation }) => {
    const losses = [tag, arc, relation].map((loss) => loss.toFixed(3)).join(' ');
    const tested = epoch % 3 === 0 || epoch === given.plan.epochs;
    const scores = tested ? scoreLine(arena, given.weights, { material, coder }) : '';
    console.log(`${String(epoch)} ${seconds.toFixed(0)}s loss ${losses} ${scores}`);
    if (tested)
      writeCheckpoint(`${given.path}.part`, arena, {
        weights: given.weights,
        hashes: material.vocabulary.hashes,
      });
  };
}

function trainTeacher(index: number): void {
  const plan = TEACHERS[index];
  if (!plan) throw new Error(`no teacher ${String(index)}`);
  const path = cached(`teacher-${String(index)}.bin`);
  if (existsSync(path)) return;
  const arena = new Arena(1 << 28);
  const weights = takeWeights(arena, material.shape, true);
  startWeights(arena, weights, plan.seed);
  arena.f32.set(readVectors(material), weights.table >> 2);
  learn(arena, weights, {
    plan,
    examples: goldExamples(material, coderOf(material)),
    wordCounts: material.vocabulary.wordCounts,
    tell: tellScores(arena, { weights, plan, path }),
  });
  writeCheckpoint(path, arena, { weights, hashes: material.vocabulary.hashes });
}

/** What the teachers together think of the plain text. */
function gatherOpinions(): Opinion[] {
  const path = cached('opinions.jsonl.gz');
  if (existsSync(path)) return readOpinions(path);
  const arena = new Arena(1 << 27);
  const teachers = TEACHERS.map((_, index) => {
    trainTeacher(index);
    const { weights, hashes } = readCheckpoint(cached(`teacher-${String(index)}.bin`), arena, false);
    return { weights, rows: new FeatureRows(hashes), cache: new Map() };
  });
  const sentences = material.plain
    .filter((_, at) => at % 100 < OPINION_SHARE)
    .sort((a, b) => b.length - a.length);
  const opinions: Opinion[] = [];
  for (let at = 0; at < sentences.length; at += 32) {
    opinions.push(...askTeachers(arena, teachers, sentences.slice(at, at + 32)));
  }
  writeOpinions(path, opinions);
  return opinions;
}

/** Goes on from the first teacher, on the treebanks and on one share of the opinions. */
function trainBranch(index: number): void {
  const plan = BRANCHES[index];
  if (!plan) throw new Error(`no branch ${String(index)}`);
  const path = cached(`branch-${String(index)}.bin`);
  if (existsSync(path)) return;
  const opinions = gatherOpinions().filter((_, at) => at % BRANCHES.length === index);
  const arena = new Arena(1 << 28);
  const weights = takeWeights(arena, material.shape, true);
  const first = readCheckpoint(cached('teacher-0.bin'), new Arena(1 << 26), false);
  arena.f32.set(first.values, weights.value >> 2);
  arena.f32.set(first.table, weights.table >> 2);
  const coder = coderOf(material);
  const soft = opinions.map((opinion): Example => {
    const { forms, ...answers } = opinion;
    return { length: forms.length, ...toBags(forms, coder), ...answers };
  });
  learn(arena, weights, {
    plan,
    examples: [...goldExamples(material, coder), ...soft],
    wordCounts: material.vocabulary.wordCounts,
    tell: tellScores(arena, { weights, plan, path }),
  });
  writeCheckpoint(path, arena, { weights, hashes: material.vocabulary.hashes });
}

/** The mean of the branches: they started from the same weights, so their mean is better than each. */
function trainStudent(): void {
  const arena = new Arena(1 << 28);
  const weights = takeWeights(arena, material.shape, true);
  for (const index of BRANCHES.keys()) {
    trainBranch(index);
    const { values, table } = readCheckpoint(
      cached(`branch-${String(index)}.bin`),
      new Arena(1 << 26),
      false,
    );
    addShare(arena.f32.subarray(weights.value >> 2), values);
    addShare(arena.f32.subarray(weights.table >> 2), table);
  }
  console.log(scoreLine(arena, weights, { material, coder: coderOf(material) }));
  writeCheckpoint(cached('student.bin'), arena, { weights, hashes: material.vocabulary.hashes });
  const model = toModel(arena, weights, material.vocabulary.hashes);
  writeFileSync(new URL('../../models/grammar.bin', import.meta.url), encodeModel(model));
}

function addShare(target: Float32Array, values: Float32Array): void {
  values.forEach((value, at) => {
    target[at] = (target[at] ?? 0) + value / BRANCHES.length;
  });
}
