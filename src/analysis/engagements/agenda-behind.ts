import type { Span } from '../../types/span.ts';
import { extendedEnd, isTopicVerb, topicsOfVerb } from './agenda.ts';
import type { SpanText } from './draft.ts';
import { rightmost } from './noun-phrase.ts';
import { dependants, formAt, lemmaAt, prepositionOf, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Tokens behind the cue in which "to discuss" or "and discussed" may follow. */
const REACH = 26;
const QUOTE = /^["“”'‘’`]+$/;

/** What "to discuss …", "and discussed …", "coordinating on …" behind a cue says it is about, before another verb. */
export function topicsBehind(reading: Reading, trigger: number): SpanText[] {
  const { sentence } = tokenAt(reading, trigger);
  for (let at = trigger + 1; at <= trigger + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence) return [];
    const found = isJoined(reading, at) ? topicsAt(reading, at) : [];
    if (found.length > 0) return found;
    if (/^(?:VB[DPZ]|MD|;|:)$/.test(token.xpos)) return [];
  }
  return [];
}

function isJoined(reading: Reading, at: number): boolean {
  const before = QUOTE.test(formAt(reading, at - 1)) ? at - 2 : at - 1;
  return /^(?:to|and|where)$/.test(formAt(reading, before)) || tokenAt(reading, at).xpos === 'VBG';
}

function topicsAt(reading: Reading, at: number): SpanText[] {
  if (isTopicVerb(reading, at)) return topicsOfVerb(reading, at);
  return PREPARING.has(lemmaAt(reading, at)) ? preparation(reading, at) : [];
}

const PREPARING: ReadonlySet<string> = new Set(['coordinate', 'co-ordinate', 'prepare', 'consult']);

/** "to coordinate ahead of the summit": the verb itself is the topic, with what it prepares. */
function preparation(reading: Reading, verb: number): SpanText[] {
  const phrases = dependants(reading, verb, 'obl', 'advcl').filter((child) => child > verb);
  const topic = phrases.find((child) => prepositionOf(reading, child) === 'on');
  const ahead = phrases.find((child) => /^(?:ahead of|before|for)$/.test(prepositionOf(reading, child)));
  const head = topic ?? ahead;
  if (head === undefined) return [];
  const first = topic === undefined ? opening(reading, verb) : tokenAt(reading, firstOf(reading, head)).start;
  const span: Span = {
    start: first,
    end: tokenAt(reading, extendedEnd(reading, rightmost(reading, head))).end,
  };
  return [{ text: reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' '), span }];
}

/** Start of the verb, with the quotation mark that opens right before it. */
function opening(reading: Reading, verb: number): number {
  return QUOTE.test(formAt(reading, verb - 1))
    ? tokenAt(reading, verb - 1).start
    : tokenAt(reading, verb).start;
}

/** First token of a phrase behind its preposition. */
function firstOf(reading: Reading, head: number): number {
  const below = dependants(reading, head, 'det', 'amod', 'compound', 'nmod:poss', 'nummod').filter(
    (child) => child < head,
  );
  return Math.min(head, ...below);
}
