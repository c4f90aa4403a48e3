import type { Attribution } from './types/attribution.ts';

/** Index of the innermost attribution whose content holds this offset: who says so; null where nobody is named. */
export function attributionAt(attributions: readonly Attribution[], offset: number): number | null {
  let best: number | null = null;
  let width = Infinity;
  attributions.forEach((attribution, index) => {
    for (const part of attribution.content) {
      if (part.start <= offset && offset < part.end && part.end - part.start < width) {
        best = index;
        width = part.end - part.start;
      }
    }
  });
  return best;
}
