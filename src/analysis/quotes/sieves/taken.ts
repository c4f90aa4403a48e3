import type { Span } from '../../../types/span.ts';
import type { Candidate, Taken } from '../candidate.ts';

/** Indices of the candidates so far; each is built when first asked for, so that a sieve costs no look through all. */
export function takenBy(all: readonly Candidate[]): Taken {
  const cues = lazily(() => finderOf(all.flatMap(({ cue }) => cue ?? [])));
  const contents = lazily(() => finderOf(all.flatMap(({ content }) => content)));
  const starts = lazily(() => byOffset(all, 'start'));
  const ends = lazily(() => byOffset(all, 'end'));
  return {
    all,
    cue: (span) => cues()(span),
    content: (span) => contents()(span),
    startingAt: (offset) => starts().get(offset) ?? [],
    endingAt: (offset) => ends().get(offset) ?? [],
  };
}

function lazily<T>(build: () => T): () => T {
  let built: { value: T } | null = null;
  return () => (built ??= { value: build() }).value;
}

/** Does any of the spans share a character with another? Sorted once, then by binary search. */
function finderOf(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest[furthest.length - 1] ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] ?? 0) > start;
  };
}

function byOffset(all: readonly Candidate[], side: 'start' | 'end'): ReadonlyMap<number, Candidate[]> {
  const found = new Map<number, Candidate[]>();
  for (const one of all) {
    for (const span of one.content) {
      const known = found.get(span[side]);
      if (known) known.push(one);
      else found.set(span[side], [one]);
    }
  }
  return found;
}

/** Do two spans share a character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
