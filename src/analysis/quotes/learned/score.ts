import { readFileSync } from 'node:fs';

/** Weights of a logistic model by feature, written by `training/quotes.ts`. */
interface Weights {
  threshold: number;
  weights: Record<string, number>;
}

/** A yes or no on features by a file of weights beside this one; the weights are loaded on first use. */
export function modelOf(file: string): (features: readonly string[]) => boolean {
  let loaded: { threshold: number; weights: ReadonlyMap<string, number> } | null = null;
  return (features) => {
    loaded ??= load(file);
    return logit(features, loaded.weights) > loaded.threshold;
  };
}

/** Is a proposal with these features a statement? */
export const accepts = modelOf('weights.json');

/** Sum of the weights of the features that the model knows. */
export function logit(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

function load(file: string): { threshold: number; weights: ReadonlyMap<string, number> } {
  const { threshold, weights } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Weights;
  return { threshold, weights: new Map(Object.entries(weights)) };
}
