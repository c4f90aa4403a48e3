import type { Token } from '../../../types/token.ts';
import { titles } from '../gazetteer/index.ts';
import { formsOf, type NameSpan } from './spans.ts';

/** "special presidential envoy" is as long as a title before a name gets. */
const LONGEST_TITLE = 4;

/** Cuts titles off the front of persons: "Special Counsel |Robert Mueller|". A person who is all title stays. */
export function withoutTitle(tokens: readonly Token[], span: NameSpan): NameSpan {
  if (span.type !== 'person' || span.rule === 'gazetteer') return span;
  for (let length = Math.min(LONGEST_TITLE, span.last - span.first - 1); length > 0; length--) {
    const first = span.first + length;
    if (titles().has(formsOf(tokens, { first: span.first, last: first }).toLowerCase())) {
      return withoutTitle(tokens, { ...span, first });
    }
  }
  return span;
}
