import { existsSync } from 'node:fs';
import { FeatureRows } from '../../src/analysis/language/network/features.ts';
import { Arena } from '../../src/analysis/language/network/kernels.ts';
import type { Shape } from '../../src/analysis/language/network/shape.ts';
import { toBags, type Coder, type Example } from './batches.ts';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { askTeachers, type Opinion } from './distil.ts';
import { learn, type Plan, type Report } from './learner.ts';
import { cached, coderOf, goldExamples, readVectors, scoreLine, type Material } from './material.ts';
import { readOpinions, writeOpinions } from './opinions-file.ts';
import { FIRST_STUDENT, FIRST_TEACHERS, ROUNDS, SECOND_SHARE, SECOND_TEACHERS, TEACHERS } from './recipe.ts';
import { startWeights, takeWeights, type Weights } from './weights.ts';

// The steps of the training, each kept in training/.cache/network when it is done.

/** A network in an arena of its own. */
interface Seated {
  arena: Arena;
  weights: Weights;
}

/** Trains what is seated, reports on it every other epoch, and keeps it under this name. */
function train(
  material: Material,
  seated: Seated,
  given: { plan: Plan; examples: Example[]; name: string },
): void {
  const { arena, weights } = seated;
  const { plan, examples, name } = given;
  const { hashes } = material.vocabulary;
  const tell = ({ epoch, seconds, tag, arc, relation }: Report): void => {
    const losses = [tag, arc, relation].map((loss) => loss.toFixed(3)).join(' ');
    const tested = epoch % 2 === 0 || epoch === plan.epochs;
    const scores = tested ? scoreLine(material, seated) : '';
    console.log(`${name} ${String(epoch)} ${seconds.toFixed(0)}s loss ${losses} ${scores}`);
    if (tested) writeCheckpoint(cached(`${name}.part`), arena, { weights, hashes });
  };
  learn(arena, weights, { plan, examples, wordCounts: material.vocabulary.wordCounts, tell });
  writeCheckpoint(cached(name), arena, { weights, hashes });
}

function seat(shape: Shape): Seated {
  const arena = new Arena(1 << 28);
  return { arena, weights: takeWeights(arena, shape, true) };
}

/** A new network with the weights kept under this name. */
export function seatCopy(material: Material, name: string): Seated {
  const seated = seat(material.shape);
  const { values, table } = readCheckpoint(cached(name), new Arena(1 << 26));
  seated.arena.f32.set(values, seated.weights.value >> 2);
  seated.arena.f32.set(table, seated.weights.table >> 2);
  return seated;
}

/** A teacher: vectors from plain text, then the treebanks. */
export function trainTeacher(material: Material, index: number): void {
  const teacher = TEACHERS[index];
  const name = `teacher-${String(index)}.bin`;
  if (!teacher) throw new Error(`no teacher ${String(index)}`);
  if (existsSync(cached(name))) return;
  const seated = seat({ ...material.shape, ...teacher.sizes });
  startWeights(seated.arena, seated.weights, teacher.plan.seed);
  seated.arena.f32.set(readVectors(material), seated.weights.table >> 2);
  train(material, seated, { plan: teacher.plan, examples: goldExamples(material, coderOf(material)), name });
}

/** What the first teachers think of the plain text. */
export function firstOpinions(material: Material): Opinion[] {
  for (const index of FIRST_TEACHERS) trainTeacher(material, index);
  const names = FIRST_TEACHERS.map((index) => `teacher-${String(index)}.bin`);
  return gatherOpinions(material, { names, file: 'opinions-1.jsonl.gz', share: 100 });
}

/** What the second teachers think of a part of it. */
export function secondOpinions(material: Material): Opinion[] {
  for (const index of SECOND_TEACHERS) trainTeacher(material, index);
  const names = SECOND_TEACHERS.map((index) => `teacher-${String(index)}.bin`);
  return gatherOpinions(material, { names, file: 'opinions-2.jsonl.gz', share: SECOND_SHARE });
}

interface Asking {
  /** Networks that are asked, and where their opinions are kept. */
  names: readonly string[];
  file: string;
  /** Per cent of the plain text. */
  share: number;
}

function gatherOpinions(material: Material, { names, file, share }: Asking): Opinion[] {
  const path = cached(file);
  if (existsSync(path)) return readOpinions(path);
  const arena = new Arena(1 << 27);
  const teachers = names.map((name) => {
    const { weights, hashes } = readCheckpoint(cached(name), arena);
    return { weights, rows: new FeatureRows(hashes), cache: new Map() };
  });
  const sentences = material.plain.filter((_, at) => at % 100 < share).sort((a, b) => b.length - a.length);
  const opinions: Opinion[] = [];
  for (let at = 0; at < sentences.length; at += 32) {
    opinions.push(...askTeachers(arena, teachers, sentences.slice(at, at + 32)));
  }
  writeOpinions(path, opinions);
  return opinions;
}

function softExamples(opinions: readonly Opinion[], coder: Coder): Example[] {
  return opinions.map(({ forms, ...answers }) => ({
    length: forms.length,
    ...toBags(forms, coder),
    ...answers,
  }));
}

/** Goes on from the first teacher, on the treebanks and the first opinions. */
export function trainFirstStudent(material: Material): void {
  const name = 'student-1.bin';
  if (existsSync(cached(name))) return;
  const opinions = firstOpinions(material);
  const coder = coderOf(material);
  const examples = [...goldExamples(material, coder), ...softExamples(opinions, coder)];
  train(material, seatCopy(material, 'teacher-0.bin'), { plan: FIRST_STUDENT, examples, name });
}

/** Goes on from the student as the round found it, on the treebanks and a half of the second opinions. */
export function trainBranch(material: Material, round: number, index: number): void {
  const plans = ROUNDS[round] ?? [];
  const plan = plans[index];
  const name = `branch-${String(round)}-${String(index)}.bin`;
  if (!plan) throw new Error(`no ${name}`);
  if (existsSync(cached(name))) return;
  const start = startOf(material, round);
  const half = (round + index) % plans.length;
  const opinions = secondOpinions(material).filter((_, at) => at % plans.length === half);
  const coder = coderOf(material);
  const examples = [...goldExamples(material, coder), ...softExamples(opinions, coder)];
  train(material, seatCopy(material, start), { plan, examples, name });
}

/** Name of the weights from which a round starts. */
function startOf(material: Material, round: number): string {
  if (round > 0) return finishRound(material, round - 1);
  trainFirstStudent(material);
  return 'student-1.bin';
}

/**
 * The mean of a round's branches, kept, and its name: branches that started from the same weights
 * have a mean that is better than each of them.
 */
export function finishRound(material: Material, round: number): string {
  const name = `mean-${String(round)}.bin`;
  if (existsSync(cached(name))) return name;
  const seated = seat(material.shape);
  const branches = ROUNDS[round] ?? [];
  for (const index of branches.keys()) {
    trainBranch(material, round, index);
    const { values, table } = readCheckpoint(
      cached(`branch-${String(round)}-${String(index)}.bin`),
      new Arena(1 << 26),
    );
    addShare(seated.arena.f32.subarray(seated.weights.value >> 2), values, branches.length);
    addShare(seated.arena.f32.subarray(seated.weights.table >> 2), table, branches.length);
  }
  console.log(name, scoreLine(material, seated));
  writeCheckpoint(cached(name), seated.arena, {
    weights: seated.weights,
    hashes: material.vocabulary.hashes,
  });
  return name;
}

function addShare(target: Float32Array, values: Float32Array, shares: number): void {
  values.forEach((value, at) => {
    target[at] = (target[at] ?? 0) + value / shares;
  });
}
