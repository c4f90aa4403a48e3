import type { Token } from '../../../types/token.ts';
import { givenNames, isFamilyFirst, isSyllable, matchAt, titles } from '../gazetteer/index.ts';
import { formsOf, type NameSpan } from './spans.ts';

/** Names with their ends set right: hyphened syllables whole, nothing behind them, no place of a post before a person. */
export function finished(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of spans) taken.fill(1, first, last);
  return spans.flatMap((span) => {
    if (span.type === 'organization') return withoutPlace(tokens, span);
    if (span.type !== 'person') return [span];
    return withoutPost(
      tokens,
      withSuffix(tokens, hyphened(tokens, taken, withFamilyFirst(tokens, taken, trimmed(tokens, span)))),
    );
  });
}

/** "Ernesto Salazar |persona": a name ends with a capital, a number or the second half of a hyphened word. */
function trimmed(tokens: readonly Token[], span: NameSpan): NameSpan {
  if (span.rule === 'gazetteer') return span;
  let { last } = span;
  while (last - span.first > 1 && isJunk(tokens, last - 1)) last -= 1;
  const opening = tokens[span.first]?.form ?? '';
  return last === span.last || !/^\p{Lu}/u.test(opening) ? span : { ...span, last };
}

function isJunk(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index]?.form ?? '';
  if (tokens[index - 1]?.form === '-') return false;
  return /^\p{Ll}/u.test(form) || form === '-';
}

/** "Park Hye|-won|": both halves are syllables, and the name has its family name before them. */
function hyphened(tokens: readonly Token[], taken: Uint8Array, span: NameSpan): NameSpan {
  const [half, dash, rest] = [tokens[span.last - 1], tokens[span.last], tokens[span.last + 1]];
  if (span.last - span.first < 2 || dash?.form !== '-' || !half || !rest) return span;
  if (dash.start !== half.end || rest.start !== dash.end || taken[span.last + 1]) return span;
  const syllables = isSyllable(half.form) && isSyllable(rest.form);
  return syllables ? { ...span, last: span.last + 2 } : span;
}

/** "Peter Hale |Jr.|", "Robert Kane |II|". */
function withSuffix(tokens: readonly Token[], span: NameSpan): NameSpan {
  const next = tokens[span.last];
  if (span.last - span.first < 2 || next?.sentence !== tokens[span.first]?.sentence) return span;
  return /^(?:(?:Jr|Sr)\.?|II|III)$/.test(next?.form ?? '') ? { ...span, last: span.last + 1 } : span;
}

/** "Mao |Ning|": behind a family name that is put first, a free capitalized syllable is the given name. */
function withFamilyFirst(tokens: readonly Token[], taken: Uint8Array, span: NameSpan): NameSpan {
  if (span.last - span.first !== 1 || taken[span.last]) return span;
  return hasGiven(tokens, span.first) ? { ...span, last: span.last + 1 } : span;
}

/** Whether a family name that is put first stands at token `index` with a given name behind it: "Mao Ning". */
export function hasGiven(tokens: readonly Token[], index: number): boolean {
  const [family, given] = [tokens[index], tokens[index + 1]];
  if (!family || given?.sentence !== family.sentence || !isFamilyFirst(family.form)) return false;
  return given.upos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(given.form) && isSyllable(given.form);
}

const POSTED = /^(?:envoy|representative|ambassador|coordinator|adviser|advisor|mediator|commissioner)$/i;

/** "Special Envoy for |Tamaro| Amina Cole": the place of the post, then the name from its given name on. */
function withoutPost(tokens: readonly Token[], span: NameSpan): NameSpan[] {
  const [noun, preposition] = [tokens[span.first - 2]?.form ?? '', tokens[span.first - 1]?.form ?? ''];
  if (!/^(?:for|to|in)$/.test(preposition) || !POSTED.test(noun) || span.last - span.first < 3) return [span];
  for (let at = span.first + 1; at < span.last - 1; at++) {
    const given = givenNames().has(tokens[at]?.form ?? '');
    if (!given || matchAt(tokens, at)?.last === span.last) continue;
    return [
      { ...span, last: at, type: 'place', rule: 'post' },
      { ...span, first: at },
    ];
  }
  return [span];
}

/** "OSCE Permanent Council |in Vienna|": where an organization sits is no part of its name. */
function withoutPlace(tokens: readonly Token[], span: NameSpan): NameSpan[] {
  if (span.rule === 'gazetteer') return [span];
  for (let at = span.first + 1; at < span.last; at++) {
    if (!/^(?:in|on|at)$/.test(tokens[at]?.form ?? '')) continue;
    const front = { ...span, last: at };
    if (at === span.last - 1) return [front];
    if (matchAt(tokens, at + 1)?.last === span.last)
      return [front, { ...span, first: at + 1, type: 'place', rule: 'gazetteer' }];
  }
  return [span];
}

/** "|Foreign| Minister": a capitalized part of a title is no name. */
export function isPartOfTitle(tokens: readonly Token[], span: NameSpan): boolean {
  if (span.rule === 'gazetteer') return false;
  return [1, 2].some((more) =>
    titles().has(formsOf(tokens, { first: span.first, last: span.last + more }).toLowerCase()),
  );
}
