import type { Token } from '../../../types/token.ts';
import { bestLabels } from './decode.ts';
import { documentFacts, type DocumentFacts } from './document-facts.ts';
import { fillFeatures, MOST_FEATURES } from './features.ts';
import { LABELS, OUTSIDE } from './labels.ts';
import { ROWS, type NamesModel } from './model.ts';
import { findRegions, type Region } from './regions.ts';

/** One label a token; all tokens outside of the regions get `OUTSIDE`. */
export function tagNames(tokens: readonly Token[], model: NamesModel): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  const regions = findRegions(tokens);
  const document = documentFacts(tokens, regions);
  const buffer = new Int32Array(MOST_FEATURES);
  for (const region of regions) {
    const scores = scoreRegion(document, region, { model, buffer });
    bestLabels(region.last - region.first, scores, model.transitions).forEach((label, offset) => {
      labels[region.first + offset] = label;
    });
  }
  return labels;
}

function scoreRegion(document: DocumentFacts, region: Region, { model, buffer }: Scoring): Int32Array {
  const scores = new Int32Array((region.last - region.first) * LABELS);
  for (let index = region.first; index < region.last; index++) {
    const count = fillFeatures(document, { region, index }, buffer);
    const base = (index - region.first) * LABELS;
    for (let feature = 0; feature < count; feature++) {
      const hash = buffer[feature] ?? 0;
      const row = hash & (ROWS - 1);
      if (model.checks[row] !== hash >>> 16) continue;
      for (let label = 0; label < LABELS; label++) {
        scores[base + label] = (scores[base + label] ?? 0) + (model.weights[row * LABELS + label] ?? 0);
      }
    }
  }
  return scores;
}

interface Scoring {
  model: NamesModel;
  buffer: Int32Array;
}
