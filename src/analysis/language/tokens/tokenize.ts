import type { Span } from '../../../types/span.ts';
import { addressEnd, emoticonEnd } from './addresses.ts';
import { DIGIT, LETTER, SPACE, classAt, isSpaceAt, isWordAt } from './characters.ts';
import { cliticAt, isApostrophe } from './contractions.ts';
import { markEnd } from './marks.ts';
import { numberEnd } from './numbers.ts';
import { readWord } from './words.ts';

/** A syntactic word before anything is known of it. `form` is `text.slice(start, end)`. */
export interface Piece extends Span {
  form: string;
  /** On the first word of a multiword token: how many words it has. */
  multiword?: number;
}

/** A run of characters without white space, and what is known of it before it is read. */
interface Chunk extends Span {
  /** Whether it may hold an address, handle or file name. */
  address: boolean;
  /** Whether an opening single quote stands somewhere before in this paragraph: "the 'allies' say". */
  openQuote: boolean;
}

/**
 * The syntactic words of a text after the conventions of UD English (EWT, GUM): contractions and possessives are cut
 * (multiword tokens), hyphens part words except after prefixes, abbreviations keep their full stop.
 * Linear in the length of the text.
 */
export function tokenize(text: string): Piece[] {
  const pieces: Piece[] = [];
  const chunk: Chunk = { start: 0, end: 0, address: false, openQuote: false };
  let at = 0;
  while (at < text.length) {
    if (classAt(text, at) === SPACE) {
      if (text.charCodeAt(at) === 10) chunk.openQuote = false;
      at++;
      continue;
    }
    measureChunk(text, at, chunk);
    readChunk(text, chunk, pieces);
    at = chunk.end;
  }
  return pieces;
}

function measureChunk(text: string, start: number, chunk: Chunk): void {
  let end = start;
  let address = false;
  while (end < text.length && classAt(text, end) !== SPACE) {
    const code = text.charCodeAt(end);
    // @ # or a full stop or colon inside: only then are the patterns of addresses tried.
    if (code === 64 || code === 35) address = true;
    else if ((code === 46 || code === 58) && end > start && !isSpaceAt(text, end + 1)) address = true;
    end++;
  }
  chunk.start = start;
  chunk.end = end;
  chunk.address = address;
}

function readChunk(text: string, chunk: Chunk, pieces: Piece[]): void {
  let at = chunk.start;
  const emoticon = emoticonEnd(text, at);
  if (emoticon > at) at = push(text, { start: at, end: emoticon }, pieces);
  while (at < chunk.end) at = readPiece(text, at, { chunk, pieces });
}

interface Reading {
  chunk: Chunk;
  pieces: Piece[];
}

function readPiece(text: string, at: number, reading: Reading): number {
  const { chunk, pieces } = reading;
  const kind = classAt(text, at);
  if (chunk.address && beginsWord(text, at, chunk)) {
    const end = addressEnd(text, at);
    if (end > at) return push(text, { start: at, end }, pieces);
  }
  if (kind === LETTER) return pushWord(text, at, reading);
  if (kind === DIGIT) return pushNumber(text, at, pieces);
  const code = text.charCodeAt(at);
  if (isApostrophe(code) || code === 0x2018) return pushApostrophe(text, at, reading);
  if (at === chunk.start && (code === 43 || code === 46) && isDigit(text, at + 1)) {
    return push(text, { start: at, end: numberEnd(text, at + 1) }, pieces);
  }
  return push(text, { start: at, end: markEnd(text, at) }, pieces);
}

/** Addresses begin with their chunk or after a bracket or quote, not in the middle of a word. */
function beginsWord(text: string, at: number, chunk: Chunk): boolean {
  return at === chunk.start || !isWordAt(text, at - 1);
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === DIGIT;
}

function push(text: string, span: Span, pieces: Piece[]): number {
  pieces.push({ start: span.start, end: span.end, form: text.slice(span.start, span.end) });
  return span.end;
}

function pushWord(text: string, at: number, reading: Reading): number {
  const { pieces, chunk } = reading;
  const word = readWord(text, at);
  const last = possessiveEnd(text, word.end, chunk);
  const cuts = last > word.end ? [...word.cuts, word.end] : word.cuts;
  if (cuts.length === 0) return push(text, { start: at, end: word.end }, pieces);
  const first = pieces.length;
  let start = at;
  for (const cut of cuts) start = push(text, { start, end: cut }, pieces);
  push(text, { start, end: last }, pieces);
  const head = pieces[first];
  if (head) head.multiword = cuts.length + 1;
  return last;
}

/** "the allies' demands": an apostrophe after s, unless it closes a quotation. Gives the end with it, or `end`. */
function possessiveEnd(text: string, end: number, chunk: Chunk): number {
  const code = text.charCodeAt(end);
  if (!isApostrophe(code) || chunk.openQuote) return end;
  const before = text.charCodeAt(end - 1) | 32;
  const plural = (before === 115 || before === 122 || before === 120) && !isWordAt(text, end + 1);
  return plural && text.charCodeAt(end + 1) !== code ? end + 1 : end;
}

/** A figure, with 's where it follows ("the 1990's", "9/11's"). */
function pushNumber(text: string, at: number, pieces: Piece[]): number {
  const end = numberEnd(text, at);
  if (!isApostrophe(text.charCodeAt(end))) return push(text, { start: at, end }, pieces);
  const clitic = cliticAt(text, at, end);
  if (clitic.cut !== end) return push(text, { start: at, end }, pieces);
  pieces.push({ start: at, end, form: text.slice(at, end), multiword: 2 });
  return push(text, { start: end, end: clitic.end }, pieces);
}

/** 's after a closing quote, the years '90s, 'em; else a single quote, which may open or close a quotation. */
function pushApostrophe(text: string, at: number, reading: Reading): number {
  const { chunk, pieces } = reading;
  const next = at + 1;
  if (at > chunk.start && isApostrophe(text.charCodeAt(at)) && next < chunk.end) {
    const clitic = cliticAt(text, at, at);
    if (clitic.cut === at) return push(text, { start: at, end: clitic.end }, pieces);
  }
  if (at === chunk.start && /^(?:\d\ds?|em|til|cause)(?![\p{L}\p{N}])/iu.test(text.slice(next, next + 6))) {
    return push(
      text,
      { start: at, end: text.charCodeAt(next) < 58 ? numberEnd(text, next) : elisionEnd(text, next) },
      pieces,
    );
  }
  const end = markEnd(text, at);
  if (end === next) chunk.openQuote = isWordAt(text, next) && (at === chunk.start || !isWordAt(text, at - 1));
  return push(text, { start: at, end }, pieces);
}

function elisionEnd(text: string, at: number): number {
  let end = at;
  while (isWordAt(text, end)) end++;
  return end;
}
