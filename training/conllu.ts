import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One word of a treebank sentence. `head` is the index in the sentence, -1 for the root. */
export interface TreebankWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: string;
  head: number;
  deprel: string;
  /** Enhanced dependencies, as written. */
  deps: string;
  /** The MISC column, `key -> value`; a key without a value has the value ''. */
  misc: ReadonlyMap<string, string>;
  /** Whether a space follows the word; inside a multiword token (`don't`) none does. */
  spaceAfter: boolean;
}

/** A surface token of several words (`don't` = `do` + `n't`); `first` and `last` are word indices, both included. */
export interface MultiwordRange {
  first: number;
  last: number;
  form: string;
  misc: ReadonlyMap<string, string>;
}

export interface TreebankSentence {
  id: string;
  /** The raw text, from `# text`. */
  text: string;
  /** The document's id; on each sentence of the document. */
  document: string;
  /** `meta::genre` of the document (GUM), '' without one. */
  genre: string;
  /** True on the first sentence of a document, of a paragraph. */
  startsDocument: boolean;
  startsParagraph: boolean;
  /** Comment lines as they stand, without the leading `# `. */
  comments: readonly string[];
  words: readonly TreebankWord[];
  ranges: readonly MultiwordRange[];
}

/** The splits of the corpora folder that we may develop on. */
export type TreebankSplit = 'ewt-train' | 'ewt-dev' | 'gum-train' | 'gum-dev';

/**
 * Reads one split of the treebanks in the corpora folder (`treebank/<split>.conllu.gz`).
 * Throws if the file is missing or not CoNLL-U.
 */
export function readTreebank(corpora: string, split: TreebankSplit): TreebankSentence[] {
  const bytes = gunzipSync(readFileSync(join(corpora, 'treebank', `${split}.conllu.gz`)));
  return parseConllu(bytes.toString('utf8'));
}

/**
 * Parses CoNLL-U (https://universaldependencies.org/format.html) into sentences.
 * Empty nodes (`8.1`) are left out: they belong to the enhanced graph only.
 * Throws a RangeError that names the sentence on a line that is not CoNLL-U.
 */
export function parseConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  const place: DocumentPlace = { document: '', genre: '' };
  for (const block of text.split(/\r?\n(?:\r?\n)+/)) {
    if (block.trim() !== '') sentences.push(parseBlock(block.trim(), place));
  }
  return sentences;
}

interface DocumentPlace {
  document: string;
  genre: string;
}

function parseBlock(block: string, place: DocumentPlace): TreebankSentence {
  const comments: string[] = [];
  const words: TreebankWord[] = [];
  const ranges: MultiwordRange[] = [];
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith('#')) comments.push(line.replace(/^# ?/, ''));
    else parseLine(line.split('\t'), words, ranges);
  }
  for (const range of ranges) closeRange(range, words);
  const document = commentValue(comments, 'newdoc id') ?? commentValue(comments, 'newdoc');
  if (document !== undefined) {
    place.document = document;
    place.genre = commentValue(comments, 'meta::genre') ?? '';
  }
  return {
    id: commentValue(comments, 'sent_id') ?? '',
    text: commentValue(comments, 'text') ?? '',
    ...place,
    startsDocument: document !== undefined,
    startsParagraph: comments.some((comment) => /^newpar\b(?!_)/.test(comment)),
    comments,
    words,
    ranges,
  };
}

function commentValue(comments: readonly string[], key: string): string | undefined {
  for (const comment of comments) {
    if (comment === key) return '';
    if (comment.startsWith(`${key} =`)) return comment.slice(key.length + 2).trim();
  }
  return undefined;
}

function parseLine(cells: string[], words: TreebankWord[], ranges: MultiwordRange[]): void {
  const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = cells;
  if (!id || form === undefined || deprel === undefined || misc === undefined) {
    throw new RangeError(`not a line of CoNLL-U: ${cells.join(' | ')}`);
  }
  if (id.includes('.')) return;
  if (id.includes('-')) {
    const [first, last] = id.split('-').map(Number);
    ranges.push({ first: (first ?? 0) - 1, last: (last ?? 0) - 1, form, misc: parseMisc(misc) });
    return;
  }
  const features = parseMisc(misc);
  words.push({
    form,
    lemma: lemma ?? '',
    upos: upos ?? '',
    xpos: xpos ?? '',
    feats: feats ?? '',
    head: Number(head) - 1,
    deprel,
    deps: deps ?? '',
    misc: features,
    spaceAfter: features.get('SpaceAfter') !== 'No',
  });
}

/** Inside `don't` no space follows `do`; after it, the surface token's own SpaceAfter counts. */
function closeRange(range: MultiwordRange, words: TreebankWord[]): void {
  for (let index = range.first; index <= range.last; index++) {
    const word = words[index];
    if (!word) throw new RangeError(`multiword token beyond its sentence: ${range.form}`);
    word.spaceAfter = index === range.last && range.misc.get('SpaceAfter') !== 'No';
  }
}

function parseMisc(cell: string): Map<string, string> {
  const misc = new Map<string, string>();
  if (cell === '_') return misc;
  for (const part of cell.split('|')) {
    const cut = part.indexOf('=');
    if (cut < 0) misc.set(part, '');
    else misc.set(part.slice(0, cut), part.slice(cut + 1));
  }
  return misc;
}

/** Renders a sentence as a CoNLL-U block with its empty line; `parseConllu` of it gives the sentence back. */
export function renderConllu(sentence: TreebankSentence): string {
  const lines = sentence.comments.map((comment) => `# ${comment}`);
  const opening = new Map(sentence.ranges.map((range) => [range.first, range]));
  sentence.words.forEach((word, index) => {
    const range = opening.get(index);
    if (range) lines.push(renderRange(range));
    const { form, lemma, upos, xpos, feats, deprel, deps } = word;
    const cells = [index + 1, form, lemma, upos, xpos, feats, word.head + 1, deprel, deps];
    lines.push([...cells, renderMisc(word.misc)].join('\t'));
  });
  return `${lines.join('\n')}\n\n`;
}

function renderRange(range: MultiwordRange): string {
  const id = `${range.first + 1}-${range.last + 1}`;
  return [id, range.form, ...Array<string>(7).fill('_'), renderMisc(range.misc)].join('\t');
}

function renderMisc(misc: ReadonlyMap<string, string>): string {
  if (misc.size === 0) return '_';
  return [...misc].map(([key, value]) => (value === '' ? key : `${key}=${value}`)).join('|');
}
