/** Scores of arcs: `scores[i * stride + j]` for head j of word i; column `size` is the root's. */
export interface ArcScores {
  scores: Float32Array;
  offset: number;
  stride: number;
  size: number;
}

/** So much worse is a second root than any tree with one. */
const ROOT_COST = 1e6;

/**
 * The heads of the best tree with exactly one root (-1 its head): the best head of each word where that is a tree,
 * otherwise Chu-Liu/Edmonds (1965, 1967) with arcs from the root made so dear that one only is taken.
 */
export function bestTree(arcs: ArcScores): Int32Array {
  const { size } = arcs;
  const heads = new Int32Array(size);
  let roots = 0;
  for (let word = 0; word < size; word++) {
    heads[word] = bestHead(arcs, word);
    if (heads[word] === size) roots++;
  }
  if (roots !== 1 || !isTree(heads)) edmonds(arcs, heads);
  for (let word = 0; word < size; word++) if (heads[word] === size) heads[word] = -1;
  return heads;
}

function bestHead(arcs: ArcScores, word: number): number {
  const { scores, size } = arcs;
  const row = arcs.offset + word * arcs.stride;
  let best = size;
  let top = scores[row + size] ?? 0;
  for (let head = 0; head < size; head++) {
    const score = scores[row + head] ?? 0;
    if (score > top && head !== word) {
      top = score;
      best = head;
    }
  }
  return best;
}

/** Whether every word comes up at the root, which is `heads.length`. */
function isTree(heads: Int32Array): boolean {
  return findCycle(heads, heads.length) === undefined;
}

/** The members of one cycle of `heads`, if there is one; `root` and absent (-2) nodes end every way up. */
function findCycle(heads: Int32Array, root: number): number[] | undefined {
  const seen = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    let node = start;
    while (node !== root && heads[node] !== -2 && seen[node] === 0) {
      seen[node] = start + 1;
      node = heads[node] ?? root;
    }
    if (node === root || heads[node] === -2 || seen[node] !== start + 1) continue;
    const cycle = [node];
    for (let next = heads[node] ?? root; next !== node; next = heads[next] ?? root) {
      cycle.push(next);
    }
    return cycle;
  }
  return undefined;
}

/** A graph whose cycles are drawn together into their first member: entry (from, to) of `weight`, best real arc beside. */
interface Contracted {
  size: number;
  weight: Float64Array;
  /** Real dependant (`into`) and head (`from`) of the arc between two contracted nodes. */
  into: Int32Array;
  from: Int32Array;
}

function edmonds(arcs: ArcScores, heads: Int32Array): void {
  const { size } = arcs;
  const nodes = size + 1;
  const graph: Contracted = {
    size,
    weight: new Float64Array(nodes * nodes),
    into: new Int32Array(nodes * nodes),
    from: new Int32Array(nodes * nodes),
  };
  for (let word = 0; word < size; word++) {
    for (let head = 0; head <= size; head++) {
      const at = word * nodes + head;
      const score = arcs.scores[arcs.offset + word * arcs.stride + head] ?? 0;
      graph.weight[at] = head === word ? -Infinity : score - (head === size ? ROOT_COST : 0);
      graph.into[at] = word;
      graph.from[at] = head;
    }
  }
  solve(graph, heads);
}

interface Contraction {
  /** For each member of the cycle: the words drawn together in it, and its real arc within the cycle. */
  words: number[][];
  arcs: { into: number; from: number }[];
}

/** Contracts cycles until the best arcs make a tree, then opens them again, last first. */
function solve(graph: Contracted, heads: Int32Array): void {
  const nodes = graph.size + 1;
  const best = Int32Array.from({ length: graph.size }, (_, node) => bestEntry(graph, node));
  const words = Array.from(best, (_, node) => [node]);
  const done: Contraction[] = [];
  for (;;) {
    const cycle = findCycle(best, graph.size);
    if (!cycle) break;
    const arcs = cycle.map((node) => arcAt(graph, node * nodes + (best[node] ?? 0)));
    done.push({ words: cycle.map((node) => words[node] ?? []), arcs });
    contract(graph, cycle, best);
    words[cycle[0] ?? 0] = cycle.flatMap((node) => words[node] ?? []);
  }
  const entered = new Uint8Array(graph.size);
  const enter = (arc: { into: number; from: number }): void => {
    heads[arc.into] = arc.from;
    entered[arc.into] = 1;
  };
  for (let node = 0; node < graph.size; node++) {
    if (best[node] !== -2) enter(arcAt(graph, node * nodes + (best[node] ?? 0)));
  }
  for (const step of done.reverse()) {
    const through = step.words.findIndex((list) => list.some((word) => entered[word] === 1));
    step.arcs.forEach((arc, member) => {
      if (member !== through) enter(arc);
    });
  }
}

function arcAt(graph: Contracted, at: number): { into: number; from: number } {
  return { into: graph.into[at] ?? 0, from: graph.from[at] ?? 0 };
}

function bestEntry(graph: Contracted, node: number): number {
  const row = node * (graph.size + 1);
  let best = graph.size;
  for (let head = 0; head < graph.size; head++) {
    if ((graph.weight[row + head] ?? 0) > (graph.weight[row + best] ?? 0)) best = head;
  }
  return best;
}

/** The first member of the cycle stands for all; the others leave the graph (their best entry becomes -2). */
function contract(graph: Contracted, cycle: number[], best: Int32Array): void {
  const nodes = graph.size + 1;
  const into = cycle[0] ?? 0;
  const inside = new Set(cycle);
  const kept = cycle.map((node) => graph.weight[node * nodes + (best[node] ?? 0)] ?? 0);
  for (let other = 0; other <= graph.size; other++) {
    if (inside.has(other) || best[other] === -2) continue;
    enter(graph, { cycle, kept, other, into });
    if (other < graph.size) leave(graph, { cycle, kept, other, into });
  }
  for (const node of cycle.slice(1)) best[node] = -2;
  for (let other = 0; other < graph.size; other++) {
    for (const node of cycle.slice(1)) graph.weight[other * nodes + node] = -Infinity;
  }
  for (const node of cycle) graph.weight[into * nodes + node] = -Infinity;
  best[into] = bestEntry(graph, into);
  for (let other = 0; other < graph.size; other++) {
    if (best[other] !== -2 && inside.has(best[other] ?? 0)) best[other] = into;
  }
}

interface Passage {
  cycle: number[];
  kept: number[];
  other: number;
  into: number;
}

/** The best arc from `other` into the cycle, worth what it adds to the cycle's arc that it breaks. */
function enter(graph: Contracted, { cycle, kept, other, into }: Passage): void {
  const nodes = graph.size + 1;
  let top = -Infinity;
  let at = into * nodes + other;
  cycle.forEach((node, place) => {
    const gain = (graph.weight[node * nodes + other] ?? 0) - (kept[place] ?? 0);
    if (gain > top) {
      top = gain;
      at = node * nodes + other;
    }
  });
  move(graph, at, into * nodes + other);
  graph.weight[into * nodes + other] = top;
}

/** The best arc out of the cycle to `other`. */
function leave(graph: Contracted, { cycle, other, into }: Passage): void {
  const nodes = graph.size + 1;
  let at = other * nodes + into;
  for (const node of cycle) {
    const here = other * nodes + node;
    if ((graph.weight[here] ?? 0) > (graph.weight[at] ?? 0)) at = here;
  }
  move(graph, at, other * nodes + into);
}

function move(graph: Contracted, source: number, target: number): void {
  graph.weight[target] = graph.weight[source] ?? 0;
  graph.into[target] = graph.into[source] ?? 0;
  graph.from[target] = graph.from[source] ?? 0;
}
