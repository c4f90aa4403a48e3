/** A half-open range `[start, end)` of UTF-16 code units into `article.text`. */
export interface Span {
  start: number;
  end: number;
}

/** A span with its words: `article.text.slice(start, end) === quote`. */
export interface QuotedSpan extends Span {
  quote: string;
}
