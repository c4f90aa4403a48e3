import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

const NEVER = -1e9;

/** Which labels may follow which, as a flat table. */
const ALLOWED = Uint8Array.from({ length: LABELS * LABELS }, (_, cell) =>
  mayFollow(Math.floor(cell / LABELS), cell % LABELS) ? 1 : 0,
);

/**
 * The best sequence of labels (Viterbi) for `length` tokens with `scores[token * LABELS + label]` and
 * `transitions[before * LABELS + label]`; before the first token stands an outside.
 */
export function bestLabels(
  length: number,
  scores: ArrayLike<number>,
  transitions: ArrayLike<number>,
): number[] {
  const back = new Uint8Array(length * LABELS);
  let best = new Float64Array(LABELS).fill(NEVER);
  best[OUTSIDE] = 0;
  for (let token = 0; token < length; token++) {
    const next = new Float64Array(LABELS).fill(NEVER);
    for (let label = 0; label < LABELS; label++) {
      const from = bestBefore(label, best, transitions);
      const step = (best[from] ?? NEVER) + (transitions[from * LABELS + label] ?? 0);
      next[label] = step + (scores[token * LABELS + label] ?? 0);
      back[token * LABELS + label] = from;
    }
    best = next;
  }
  return traceBack(length, best, back);
}

function bestBefore(label: number, best: Float64Array, transitions: ArrayLike<number>): number {
  let top = 2 * NEVER;
  let from = OUTSIDE;
  for (let before = 0; before < LABELS; before++) {
    if (!ALLOWED[before * LABELS + label]) continue;
    const score = (best[before] ?? NEVER) + (transitions[before * LABELS + label] ?? 0);
    if (score > top) {
      top = score;
      from = before;
    }
  }
  return from;
}

function traceBack(length: number, best: Float64Array, back: Uint8Array): number[] {
  let label = best.indexOf(Math.max(...best));
  const labels = new Array<number>(length);
  for (let token = length - 1; token >= 0; token--) {
    labels[token] = label;
    label = back[token * LABELS + label] ?? OUTSIDE;
  }
  return labels;
}
