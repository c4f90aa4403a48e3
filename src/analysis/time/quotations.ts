/** A stretch of text between quotation marks, the marks in it. */
export interface Quotation {
  start: number;
  end: number;
}

const MARKS = /["“”\n]/gu;

/** The quotations of a text in order; one left open runs to the end of its paragraph, as papers print long quotes. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (open < 0) {
      open = mark === '"' || mark === '“' ? index : -1;
    } else if (mark !== '“') {
      found.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  if (open >= 0) found.push({ start: open, end: text.length });
  return found;
}

/** The quotation that holds an offset, by halving. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found !== undefined && found.start <= offset ? found : null;
}
