import type { Sentence } from '../../../types/token.ts';
import type { Piece } from '../tokens/tokenize.ts';
import type { Candidate } from './context.ts';
import { isCapitalised } from './context.ts';
import { gapAfter } from './gaps.ts';
import type { Lines } from './lines.ts';
import { measureLines } from './lines.ts';
import { CLOSING, OPENING, markRoles } from './marks.ts';
import { breakRules } from './rules.ts';

/** A run of words without any end is cut here: a table or a line of 10 MB is no sentence. */
const LONGEST = 400;

/** Notes at one sentence end: `[6][7]`. */
const MOST_NOTES = 5;

/** What the search for sentence ends reads. */
interface Source {
  text: string;
  pieces: readonly Piece[];
  roles: Uint8Array;
  lines: Lines;
}

/** The sentences of a text whose words are `pieces`: they cover all pieces, in order. Linear in their number. */
export function splitSentences(text: string, pieces: readonly Piece[]): Sentence[] {
  const source: Source = { text, pieces, roles: markRoles(text, pieces), lines: measureLines(text) };
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < pieces.length; index++) {
    const last = endFrom(source, first, index);
    if (last < 0) continue;
    sentences.push(sentenceOf(pieces, first, last + 1));
    first = last + 1;
    index = last;
  }
  if (first < pieces.length) sentences.push(sentenceOf(pieces, first, pieces.length));
  return sentences;
}

function sentenceOf(pieces: readonly Piece[], first: number, last: number): Sentence {
  return { start: pieces[first]?.start ?? 0, end: pieces[last - 1]?.end ?? 0, first, last };
}

/** Last piece of the sentence if it ends at piece `index` or the closing marks after it, else -1. */
function endFrom(source: Source, first: number, index: number): number {
  const { text, pieces, roles } = source;
  if (index + 1 >= pieces.length) return index;
  const form = pieces[index]?.form ?? '';
  const terminal = isTerminal(form) ? index : -1;
  if (beforeCredit(source, index)) return index;
  let last = index;
  if (terminal >= 0) {
    while (roles[last + 1] === CLOSING && !closesAfterLine(source, last)) last++;
    last = noteEnd(source, last);
  }
  const gap = gapAfter(text, pieces, last);
  if (index - first + 1 >= LONGEST) return last;
  if (terminal < 0 && gap !== 'line' && gap !== 'blank') return -1;
  if (gap === 'none' && !joinsNextSentence(source, index, last)) return -1;
  let word = last + 1;
  while (word < last + 5 && roles[word] === OPENING) word++;
  return ends({ text, pieces, first, terminal, last, word, gap, lines: source.lines }) ? last : -1;
}

/** `… in July 1805. [6] He …`, `… failed.* They …`: the mark of a note belongs to the sentence before it. */
function noteEnd({ pieces }: Source, last: number): number {
  const star = pieces[last + 1];
  const starred = star?.form === '*' && star.start === pieces[last]?.end;
  let end = starred ? last + 1 : last;
  while (end < last + MOST_NOTES * 3 && isBracketedNote(pieces, end + 1)) end += 3;
  return end;
}

/** "[6]" as words of its own: in "[t]he" a bracket opens a word. */
function isBracketedNote(pieces: readonly Piece[], at: number): boolean {
  const close = pieces[at + 2];
  if (pieces[at]?.form !== '[' || close?.form !== ']' || !isNote(pieces[at + 1]?.form ?? '')) return false;
  const next = pieces[at + 3];
  return next === undefined || next.start > close.end || next.form === '[' || isCapitalised(next.form);
}

function isNote(form: string): boolean {
  return /^(?:\d{1,3}|[a-z]|…|\.{3}|citation)$/.test(form);
}

const credits = new Set(['Image', 'Photo', 'Picture', 'Photograph', 'File']);

/** `The launch site Image: State Media`: a caption without a full stop ends before its credit. */
function beforeCredit(source: Source, index: number): boolean {
  const { pieces } = source;
  const credit = credits.has(pieces[index + 1]?.form ?? '') && pieces[index + 2]?.form === ':';
  return credit && (pieces[index]?.end ?? 0) < (pieces[index + 1]?.start ?? 0);
}

/** A closing mark on a line of its own is not waited for. */
function closesAfterLine(source: Source, last: number): boolean {
  const gap = gapAfter(source.text, source.pieces, last);
  return gap === 'line' || gap === 'blank';
}

function ends(candidate: Candidate): boolean {
  for (const rule of breakRules) {
    const verdict = rule.decide(candidate);
    if (verdict !== null) return verdict === 'break';
  }
  return true;
}

/** "…on Monday.Russia said": a full stop without a space, if a capitalised word follows a word of small letters. */
function joinsNextSentence(source: Source, terminal: number, last: number): boolean {
  if (last > terminal) return true;
  const mark = source.pieces[terminal]?.form ?? '';
  if (mark === '。') return true;
  const next = source.pieces[last + 1]?.form ?? '';
  const before = source.pieces[terminal - 1]?.form ?? '';
  return mark.length === 1 && isCapitalised(next) && before.length > 1;
}

/** Full stops, question and exclamation marks, ellipses, and abbreviations that carry their full stop. */
function isTerminal(form: string): boolean {
  const code = form.charCodeAt(form.length - 1);
  return code === 46 || code === 63 || code === 33 || code === 0x2026 || code === 0x3002;
}
