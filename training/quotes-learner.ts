import { logit } from '../src/analysis/quotes/learned/score.ts';

/** Features of one decision and what the corpus decides. */
export interface Example {
  features: string[];
  label: boolean;
  heldOut: boolean;
}

const EPOCHS = 12;
const RATE = 0.15;
const DECAY = 2e-5;
/** Features seen less often are left out: they are names and accidents. */
const SEEN = 4;
/** Weights smaller than this change nothing. */
const SMALL = 0.04;

/** Logistic regression by stochastic gradient descent, examples in a fixed shuffled order. */
export function train(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const known = examples.map(({ features, label }) => ({
    label,
    features: features.filter((name) => (seen.get(name) ?? 0) >= SEEN),
  }));
  const weights = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch);
    for (let step = 0; step < known.length; step += 1) {
      // A prime stride visits every example once an epoch in an order that mixes documents.
      const example = known[(step * 7919 + epoch * 31) % known.length];
      if (!example) continue;
      const error = (example.label ? 1 : 0) - 1 / (1 + Math.exp(-logit(example.features, weights)));
      for (const name of example.features) {
        const weight = weights.get(name) ?? 0;
        weights.set(name, weight + rate * (error - DECAY * weight));
      }
    }
  }
  return weights;
}

/** Weights as they are written: small ones left out, two decimals, sorted. */
export function written(weights: ReadonlyMap<string, number>): [string, number][] {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= SMALL)
    .map(([name, weight]): [string, number] => [name, Math.round(weight * 100) / 100])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
