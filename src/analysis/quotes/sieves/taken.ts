import type { Span } from '../../../types/span.ts';
import type { Candidate } from '../candidate.ts';

/** Does an earlier sieve already use these words as its cue? */
export function isTaken(taken: readonly Candidate[], cue: Span): boolean {
  return taken.some((one) => one.cue !== null && overlaps(one.cue, cue));
}

/** Do two spans share a character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
