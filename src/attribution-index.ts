import type { Attribution } from './types/attribution.ts';

/** Index of the innermost attribution in whose content an offset stands; null outside of all. Linear in attributions. */
export function attributionAt(attributions: readonly Attribution[], offset: number): number | null {
  let found: number | null = null;
  let width = Infinity;
  attributions.forEach(({ content }, index) => {
    for (const { start, end } of content) {
      if (offset < start || offset >= end || end - start >= width) continue;
      found = index;
      width = end - start;
    }
  });
  return found;
}
