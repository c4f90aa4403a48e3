import {
  type ParseInput,
  parseInput,
  type TagKinds,
} from '../../src/analysis/language/perceptron/parse-state.ts';
import { Parser } from '../../src/analysis/language/perceptron/parser.ts';
import type { WordKeys } from '../../src/analysis/language/perceptron/words.ts';
import { mirrorTree, mirrorWords } from './mirror.ts';
import { type ParseExample, type ParserTraining, trainParser } from './train-parser.ts';
import { type PlainTree, voteTree } from './vote.ts';

/** A sentence with predicted tags (index + 1). */
export interface TaggedWords {
  words: readonly WordKeys[];
  tags: ArrayLike<number>;
}

/** One voter: its parser, and whether it reads from right to left. */
interface Teacher {
  parser: Parser;
  mirrored: boolean;
}

export interface TeacherOptions extends ParserTraining {
  kinds: TagKinds;
}

/** A parser from left to right and one from right to left, then one more of each by another seed. */
const voters = [
  { mirrored: false, seed: 101 },
  { mirrored: true, seed: 102 },
  { mirrored: false, seed: 103 },
];

/**
 * Parses sentences without trees by a vote of several parsers, as examples for one that is to be as good as all
 * (self-training by an ensemble). `gold` are the treebank's examples, `tagged` their words and tags.
 */
export function teach(
  gold: readonly ParseExample[],
  tagged: readonly TaggedWords[],
  task: { news: readonly TaggedWords[]; options: TeacherOptions },
): ParseExample[] {
  const { news, options } = task;
  const teachers = voters.map(({ mirrored, seed }): Teacher => {
    const examples = mirrored ? mirrorExamples(gold, tagged, options.kinds) : gold;
    return { parser: trainTeacher(examples, { ...options, seed }), mirrored };
  });
  return news.map((sentence) => {
    const input = parseInput(sentence.words, sentence.tags, options.kinds);
    const trees = teachers.map((teacher) => parseBy(teacher, sentence, { input, options }));
    return { input, ...voteTree(trees, input.length) };
  });
}

function trainTeacher(examples: readonly ParseExample[], options: ParserTraining): Parser {
  const { labelCount, rootLabel } = options;
  const learners = trainParser(examples, options);
  options.report?.('one teacher trained');
  const actions = learners.actions.averaged();
  return new Parser({ actions, labels: learners.labels.averaged(), labelCount, rootLabel });
}

function mirrorExamples(
  gold: readonly ParseExample[],
  tagged: readonly TaggedWords[],
  kinds: TagKinds,
): ParseExample[] {
  return gold.map((example, index) => {
    const { words, tags } = tagged[index] ?? { words: [], tags: [] };
    const turned = mirrorWords(words, tags);
    const input = parseInput(turned.words, turned.tags, kinds);
    return { input, ...mirrorTree(example, words.length) };
  });
}

function parseBy(
  teacher: Teacher,
  sentence: TaggedWords,
  context: { input: ParseInput; options: TeacherOptions },
): PlainTree {
  const { length } = sentence.words;
  if (!teacher.mirrored) return finishedTree(teacher.parser, context.input);
  const turned = mirrorWords(sentence.words, sentence.tags);
  const input = parseInput(turned.words, turned.tags, context.options.kinds);
  return mirrorTree(finishedTree(teacher.parser, input), length);
}

function finishedTree(parser: Parser, input: ParseInput): PlainTree {
  const { heads, labels } = parser.parse(input);
  return {
    heads: heads.slice(0, input.length + 1),
    labels: labels.slice(0, input.length + 1).map((label, cell) => (cell > 0 ? label - 1 : 0)),
  };
}
