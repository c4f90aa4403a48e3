/** Heads and labels by cell 1..n; the root is head n + 1. */
export interface PlainTree {
  heads: Int32Array;
  labels: Int32Array;
}

/**
 * The projective tree with the most votes for its arcs (Eisner 1996; voting after Sagae and Lavie 2006).
 * Earlier trees break ties; a word's label is that of the first tree that gives it the same head.
 */
export function voteTree(trees: readonly PlainTree[], length: number): PlainTree {
  const chart = new Chart(length + 1);
  trees.forEach(({ heads }, rank) => {
    for (let cell = 1; cell <= length; cell++) {
      const head = heads[cell] ?? 0;
      chart.vote(head > length ? 0 : head, cell, 1 + 0.1 / (rank + 1));
    }
  });
  const heads = chart.bestHeads().map((head, cell) => (cell > 0 && head === 0 ? length + 1 : head));
  const labels = heads.map((head, cell) => {
    const agreeing = trees.find((tree) => tree.heads[cell] === head) ?? trees[0];
    return agreeing?.labels[cell] ?? 0;
  });
  return { heads, labels };
}

const toLeft = 0;
const toRight = 1;

/** Eisner's chart over cells 0 (the root) to n. */
class Chart {
  readonly #size: number;
  readonly #votes: Float32Array;
  /** Best score of a span by [start, end, direction], open (its arc just made) and closed, and where it was split. */
  readonly #open: Float32Array;
  readonly #closed: Float32Array;
  readonly #openSplit: Int32Array;
  readonly #closedSplit: Int32Array;

  constructor(size: number) {
    this.#size = size;
    this.#votes = new Float32Array(size * size);
    this.#open = new Float32Array(size * size * 2);
    this.#closed = new Float32Array(size * size * 2);
    this.#openSplit = new Int32Array(size * size * 2);
    this.#closedSplit = new Int32Array(size * size * 2);
  }

  vote(head: number, child: number, weight: number): void {
    const at = head * this.#size + child;
    this.#votes[at] = (this.#votes[at] ?? 0) + weight;
  }

  bestHeads(): Int32Array {
    for (let width = 1; width < this.#size; width++) {
      for (let start = 0; start + width < this.#size; start++) {
        this.#fillOpen(start, start + width);
        this.#fillClosed(start, start + width);
      }
    }
    const heads = new Int32Array(this.#size);
    this.#walk(heads);
    return heads;
  }

  #at(start: number, end: number, direction: number): number {
    return (start * this.#size + end) * 2 + direction;
  }

  #fillOpen(start: number, end: number): void {
    let best = -1;
    let split = start;
    for (let middle = start; middle < end; middle++) {
      const score =
        (this.#closed[this.#at(start, middle, toRight)] ?? 0) +
        (this.#closed[this.#at(middle + 1, end, toLeft)] ?? 0);
      if (score > best) {
        best = score;
        split = middle;
      }
    }
    const leftArc = start === 0 ? -1e6 : (this.#votes[end * this.#size + start] ?? 0);
    const rightArc = this.#votes[start * this.#size + end] ?? 0;
    this.#open[this.#at(start, end, toLeft)] = best + leftArc;
    this.#open[this.#at(start, end, toRight)] = best + rightArc;
    this.#openSplit[this.#at(start, end, toLeft)] = split;
    this.#openSplit[this.#at(start, end, toRight)] = split;
  }

  #fillClosed(start: number, end: number): void {
    let bestLeft = -Infinity;
    let bestRight = -Infinity;
    for (let middle = start; middle <= end; middle++) {
      const left =
        (this.#closed[this.#at(start, middle, toLeft)] ?? 0) +
        (this.#open[this.#at(middle, end, toLeft)] ?? 0);
      if (middle < end && left > bestLeft) {
        bestLeft = left;
        this.#closedSplit[this.#at(start, end, toLeft)] = middle;
      }
      const right =
        (this.#open[this.#at(start, middle, toRight)] ?? 0) +
        (this.#closed[this.#at(middle, end, toRight)] ?? 0);
      if (middle > start && right > bestRight) {
        bestRight = right;
        this.#closedSplit[this.#at(start, end, toRight)] = middle;
      }
    }
    this.#closed[this.#at(start, end, toLeft)] = bestLeft;
    this.#closed[this.#at(start, end, toRight)] = bestRight;
  }

  /** Follows the splits down from the whole sentence, with a stack of spans `[start, end, direction, open]`. */
  #walk(heads: Int32Array): void {
    const spans = [[0, this.#size - 1, toRight, 0]];
    for (let span = spans.pop(); span; span = spans.pop()) {
      const [start = 0, end = 0, direction = 0, open = 0] = span;
      if (start === end) continue;
      const at = this.#at(start, end, direction);
      if (open === 1) {
        const split = this.#openSplit[at] ?? 0;
        heads[direction === toRight ? end : start] = direction === toRight ? start : end;
        spans.push([start, split, toRight, 0], [split + 1, end, toLeft, 0]);
        continue;
      }
      const split = this.#closedSplit[at] ?? 0;
      spans.push([start, split, direction, Number(direction === toRight)]);
      spans.push([split, end, direction, Number(direction === toLeft)]);
    }
  }
}
