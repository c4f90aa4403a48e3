/** Line lengths of a text: whether its lines are wrapped at a width, as in old wire copy and mail. */
export interface Lines {
  /** The width at which lines are wrapped, or 0 where each line is a paragraph of its own. */
  width: number;
}

/** Lines shorter than this are headings, captions or lists; wrapped text is never that narrow. */
const NARROWEST = 40;
/** A line longer than this is a paragraph. */
const WIDEST = 120;

/**
 * Measures whether a text is hard-wrapped: many lines, none longer than `WIDEST`, and most of those followed by another
 * line within a word's length of the longest.
 */
export function measureLines(text: string): Lines {
  let longest = 0;
  const lengths: number[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const length = to - from;
    if (length > WIDEST) return { width: 0 };
    if (length > longest) longest = length;
    lengths.push(length);
    from = to + 1;
  }
  if (longest < NARROWEST) return { width: 0 };
  let followed = 0;
  let full = 0;
  for (let index = 0; index + 1 < lengths.length; index++) {
    if ((lengths[index] ?? 0) === 0 || (lengths[index + 1] ?? 0) === 0) continue;
    followed++;
    if ((lengths[index] ?? 0) > longest - 15) full++;
  }
  return { width: followed >= 3 && full >= followed * 0.6 ? longest : 0 };
}
