import type { Analysis, AnyAnnotator, Layer, Layers } from '../types/analysis.ts';
import type { Article } from '../types/article.ts';

/**
 * Runs the annotators in order over one article. Each sees only the layers it declares;
 * throws where one needs what no earlier one gives (a bug in the list, not in the article).
 */
export function annotate(article: Article, annotators: readonly AnyAnnotator[]): Analysis {
  const layers: Partial<Layers> = {};
  for (const { name, needs, gives, annotate: run } of annotators) {
    const seen = pick(layers, needs, name);
    Object.assign(layers, pick(run(article, seen), gives, name));
  }
  return { article, problems: [], ...(layers as Layers) };
}

function pick(layers: Partial<Layers>, names: readonly Layer[], annotator: string): Layers {
  const missing = names.filter((name) => layers[name] === undefined);
  if (missing.length > 0) throw new Error(`annotator ${annotator}: layer ${missing.join(', ')} is not there`);
  return Object.fromEntries(names.map((name) => [name, layers[name]])) as unknown as Layers;
}
