import { readFileSync } from 'node:fs';

/** Weights of a logistic model by feature, written by `training/quotes.ts`. */
interface Weights {
  threshold: number;
  weights: Record<string, number>;
}

let loaded: { threshold: number; weights: ReadonlyMap<string, number> } | null = null;

/** Is a proposal with these features a statement? Loads the weights on first use. */
export function accepts(features: readonly string[]): boolean {
  loaded ??= load();
  return logit(features, loaded.weights) > loaded.threshold;
}

/** Sum of the weights of the features that the model knows. */
export function logit(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

function load(): { threshold: number; weights: ReadonlyMap<string, number> } {
  const { threshold, weights } = JSON.parse(
    readFileSync(new URL('weights.json', import.meta.url), 'utf8'),
  ) as Weights;
  return { threshold, weights: new Map(Object.entries(weights)) };
}
