import type { BreakRule, Candidate, Verdict } from './context.ts';
import { formAt, isSmall } from './context.ts';

/** Words after which no line of its own ends: the sentence goes on below. */
const unfinished = new Set(
  'the a an of and or to in on at by for with from as that which who whose his her its their our is are was were be been has have had will would not mr. mrs. ms. dr. gen. sen.'.split(
    ' ',
  ),
);

/** A line end without a full stop: a heading, caption or list line of its own, or a sentence wrapped at a width. */
export const lineEnd: BreakRule = {
  name: 'line-end',
  decide(candidate) {
    if (candidate.gap !== 'line') return null;
    if (candidate.terminal >= 0) return null;
    return isWrapped(candidate) ? 'stay' : breaksLine(candidate);
  },
};

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
  if (width === 0 || isBullet(formAt(candidate, candidate.last + 1))) return false;
  const { text, pieces } = candidate;
  const end = pieces[candidate.last]?.end ?? 0;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const next = pieces[candidate.last + 1];
  return next !== undefined && end - start + 1 + (next.end - next.start) > width - 6;
}
