import type { Name, Sentence, Token } from '../../../types/token.ts';
import { agree } from './consistency.ts';
import { knownSpans } from './known-names.ts';
import type { NamesModel } from './model.ts';
import { findRegions } from './regions.ts';
import { overlaps, spansOf, type NameSpan } from './spans.ts';
import { tagNames } from './tag.ts';

/**
 * Persons, organizations, countries, places and groups in a document, in text order, without overlaps.
 * The tagger proposes, the gazetteers correct, and the document is made to agree with itself.
 */
export function findNamesWith(
  model: NamesModel,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Name[] {
  if (sentences.length === 0) return [];
  const proposed = spansOf(tagNames(tokens, model));
  const combined = combine(proposed, knownSpans(tokens, findRegions(tokens)));
  return agree(tokens, combined).flatMap((span) => nameOf(tokens, span));
}

/** A gazetteer name wins over what it covers; a longer proposal around it wins over the gazetteer. */
function combine(proposed: readonly NameSpan[], known: readonly NameSpan[]): NameSpan[] {
  const winners = known.filter(
    (span) => !proposed.some((other) => overlaps(span, other) && !covers(span, other)),
  );
  const kept = proposed.filter((span) => !winners.some((other) => overlaps(span, other)));
  return [...kept, ...winners].sort((a, b) => a.first - b.first);
}

function covers(outer: NameSpan, inner: NameSpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function nameOf(tokens: readonly Token[], { first, last, type, rule }: NameSpan): Name[] {
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  return start === undefined || end === undefined ? [] : [{ start, end, type, first, last, rule }];
}
