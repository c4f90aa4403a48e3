import type { Span } from '../../types/span.ts';
import { matchesRelation } from '../language/tree.ts';
import { chunkEnd } from './phrase-edges.ts';
import type { SpanText } from './draft.ts';
import { dependants, formAt, lemmaAt, prepositionOf, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Verbs whose object is what a contact is about. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set([
  'discuss',
  'review',
  'address',
  'tackle',
  'debate',
  'explore',
  'cover',
  'talk about',
  'focus on',
  'deliberate',
  'preview',
]);
const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'about',
  'over',
  'regarding',
  'concerning',
  'around',
]);

/** What hangs on a topic but does not belong to it. */
const OUTSIDE = ['acl:relcl', 'parataxis', 'advcl', 'punct', 'cc', 'case', 'mark', 'discourse', 'appos'];

/** Phrases behind "on", "about", "over" below one of these tokens that are neither times nor places. */
export function topicsBelow(reading: Reading, token: number): SpanText[] {
  return dependants(reading, token, 'nmod', 'obl')
    .filter((child) => TOPIC_PREPOSITIONS.has(prepositionOf(reading, child)))
    .filter((child) => !isTime(reading, child) && !isChannel(reading, child))
    .flatMap((child) => topicAt(reading, child));
}

/** What a verb like "discuss" takes as its object. */
export function topicsOfVerb(reading: Reading, verb: number): SpanText[] {
  const objects = dependants(reading, verb, 'obj', 'ccomp').filter((child) => child > verb);
  const found = objects
    .flatMap((child) => topicAt(reading, child))
    .map((topic) => continued(reading, verb, topic));
  return found.length > 0 ? found : topicsBelow(reading, verb);
}

/** "discuss the dialogues with Russia on a range of issues": an "on" phrase that the parser hung on the verb. */
function continued(reading: Reading, verb: number, topic: SpanText): SpanText {
  const next = dependants(reading, verb, 'obl')
    .filter(
      (child) =>
        /^(?:on|about|over|with|between|of|concerning|regarding)$/.test(prepositionOf(reading, child)) &&
        !isTime(reading, child),
    )
    .flatMap((child) => topicAt(reading, child))
    .find((other) => other.span.start > topic.span.end && other.span.start - topic.span.end <= 12);
  if (!next) return topic;
  const span = { start: topic.span.start, end: next.span.end };
  return { text: cleaned(reading.article.text.slice(span.start, span.end)), span };
}

function cleaned(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^the /i, '');
}

export function isTopicVerb(reading: Reading, token: number): boolean {
  return tokenAt(reading, token).upos === 'VERB' && TOPIC_VERBS.has(lemmaAt(reading, token));
}

function isTime(reading: Reading, child: number): boolean {
  const token = tokenAt(reading, child);
  return (reading.timesIn[token.sentence] ?? []).some(
    (timex) => timex.start < token.end && token.start < timex.end,
  );
}

function isChannel(reading: Reading, child: number): boolean {
  return [
    'phone',
    'telephone',
    'video',
    'sideline',
    'sidelines',
    'margin',
    'margins',
    'line',
    'ground',
    'soil',
    'territory',
    'footing',
    'condition',
    'background',
  ].includes(lemmaAt(reading, child));
}

/** The phrase of a topic as one stretch of text, without what only follows it. */
function topicAt(reading: Reading, head: number): SpanText[] {
  const tokens = topicTokens(reading, head);
  const last = extendedEnd(reading, trimmedEnd(reading, tokens));
  const first = tokens[0];
  if (first === undefined || last < first) return [];
  const span: Span = { start: tokenAt(reading, first).start, end: tokenAt(reading, last).end };
  const text = cleaned(reading.article.text.slice(span.start, span.end));
  if (text.length < 3 || reading.tokens[head]?.upos === 'PRON') return [];
  return [{ text, span }];
}

/** Phrases that the parser hung elsewhere though they go on: "an approach to the crisis", "topics, including trade". */
export function extendedEnd(reading: Reading, end: number): number {
  let last = end;
  for (let step = 0; step < 4; step += 1) {
    const listed = step > 0 && formAt(reading, last + 1) === 'and' ? last + 2 : -1;
    const start = listed < 0 ? continuation(reading, last + 1) : listed;
    const sentence = reading.tokens[last]?.sentence ?? -1;
    const next = start < 0 ? -1 : chunkEnd(reading, start, sentence);
    if (listed >= 0 && /^(?:VB[DPZ]|MD)$/.test(reading.tokens[next + 1]?.xpos ?? '')) break;
    if (next < start || start < 0 || holdsPerson(reading, start, next) || isTime(reading, next)) break;
    last = next;
  }
  return last;
}

/** "the war in Yemen": where such a thing is belongs to the topic, not to the contact. */
const SITUATIONS: ReadonlySet<string> = new Set(
  'war conflict crisis situation fighting violence unrest coup election ceasefire truce famine genocide tension'.split(
    ' ',
  ),
);

/** First token behind "of", "to the", "between", ", including" at a token; -1 where nothing goes on. */
function continuation(reading: Reading, at: number): number {
  const word = formAt(reading, at);
  const next = reading.tokens[at + 1];
  if (word === ',' && /^(?:including|notably)$/.test(formAt(reading, at + 1))) return at + 2;
  if (/^(?:of|between|with|on|towards|over)$/.test(word)) return at + 1;
  if (word === 'in' && SITUATIONS.has(lemmaAt(reading, at - 1))) return at + 1;
  return word === 'to' && next !== undefined && !/^VB/.test(next.xpos) ? at + 1 : -1;
}

function holdsPerson(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (reading.entityAt.get(at)?.entity.type === 'person') return true;
  return false;
}

function topicTokens(reading: Reading, head: number): number[] {
  const found: number[] = [];
  const open = [head];
  while (open.length > 0) {
    const index = open.pop();
    if (index === undefined) break;
    found.push(index);
    for (const child of reading.children[index] ?? []) {
      const relation = reading.tokens[child]?.deprel ?? '';
      if (index === head && OUTSIDE.some((name) => matchesRelation(relation, name))) continue;
      if (formAt(reading, child) === 'according' || isTime(reading, child)) continue;
      open.push(child);
    }
  }
  return contiguous(found.sort((a, b) => a - b));
}

/** Tokens up to the first gap wider than a dropped comma. */
function contiguous(indices: readonly number[]): number[] {
  const kept: number[] = [];
  for (const index of indices) {
    const previous = kept.at(-1);
    if (previous !== undefined && index - previous > 2) break;
    kept.push(index);
  }
  return kept;
}

/** Cuts a time with its preposition, and stray marks, from the end. */
function trimmedEnd(reading: Reading, tokens: readonly number[]): number {
  let at = tokens.length - 1;
  while (at > 0) {
    const index = tokens[at] ?? 0;
    const token = tokenAt(reading, index);
    const loose =
      token.upos === 'PUNCT' || token.upos === 'ADP' || token.upos === 'CCONJ' || isTime(reading, index);
    if (!loose || token.form === '”' || token.form === '"') break;
    at -= 1;
  }
  return tokens[at] ?? -1;
}
