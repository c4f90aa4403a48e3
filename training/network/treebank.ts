import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank: parallel lists, `heads` -1 for the root. */
export interface Tree {
  forms: string[];
  uposes: string[];
  xposes: string[];
  heads: number[];
  relations: string[];
}

/** Reads a CoNLL-U file, gzipped or not; ranges (3-4) and empty nodes (3.1) are left out. */
export function readTreebank(path: string): Tree[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const trees: Tree[] = [];
  for (const block of text.split(/\n\s*\n/)) {
    const tree: Tree = { forms: [], uposes: [], xposes: [], heads: [], relations: [] };
    for (const line of block.split('\n')) {
      const [id = '', form = '', , upos = '', xpos = '', , head = '', relation = ''] = line.split('\t');
      if (!/^\d+$/.test(id)) continue;
      tree.forms.push(form);
      tree.uposes.push(upos);
      tree.xposes.push(xpos);
      tree.heads.push(Number(head) - 1);
      tree.relations.push(relation);
    }
    if (tree.forms.length > 0) trees.push(tree);
  }
  return trees;
}
