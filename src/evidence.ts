import type { Article } from './types/article.ts';
import type { Evidence } from './types/evidence.ts';
import type { QuotedSpan, Span } from './types/span.ts';

/** The span with its words from `text`. */
export function quoted(text: string, span: Span): QuotedSpan {
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
}

/** The words of a span as evidence from this article. */
export function evidenceOf(article: Pick<Article, 'id' | 'text'>, span: Span): Evidence {
  return { article: article.id, ...quoted(article.text, span) };
}
