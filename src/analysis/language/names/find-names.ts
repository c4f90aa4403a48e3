import type { Name, Sentence, Token } from '../../../types/token.ts';
import { titleWords } from '../gazetteer/index.ts';
import { agree } from './consistency.ts';
import { finished, isPartOfTitle } from './finish-person.ts';
import { knownSpans } from './known-names.ts';
import type { NamesModel } from './model.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { joinBodies, joinParticles } from './join-parts.ts';
import { byLastWord, withPortfolios } from './organization-ends.ts';
import { withNamesakes } from './namesakes.ts';
import { isNoName } from './no-names.ts';
import { recovered } from './recover.ts';
import { findRegions } from './regions.ts';
import { overlaps, spansOf, type NameSpan } from './spans.ts';
import { withoutTitle } from './trim-titles.ts';
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
  const proposed = spansOf(tagNames(tokens, model)).map((span) => withoutTitle(tokens, span));
  const combined = combine(tokens, proposed, knownSpans(tokens, findRegions(tokens)));
  // Twice: "President Obi" found by its title lets "Obi" be found where it stands alone
  const whole = withPortfolios(
    tokens,
    finished(tokens, withNamesakes(tokens, combined)).map((span) => byLastWord(tokens, span)),
  );
  const complete = joinBodies(
    tokens,
    joinParticles(tokens, recovered(tokens, recovered(tokens, joinNeighbours(tokens, whole)))),
  );
  const found = finished(tokens, complete);
  return agree(tokens, found)
    .filter((span) => !isOffice(tokens, span) && !isPartOfTitle(tokens, span) && !isNoName(tokens, span))
    .flatMap((span) => nameOf(tokens, span));
}

/** "Officials said", "the President": a word for an office is no name, whatever its capital. */
function isOffice(tokens: readonly Token[], { first, last, rule }: NameSpan): boolean {
  if (last - first !== 1 || rule === 'gazetteer') return false;
  const word = tokens[first]?.form.toLowerCase() ?? '';
  return titleWords().has(word) || titleWords().has(word.replace(/s$/, ''));
}

/** Between two gazetteer names these make no longer name: "NATO-Russia", "Russia and Ukraine", "Senior White House". */
const FILLERS = new Set('and or - – — / & the , senior top many some former u.s.'.split(' '));

/** A gazetteer name wins over what it covers or fills; any other longer proposal around it wins over the gazetteer. */
function combine(
  tokens: readonly Token[],
  proposed: readonly NameSpan[],
  known: readonly NameSpan[],
): NameSpan[] {
  const firm = proposed.filter((span) => !isFilled(tokens, span, known));
  const winners = known.filter(
    (span) => !firm.some((other) => overlaps(span, other) && !covers(span, other)),
  );
  const kept = firm.filter((span) => !winners.some((other) => overlaps(span, other)));
  return [...kept, ...winners].sort((a, b) => a.first - b.first);
}

/** Whether every word of a proposal belongs to a gazetteer name in it or is a filler between such names. */
function isFilled(tokens: readonly Token[], span: NameSpan, known: readonly NameSpan[]): boolean {
  const inside = known.filter((other) => covers(span, other));
  if (inside.length === 0) return false;
  for (let index = span.first; index < span.last; index++) {
    const held = inside.some(({ first, last }) => first <= index && index < last);
    if (!held && !FILLERS.has(tokens[index]?.form.toLowerCase() ?? '')) return false;
  }
  return true;
}

function covers(outer: NameSpan, inner: NameSpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function nameOf(tokens: readonly Token[], { first, last, type, rule }: NameSpan): Name[] {
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  return start === undefined || end === undefined ? [] : [{ start, end, type, first, last, rule }];
}
