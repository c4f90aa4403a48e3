import type { Reader } from '../reader.ts';

const ENDS = new Set([',', '.', ';', ')', '(', '\n', '"', '”', '’', '—', '–', ':', '?', '!']);

/** Whether a phrase is over: a mark, or the end of the text. */
export function isEnd(reader: Reader, index: number): boolean {
  return index >= reader.count || reader.isAny(index, ENDS);
}

/** An event's words end at a mark, or after so many atoms: its whole phrase is the tree's business. */
const LONGEST_EVENT = 6;
const BOUNDARY = new Set([
  'and',
  'or',
  'but',
  'that',
  'when',
  'was',
  'were',
  'is',
  'will',
  'would',
  'to',
  'in',
  'on',
  'at',
  'by',
  'for',
  'with',
  'from',
  'as',
]);

/** The atom behind the words of an event that begin at `index`: "the vote", "taking office". */
export function readEventEnd(reader: Reader, index: number): number {
  let end = index;
  while (end - index < LONGEST_EVENT && !isEnd(reader, end) && !(end > index && reader.isAny(end, BOUNDARY)))
    end += 1;
  return end;
}
