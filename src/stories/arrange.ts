import { agglomerate, THRESHOLD, type Bond, type Leaf } from './agglomerate.ts';
import { likeness, likenessBetween, WINDOW_DAYS, type Weighed } from './likeness.ts';
import { Postings } from './postings.ts';
import type { Newcomer, Story } from './story.ts';

/** Stories and newcomers that are one story. */
export interface Arranged {
  stories: Story[];
  newcomers: Newcomer[];
  reasons: string[];
}

/** What newcomers are laid beside: the settled stories of the window. */
export interface Settled {
  postings: Postings<Story>;
  storyOfKey: ReadonlyMap<string, Story>;
  threshold?: number;
}

/** A report or a story as a leaf of the grouping. */
interface Node extends Leaf {
  reports: readonly Weighed[];
  newcomer: Newcomer | null;
  story: Story | null;
  gone: boolean;
}

/**
 * Finds the stories of newcomers: those of settled stories, those that they make among themselves, and settled ones that they
 * join. The order of the newcomers does not matter where no two pairs are equally alike.
 */
export function arrange(newcomers: readonly Newcomer[], settled: Settled): Arranged[] {
  const web = new Web(settled);
  for (const newcomer of newcomers) web.add(newcomer);
  return web.parts().flatMap((part) => web.arrangePart(part));
}

/** Newcomers and the stories near them, with links between what may be one. */
class Web {
  private readonly settled: Settled;
  private readonly threshold: number;
  private readonly nodes: Node[] = [];
  private readonly links = new Map<Node, Set<Node>>();
  private readonly bonds: { a: Node; b: Node; reason: string }[] = [];
  private readonly nodeOfStory = new Map<Story, Node>();
  private readonly nodeOfKey = new Map<string, Node>();
  private readonly postings = new Postings<Node>();

  constructor(settled: Settled) {
    this.settled = settled;
    this.threshold = settled.threshold ?? THRESHOLD;
  }

  add(newcomer: Newcomer): void {
    const node = this.addNode({
      reports: [newcomer],
      newcomer,
      story: null,
      size: 1,
      within: 0,
      gone: false,
    });
    for (const story of this.settled.postings.candidates(newcomer)) {
      if (!inWindow(newcomer, story)) continue;
      const mean = likenessBetween([newcomer], story.recent) / story.recent.length;
      if (mean >= this.threshold) this.link(node, this.storyNode(story));
    }
    for (const other of this.postings.candidates(newcomer)) {
      if (other.newcomer && likeness(newcomer, other.newcomer) >= this.threshold) this.link(node, other);
    }
    this.postings.add(newcomer, node);
    for (const key of newcomer.keys) this.bind(node, key);
  }

  /** What hangs together by links; parts without each other's links never become one. */
  parts(): Node[][] {
    const seen = new Set<Node>();
    const parts: Node[][] = [];
    for (const start of this.nodes) {
      if (seen.has(start)) continue;
      const part = new Set([start]);
      for (const node of part) for (const other of this.links.get(node) ?? []) part.add(other);
      for (const node of part) seen.add(node);
      parts.push([...part]);
    }
    return parts;
  }

  arrangePart(part: readonly Node[]): Arranged[] {
    const leaves = [...part].sort(byName);
    const at = new Map(leaves.map((node, index) => [node, index]));
    const bonds = this.bonds.flatMap(({ a, b, reason }): Bond[] => {
      const [one, other] = [at.get(a), at.get(b)];
      return one === undefined || other === undefined ? [] : [{ a: one, b: other, reason }];
    });
    const clusters = agglomerate({
      leaves,
      bonds,
      threshold: this.threshold,
      between: (a, b) => likenessBetween(leaves[a]?.reports ?? [], leaves[b]?.reports ?? []),
    });
    return clusters.map((cluster) => {
      const nodes = cluster.leaves.flatMap((index) => leaves[index] ?? []);
      return {
        stories: nodes.flatMap(({ story }) => story ?? []),
        newcomers: nodes.flatMap(({ newcomer }) => newcomer ?? []),
        reasons: cluster.reasons,
      };
    });
  }

  /** Reports that share a key are one story: a three-line flash and a long report of one call are little alike. */
  private bind(node: Node, key: string): void {
    const story = this.settled.storyOfKey.get(key);
    const other = this.nodeOfKey.get(key) ?? (story && !story.gone ? this.storyNode(story) : undefined);
    this.nodeOfKey.set(key, other ?? node);
    if (!other || other === node) return;
    this.link(node, other);
    this.bonds.push({ a: node, b: other, reason: `both tell of ${key}` });
  }

  private addNode(node: Node): Node {
    this.nodes.push(node);
    return node;
  }

  private storyNode(story: Story): Node {
    const known = this.nodeOfStory.get(story);
    if (known) return known;
    const { recent, within } = story;
    const node = { reports: recent, newcomer: null, story, size: recent.length, within, gone: false };
    this.nodeOfStory.set(story, node);
    return this.addNode(node);
  }

  private link(a: Node, b: Node): void {
    this.links.set(a, (this.links.get(a) ?? new Set()).add(b));
    this.links.set(b, (this.links.get(b) ?? new Set()).add(a));
  }
}

function inWindow({ day }: Newcomer, { recent }: Story): boolean {
  return (
    day === null || recent.some((other) => other.day === null || Math.abs(other.day - day) <= WINDOW_DAYS)
  );
}

/** Stories first, then reports by id: an order that does not hang on how they came. */
function byName(a: Node, b: Node): number {
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function nameOf({ story, newcomer }: Node): string {
  return story ? ` ${story.id}` : (newcomer?.id ?? '');
}
