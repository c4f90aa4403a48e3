import type { Clause } from '../../types/clause.ts';
import type { Grid } from '../language/grid.ts';
import { dependants, lemmaAt, relationAt, sameSentence, uposAt, wordAt } from '../language/grid.ts';

/** The verbal group of a predicate: auxiliaries, markers, negation. Nouns have an empty one. */
export interface VerbGroup {
  /** Modal auxiliary in its plain form: will, would, can, could, may, might, must, shall, should, ought. */
  modal: string | null;
  tense: Clause['tense'];
  aspect: Clause['aspect'];
  voice: Clause['voice'];
  /** The word that negates it, in lower case. */
  negator: string | null;
  /** Infinitive with "to". */
  infinitive: boolean;
  /** "is to meet". */
  beTo: boolean;
  /** Any auxiliary or copula stands before it. */
  auxiliary: boolean;
  /** Subordinator or preposition before a clause, lower case: if, that, whether, after, against, without … */
  marker: string | null;
  /** Penn tag of the predicate. */
  tag: string;
}

export const NO_GROUP: VerbGroup = {
  modal: null,
  tense: 'none',
  aspect: 'simple',
  voice: 'active',
  negator: null,
  infinitive: false,
  beTo: false,
  auxiliary: false,
  marker: null,
  tag: 'NN',
};

const MODALS: Readonly<Record<string, string>> = {
  will: 'will', wo: 'will', "'ll": 'will', '’ll': 'will', shall: 'shall', sha: 'shall', would: 'would',
  "'d": 'would', '’d': 'would', can: 'can', ca: 'can', could: 'could', may: 'may', might: 'might',
  must: 'must', should: 'should', ought: 'ought',
}; // prettier-ignore
const NEGATORS = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither', 'hardly', 'scarcely', 'nt']);
const BE = new Set(['be', 'get']);
/** How far an auxiliary may stand before its verb when the tree does not join them. */
const REACH = 5;

/** Reads the auxiliaries of a predicate from the tree, and from the words before it where the tree is wrong. */
export function verbGroup(grid: Grid, predicate: number): VerbGroup {
  const words = groupWords(grid, predicate);
  const tag = grid.tokens[predicate]?.xpos ?? '';
  const auxiliaries = words.filter((index) => isAuxiliary(grid, index));
  const modal = auxiliaries.map((index) => modalAt(grid, index)).find((name) => name !== null) ?? null;
  const infinitive = words.some((index) => wordAt(grid, index) === 'to');
  const shape = { grid, predicate, auxiliaries, tag, modal, infinitive };
  return {
    modal,
    ...tenseOf(shape),
    voice: voiceOf(shape),
    negator: negatorOf(grid, predicate, words),
    infinitive,
    beTo: isBeTo(shape, words),
    auxiliary: auxiliaries.length > 0,
    marker: markerOf(grid, predicate),
    tag,
  };
}

interface Shape {
  grid: Grid;
  predicate: number;
  auxiliaries: number[];
  tag: string;
  modal: string | null;
  infinitive: boolean;
}

function isAuxiliary(grid: Grid, index: number): boolean {
  return uposAt(grid, index) === 'AUX' || /^(?:aux|cop)/u.test(relationAt(grid, index));
}

function modalAt(grid: Grid, index: number): string | null {
  const token = grid.tokens[index];
  if (!token) return null;
  // "'d" is "had" before a participle: the lemma decides.
  if (/^['’]d$/u.test(token.form) && token.lemma === 'have') return null;
  return token.xpos === 'MD' || token.upos === 'AUX' ? (MODALS[token.form.toLowerCase()] ?? null) : null;
}

/** Auxiliaries, "to" and adverbs of the group: dependants, and words right before the verb or copula. */
function groupWords(grid: Grid, predicate: number): number[] {
  const own = dependants(grid, predicate, ['aux', 'cop', 'advmod', 'mark']).filter(
    (index) => relationAt(grid, index) !== 'mark' || wordAt(grid, index) === 'to',
  );
  const copula = own.find((index) => relationAt(grid, index) === 'cop') ?? predicate;
  const found = new Set(own);
  for (let index = copula - 1; index >= copula - REACH; index -= 1) {
    if (!sameSentence(grid, index, predicate) || !isGroupWord(grid, index)) break;
    if (belongsElsewhere(grid, index, predicate)) break;
    found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

function isGroupWord(grid: Grid, index: number): boolean {
  const upos = uposAt(grid, index);
  return upos === 'AUX' || upos === 'PART' || (upos === 'ADV' && relationAt(grid, index) !== 'mark');
}

/** A full copula or auxiliary of another predicate to the left ("is, he said, …"). */
function belongsElsewhere(grid: Grid, index: number, predicate: number): boolean {
  const head = grid.tokens[index]?.head ?? -1;
  return head >= 0 && head !== predicate && head < index && uposAt(grid, head) === 'VERB';
}

function tenseOf({ grid, predicate, auxiliaries, tag, modal, infinitive }: Shape): {
  tense: Clause['tense'];
  aspect: Clause['aspect'];
} {
  const lemmas = auxiliaries.map((index) => lemmaAt(grid, index));
  const has = lemmas.includes('have');
  const progressive = tag === 'VBG' && lemmas.includes('be');
  const aspect = progressive ? 'progressive' : has ? 'perfect' : 'simple';
  if (modal === 'will' || modal === 'shall') return { tense: 'future', aspect };
  if (modal !== null) return { tense: has ? 'past' : 'none', aspect };
  const finite = auxiliaries.find((index) => /^VB[DZP]$/u.test(grid.tokens[index]?.xpos ?? ''));
  if (finite === undefined) return { tense: bareTense(grid, { predicate, tag, infinitive }), aspect };
  // "has warned" tells of something that happened, like "warned".
  const past = grid.tokens[finite]?.xpos === 'VBD' || (has && !infinitive);
  return { tense: past ? 'past' : 'present', aspect };
}

function bareTense(
  grid: Grid,
  verb: { predicate: number; tag: string; infinitive: boolean },
): Clause['tense'] {
  if (verb.tag === 'VBD') return 'past';
  if (verb.tag === 'VBZ' || verb.tag === 'VBP') return 'present';
  // Parsers take "they meet" for a bare infinitive: with a subject and no "to" it is finite.
  const subject = dependants(grid, verb.predicate, ['nsubj']).some((index) => index < verb.predicate);
  if (!subject || verb.infinitive) return 'none';
  return verb.tag === 'VBN' ? 'past' : 'none';
}

function voiceOf({ grid, predicate, auxiliaries, tag }: Shape): Clause['voice'] {
  if (dependants(grid, predicate, ['aux:pass', 'nsubj:pass', 'csubj:pass']).length > 0) return 'passive';
  if (uposAt(grid, predicate) !== 'VERB' || (tag !== 'VBN' && tag !== 'VBD')) return 'active';
  const last = auxiliaries[auxiliaries.length - 1];
  if (last !== undefined) return BE.has(lemmaAt(grid, last)) && last < predicate ? 'passive' : 'active';
  const relation = relationAt(grid, predicate);
  return tag === 'VBN' && /^(?:acl|advcl)$/u.test(relation) ? 'passive' : 'active';
}

function negatorOf(grid: Grid, predicate: number, words: readonly number[]): string | null {
  const negator = words.find((index) => NEGATORS.has(wordAt(grid, index)) && !isNotOnly(grid, index));
  if (negator !== undefined) return wordAt(grid, negator) === "n't" ? 'not' : wordAt(grid, negator);
  // "no longer", and "has yet to respond".
  const longer = words.find((index) => wordAt(grid, index) === 'longer' && wordAt(grid, index - 1) === 'no');
  if (longer !== undefined) return 'no longer';
  const to = words.find((index) => wordAt(grid, index) === 'to');
  if (to !== undefined && wordAt(grid, to - 1) === 'yet') return 'yet to';
  const copular = dependants(grid, predicate, ['cop']).length > 0;
  const no = copular
    ? dependants(grid, predicate, ['det']).find((index) => wordAt(grid, index) === 'no')
    : undefined;
  return no === undefined ? null : 'no';
}

function isNotOnly(grid: Grid, index: number): boolean {
  return /^(?:only|just|merely|simply|least)$/u.test(wordAt(grid, index + 1));
}

/** "is to meet", "are due …" excepted: a form of be right before "to" and a plain verb. */
function isBeTo({ grid, predicate, tag, infinitive }: Shape, words: readonly number[]): boolean {
  if (!infinitive) return false;
  const copular = dependants(grid, predicate, ['cop', 'aux']).some(
    (index) =>
      lemmaAt(grid, index) === 'be' && /^(?:is|are|was|were|'s|’s|'re|’re)$/u.test(wordAt(grid, index)),
  );
  const before = words.find((index) => wordAt(grid, index) === 'to');
  const adjacent = before !== undefined && /^(?:is|are|was|were)$/u.test(wordAt(grid, before - 1));
  return adjacent || (copular && tag === 'VB');
}

/** The word that introduces a clause: its marker, or a preposition before a gerund. */
function markerOf(grid: Grid, predicate: number): string | null {
  const marks = dependants(grid, predicate, ['mark', 'case']).filter(
    (index) => wordAt(grid, index) !== 'to' && index < predicate,
  );
  const mark = marks[0];
  if (mark !== undefined) {
    return [mark, ...dependants(grid, mark, ['fixed'])].map((index) => wordAt(grid, index)).join(' ');
  }
  const adverb = dependants(grid, predicate, ['advmod', 'nsubj', 'obj', 'obl', 'det']).find((index) =>
    /^(?:when|where|why|how|what|who|which|whom|once|while|whether)$/u.test(wordAt(grid, index)),
  );
  return adverb === undefined ? null : wordAt(grid, adverb);
}
