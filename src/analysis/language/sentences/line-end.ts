import { abbreviationKind } from '../tokens/abbreviations.ts';
import { isSpaceAt } from '../tokens/characters.ts';
import type { BreakRule, Candidate, Verdict } from './context.ts';
import { formAt, isSmall } from './context.ts';

/** Words after which no line of its own ends: the sentence goes on below. */
const unfinished = new Set(
  'the a an of and or to in on at by for with from as that which who whose his her its their our is are was were be been has have had will would not mr. mrs. ms. dr. gen. sen.'.split(
    ' ',
  ),
);

/** Lines are not always as full as the longest one lets them be. */
const SLACK = 6;

/** A line end without a full stop: a heading, caption or list line of its own, or a sentence wrapped at a width. */
export const lineEnd: BreakRule = {
  name: 'line-end',
  decide(candidate) {
    if (candidate.gap !== 'line') return null;
    if (candidate.terminal >= 0) return afterTerminal(candidate);
    return isWrapped(candidate) ? 'stay' : breaksLine(candidate);
  },
};

/** In a text that is not wrapped a line ends its sentence, small letters below or not, but for a title ("Gen."). */
function afterTerminal(candidate: Candidate): Verdict {
  if (candidate.lines.width > 0) return null;
  const terminal = formAt(candidate, candidate.terminal);
  if (terminal === '.') return 'break';
  const small = isSmall(formAt(candidate, candidate.word));
  return small || abbreviationKind(terminal.slice(0, -1)) === 'title' ? null : 'break';
}

function breaksLine(candidate: Candidate): Verdict {
  const word = formAt(candidate, candidate.word);
  if (isSmall(word) && !isBullet(formAt(candidate, candidate.last + 1))) return 'stay';
  const before = formAt(candidate, candidate.last);
  return unfinished.has(before.toLowerCase()) || before === ',' ? 'stay' : 'break';
}

function isBullet(form: string): boolean {
  return /^[-*•·–—▪●◦]$/.test(form);
}

/** Whether the line above is so full that its next word did not fit. */
function isWrapped(candidate: Candidate): boolean {
  const { width } = candidate.lines;
  // A long dash goes on with the sentence more often than it lists.
  const mark = formAt(candidate, candidate.last + 1);
  if (width === 0 || (isBullet(mark) && !/^[–—]$/.test(mark))) return false;
  const { text, pieces } = candidate;
  const end = pieces[candidate.last]?.end ?? 0;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const next = pieces[candidate.last + 1]?.start ?? text.length;
  return end - start + 1 + chunkLength(text, next) > width - SLACK;
}

/** Characters to the next white space: "(R-Fla.)" is wrapped as a whole. */
function chunkLength(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < 40 && !isSpaceAt(text, end)) end++;
  return end - start;
}
