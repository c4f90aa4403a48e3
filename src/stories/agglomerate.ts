/**
 * Mean likeness of the reports of two groups from which on they are one story. Chosen on news-cluster and
 * NewsWCL50 dev (docs/quality.md); `bench/quality/stories.ts` prints what cross-validation chooses.
 */
export const THRESHOLD = 0.08;

/**
 * Two groups that each hang together must be at least this part as like each other as the looser one is within: "ten
 * reports on a lawsuit" and "ten on the inquiry into it" share their names and stay two.
 */
const COHERENCE = 0.5;

/** Something to be grouped, of one or more reports. */
export interface Leaf {
  size: number;
  /** Sum of likenesses over the pairs within. */
  within: number;
}

/** Two leaves that belong together whatever their likeness, and why. */
export interface Bond {
  a: number;
  b: number;
  reason: string;
}

/** Leaves that are one, with the reasons in the order in which they were joined. */
export interface Cluster {
  leaves: number[];
  reasons: string[];
}

export interface AgglomerateOptions {
  leaves: readonly Leaf[];
  /** Sum of likenesses over the pairs between two leaves. */
  between: (a: number, b: number) => number;
  bonds: readonly Bond[];
  threshold?: number;
}

interface Group extends Cluster {
  size: number;
  within: number;
}

/**
 * Groups leaves by mean linkage, the nearest two first, as long as their mean likeness reaches the threshold. The result
 * depends on the leaves alone and not on how they were found; of equal pairs the first in order goes first.
 * Quadratic in memory, cubic at worst in time: callers hand over what hangs together on one day.
 */
export function agglomerate(options: AgglomerateOptions): Cluster[] {
  const { leaves, bonds, threshold = THRESHOLD } = options;
  const groups = leaves.map(({ size, within }, index): Group => ({
    leaves: [index],
    reasons: [],
    size,
    within,
  }));
  const sums = leaves.map((_, a) => leaves.map((__, b) => (a < b ? options.between(a, b) : 0)));
  const forest = new Forest(groups, sums);
  for (const { a, b, reason } of bonds) forest.join(a, b, reason);
  for (;;) {
    const pair = forest.nearest();
    if (!pair || pair.likeness < threshold) break;
    forest.join(pair.a, pair.b, `wording ${pair.likeness.toFixed(2)} alike`);
  }
  return forest.clusters();
}

interface Pair {
  a: number;
  b: number;
  likeness: number;
}

/** Groups by the number of their first leaf, with the sums of likeness between them kept up to date. */
class Forest {
  private readonly groups: Group[];
  private readonly sums: number[][];
  private readonly heads: number[];
  private live: number[];

  constructor(groups: Group[], sums: number[][]) {
    this.groups = groups;
    this.sums = sums;
    this.heads = groups.map((_, index) => index);
    this.live = [...this.heads];
  }

  clusters(): Cluster[] {
    return this.live.flatMap((index) => this.groups[index] ?? []);
  }

  /** The two groups that are most alike, of those that may be joined. */
  nearest(): Pair | null {
    let best: Pair | null = null;
    for (const [at, a] of this.live.entries()) {
      for (const b of this.live.slice(at + 1)) {
        const likeness = this.likeness(a, b);
        if (!best || likeness > best.likeness) best = { a, b, likeness };
      }
    }
    return best;
  }

  /** Joins the groups of two leaves. */
  join(one: number, other: number, reason: string): void {
    const [a, b] = [this.headOf(one), this.headOf(other)].sort((x, y) => x - y);
    if (a === undefined || b === undefined || a === b) return;
    const [group, added] = [this.groups[a], this.groups[b]];
    if (!group || !added) return;
    group.within += added.within + this.sum(a, b);
    group.size += added.size;
    group.leaves.push(...added.leaves);
    group.reasons.push(...added.reasons, reason);
    this.heads[b] = a;
    this.live = this.live.filter((index) => index !== b);
    for (const index of this.live) if (index !== a) this.addSum(a, index, this.sum(b, index));
  }

  private headOf(leaf: number): number {
    let head = leaf;
    while (this.heads[head] !== head) head = this.heads[head] ?? head;
    return head;
  }

  private sum(a: number, b: number): number {
    return this.sums[Math.min(a, b)]?.[Math.max(a, b)] ?? 0;
  }

  private addSum(a: number, b: number, more: number): void {
    const row = this.sums[Math.min(a, b)];
    if (row) row[Math.max(a, b)] = this.sum(a, b) + more;
  }

  private likeness(a: number, b: number): number {
    const [one, other] = [this.groups[a], this.groups[b]];
    if (!one || !other) return 0;
    const mean = this.sum(a, b) / (one.size * other.size);
    return mean < COHERENCE * Math.min(coherence(one), coherence(other)) ? 0 : mean;
  }
}

/** Mean likeness within a group; 0 for a single report, which may join whatever it is like. */
function coherence({ size, within }: Leaf): number {
  return size < 2 ? 0 : within / ((size * (size - 1)) / 2);
}
