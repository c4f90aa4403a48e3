/** A chain of mentions by their ids; a mention that key and response share has one id in both. */
export type Chain = readonly number[];

/** Sums of one direction: what is right of what there is. */
export interface Share {
  right: number;
  all: number;
}

/** Recall and precision of one metric, summed over documents. */
export interface Metric {
  recall: Share;
  precision: Share;
}

export const METRICS = ['MUC', 'B3', 'CEAFe'] as const;
export type Scores = Record<(typeof METRICS)[number], Metric>;

/** The scores of no document. */
export function noScores(): Scores {
  const none = (): Metric => ({ recall: { right: 0, all: 0 }, precision: { right: 0, all: 0 } });
  return { MUC: none(), B3: none(), CEAFe: none() };
}

/**
 * Adds one document's chains to the sums: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and CEAF with
 * phi4 (Luo 2005), as the reference scorer of CoNLL defines them where mentions differ (Pradhan et al. 2014,
 * https://aclanthology.org/P14-2006): a mention that the other side lacks is right in no chain.
 */
export function addScores(scores: Scores, key: readonly Chain[], response: readonly Chain[]): void {
  const [inKey, inResponse] = [chainByMention(key), chainByMention(response)];
  addShare(scores.MUC.recall, links(key, inResponse));
  addShare(scores.MUC.precision, links(response, inKey));
  addShare(scores.B3.recall, overlaps(key, inResponse));
  addShare(scores.B3.precision, overlaps(response, inKey));
  const similarity = bestSimilarity(key, response);
  addShare(scores.CEAFe.recall, { right: similarity, all: key.length });
  addShare(scores.CEAFe.precision, { right: similarity, all: response.length });
}

/** F1 of a metric in per cent. */
export function metricF1({ recall, precision }: Metric): number {
  const [r, p] = [ratio(recall), ratio(precision)];
  return r + p === 0 ? 0 : (200 * r * p) / (r + p);
}

/** The CoNLL score: the mean of the three F1, in per cent. */
export function conllF1(scores: Scores): number {
  return METRICS.reduce((sum, metric) => sum + metricF1(scores[metric]), 0) / METRICS.length;
}

function ratio({ right, all }: Share): number {
  return all === 0 ? 0 : right / all;
}

function addShare(sum: Share, { right, all }: Share): void {
  sum.right += right;
  sum.all += all;
}

function chainByMention(chains: readonly Chain[]): Map<number, number> {
  return new Map(
    chains.flatMap((chain, index) => chain.map((mention): [number, number] => [mention, index])),
  );
}

/** Links kept of a chain: its size less the parts that the other side cuts it into. */
function links(chains: readonly Chain[], other: ReadonlyMap<number, number>): Share {
  const share = { right: 0, all: 0 };
  for (const chain of chains) {
    const parts = new Set(chain.flatMap((mention) => other.get(mention) ?? []));
    const lone = chain.filter((mention) => !other.has(mention)).length;
    addShare(share, { right: chain.length - parts.size - lone, all: chain.length - 1 });
  }
  return share;
}

function overlaps(chains: readonly Chain[], other: ReadonlyMap<number, number>): Share {
  const share = { right: 0, all: 0 };
  for (const chain of chains) {
    const sizes = new Map<number, number>();
    for (const mention of chain) {
      const part = other.get(mention);
      if (part !== undefined) sizes.set(part, (sizes.get(part) ?? 0) + 1);
    }
    const squares = [...sizes.values()].reduce((sum, size) => sum + size * size, 0);
    addShare(share, { right: squares / chain.length, all: chain.length });
  }
  return share;
}

/** The highest sum of phi4 over one-to-one alignments of chains. */
function bestSimilarity(key: readonly Chain[], response: readonly Chain[]): number {
  const inResponse = chainByMention(response);
  const similarities = key.map((chain) => {
    const row = new Array<number>(response.length).fill(0);
    for (const mention of chain) {
      const at = inResponse.get(mention);
      if (at !== undefined) row[at] = (row[at] ?? 0) + 2 / (chain.length + (response[at]?.length ?? 0));
    }
    return row;
  });
  return bestAssignment(similarities, response.length);
}

/** The highest sum of one cell per row and column: the Hungarian method with potentials, O(n³). */
export function bestAssignment(values: readonly (readonly number[])[], columns: number): number {
  const size = Math.max(values.length, columns);
  const cost = (row: number, column: number) => -(values[row - 1]?.[column - 1] ?? 0);
  const rowOf = new Array<number>(size + 1).fill(0);
  const [ofRow, ofColumn] = [new Array<number>(size + 1).fill(0), new Array<number>(size + 1).fill(0)];
  for (let row = 1; row <= size; row++) augment({ row, size, cost, rowOf, ofRow, ofColumn });
  return rowOf.reduce((sum, row, column) => (column === 0 ? sum : sum - cost(row, column)), 0);
}

interface Assignment {
  row: number;
  size: number;
  cost: (row: number, column: number) => number;
  /** The row that holds a column; 0 for none. */
  rowOf: number[];
  ofRow: number[];
  ofColumn: number[];
}

/** Finds a free column for a row over the cheapest path and shifts the rows along it. */
function augment(state: Assignment): void {
  const { row, size, rowOf } = state;
  const least = new Array<number>(size + 1).fill(Infinity);
  const before = new Array<number>(size + 1).fill(0);
  const used = new Set<number>();
  rowOf[0] = row;
  let column = 0;
  while (rowOf[column] !== 0) {
    used.add(column);
    relax(state, { least, before, used }, column);
    column = shift(state, { least, used });
  }
  while (column !== 0) {
    const from = before[column] ?? 0;
    rowOf[column] = rowOf[from] ?? 0;
    column = from;
  }
}

interface Path {
  least: number[];
  before: number[];
  used: ReadonlySet<number>;
}

/** Ways to free columns over the row that holds `column`, where they are cheaper. */
function relax({ size, cost, rowOf, ofRow, ofColumn }: Assignment, path: Path, column: number): void {
  const held = rowOf[column] ?? 0;
  for (let other = 1; other <= size; other++) {
    const reduced = cost(held, other) - (ofRow[held] ?? 0) - (ofColumn[other] ?? 0);
    if (path.used.has(other) || reduced >= (path.least[other] ?? Infinity)) continue;
    path.least[other] = reduced;
    path.before[other] = column;
  }
}

/** Moves the potentials by the cheapest way out and gives its column. */
function shift(
  { size, rowOf, ofRow, ofColumn }: Assignment,
  { least, used }: Pick<Path, 'least' | 'used'>,
): number {
  let next = 0;
  for (let other = 1; other <= size; other++) {
    if (!used.has(other) && (next === 0 || (least[other] ?? 0) < (least[next] ?? 0))) next = other;
  }
  const delta = least[next] ?? 0;
  for (let other = 0; other <= size; other++) {
    if (!used.has(other)) {
      least[other] = (least[other] ?? 0) - delta;
      continue;
    }
    const held = rowOf[other] ?? 0;
    ofRow[held] = (ofRow[held] ?? 0) + delta;
    ofColumn[other] = (ofColumn[other] ?? 0) - delta;
  }
  return next;
}
