/** Sizes and labels of a network. Sizes are multiples of 8. */
export interface Shape {
  /** Rows of the table of embeddings = number of features known. */
  rows: number;
  /** Width of an embedding. */
  width: number;
  /** Width of a state, per direction. */
  hidden: number;
  layers: number;
  /** Width of the vectors whose products are scores of arcs, and of those that choose relations. */
  arc: number;
  label: number;
  uposes: string[];
  xposes: string[];
  relations: string[];
  /** Pairs of tags that occur, as index of the UPOS * 256 + index of the XPOS. */
  pairs: number[];
}

export interface Parameter {
  name: string;
  rows: number;
  columns: number;
}

export function roundUp(size: number): number {
  return Math.ceil(size / 8) * 8;
}

/** Columns of the scores of tags: all UPOS, up to a multiple of 8, then all XPOS. */
export function tagColumns(shape: Shape): { second: number; all: number } {
  const second = roundUp(shape.uposes.length);
  return { second, all: second + roundUp(shape.xposes.length) };
}

/** All weights but the table of embeddings, in the order of the model file. */
export function parametersOf(shape: Shape): Parameter[] {
  const { hidden, arc, label } = shape;
  const both = 2 * hidden;
  const tags = tagColumns(shape).all;
  const list: Parameter[] = [];
  const add = (name: string, rows: number, columns: number): void => {
    list.push({ name, rows, columns });
  };
  for (let layer = 0; layer < shape.layers; layer++) {
    add(`input${String(layer)}`, layer === 0 ? shape.width : both, 6 * hidden);
    add(`bias${String(layer)}`, 1, 6 * hidden);
    add(`forward${String(layer)}`, hidden, 3 * hidden);
    add(`backward${String(layer)}`, hidden, 3 * hidden);
  }
  add('early', both, tags);
  add('earlyBias', 1, tags);
  add('tag', both, tags);
  add('tagBias', 1, tags);
  add('part', both, 2 * arc + 2 * label);
  add('partBias', 1, 2 * arc + 2 * label);
  add('arc', arc, arc);
  add('arcBias', 1, arc);
  add('arcRoot', 1, arc);
  add('labelRoot', 1, label);
  add('relation', label, roundUp(shape.relations.length));
  add('relationBias', 1, roundUp(shape.relations.length));
  return list;
}
