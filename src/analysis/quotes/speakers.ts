import type { Argument, Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import { dependants, relationAt, uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, tokenSpan } from './scene.ts';

/** A speaker's phrase as tokens. */
export interface Phrase {
  span: Span;
  head: number;
}

/** The clause's subject as a full noun phrase with apposition and relative clause, or null. */
export function subjectOf(scene: Scene, clause: Clause): Phrase | null {
  const argument = nearestSubject(clause);
  if (!argument) return phraseBeforeVerb(scene, clause);
  const pronoun = relativePronoun(scene, clause);
  if (pronoun !== null) return { span: tokenSpan(scene, pronoun, pronoun), head: argument.head };
  const phrase = phraseOf(scene, argument, clause.predicate);
  const named = apposedTo(scene, clause, argument);
  if (named)
    return { span: { start: named.start, end: withComma(scene, phrase.span.end) }, head: named.head };
  return argument.start < phrase.span.start && argument.end >= phrase.span.start
    ? { span: { start: argument.start, end: phrase.span.end }, head: phrase.head }
    : phrase;
}

/** A noun phrase right before a finite verb that the tree gives no subject: "officials | could not say". */
function phraseBeforeVerb(scene: Scene, clause: Clause): Phrase | null {
  const { grid, tokens } = scene;
  let group = clause.predicate;
  while (group > 0 && /^(?:AUX|PART|ADV)$/u.test(uposAt(grid, group - 1)) && wordAt(grid, group - 1) !== 'to')
    group -= 1;
  if (
    !/^(?:VB[DPZ]|MD)$/u.test(tokens[group]?.xpos ?? '') ||
    !/^(?:NOUN|PROPN|PRON)$/u.test(uposAt(grid, group - 1))
  )
    return null;
  const { first: start } = sentenceOf(scene, clause.predicate);
  let first = group - 1;
  while (first > start && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(uposAt(grid, first - 1))) first -= 1;
  const opens = first === start || /^(?:,|and|but|that|while|as|though)$/u.test(wordAt(grid, first - 1));
  return opens ? { span: tokenSpan(scene, first, group - 1), head: group - 1 } : null;
}

/** Of several subjects the one right before the verb: a parser may cut "Senior ministry | officials" in two. */
function nearestSubject(clause: Clause): Argument | undefined {
  const subjects = clause.arguments.filter(({ role }) => role === 'subject');
  const before = subjects.filter(({ head }) => head < clause.predicate).sort((a, b) => b.head - a.head)[0];
  const nearest = before ?? subjects[0];
  const torn = subjects.find(({ end, head }) => nearest && head < nearest.head && nearest.start - end <= 1);
  return nearest && torn ? { ...nearest, start: torn.start } : nearest;
}

/** "Novak, | the harbour master, | said": two subjects for a parser, the second set off by commas. */
function apposedTo(scene: Scene, clause: Clause, { start, end, head }: Argument): Argument | null {
  if (head > clause.predicate || uposAt(scene.grid, head) === 'PROPN') return null;
  const comma = scene.text.slice(end, end + 1) === ',';
  const before = clause.arguments.find(
    (other) =>
      other.role === 'subject' && other.head < head && scene.text.slice(other.end, start).trim() === ',',
  );
  return comma && before && uposAt(scene.grid, before.head) === 'PROPN' ? before : null;
}

function withComma({ text }: Scene, end: number): number {
  return text[end] === ',' ? end + 1 : end;
}

/** "officials who said": the corpus marks the pronoun; the entity is that of the antecedent. */
function relativePronoun(scene: Scene, clause: Clause): number | null {
  if (relationAt(scene.grid, clause.predicate) !== 'acl:relcl') return null;
  const found = dependants(scene.grid, clause.predicate, ['nsubj']).find((index) =>
    /^(?:who|which|that)$/u.test(wordAt(scene.grid, index)),
  );
  return found ?? null;
}

/** The full phrase of an argument on its side of the cue, with the comma that closes an apposition before it. */
export function phraseOf(scene: Scene, { head }: Pick<Argument, 'head'>, cue: number): Phrase {
  const { grid } = scene;
  let first = head;
  let last = head;
  for (const child of grid.children[head] ?? []) {
    if (isOutside(scene, child, { head, cue })) continue;
    first = Math.min(first, grid.left[child] ?? child);
    last = Math.max(last, grid.right[child] ?? child);
  }
  if (head < cue) last = Math.min(last, cue - 1);
  else first = Math.max(first, cue + 1);
  return { span: trimPhrase(scene, { first, last, head, cue }), head };
}

/** Parts below a noun that are none of its phrase: its preposition, a coordinated clause, what holds the cue. */
function isOutside(scene: Scene, child: number, { head, cue }: { head: number; cue: number }): boolean {
  const { grid } = scene;
  const relation = relationAt(grid, child);
  if (/^(?:case|mark|cc|parataxis|advcl|discourse|cop|aux|nsubj|ccomp)(?:$|:)/u.test(relation)) return true;
  if (relation === 'punct') return child < head || child === (grid.right[head] ?? head);
  if (
    relation === 'conj' &&
    (uposAt(grid, child) === 'VERB' || dependants(grid, child, ['nsubj']).length > 0)
  )
    return true;
  // The relative clause that says it: "officials who said".
  return (grid.left[child] ?? child) <= cue && cue <= (grid.right[child] ?? child);
}

function trimPhrase(scene: Scene, at: { first: number; last: number; head: number; cue: number }): Span {
  const { grid } = scene;
  let { first, last } = at;
  while (first < at.head && isLead(scene, first)) first += 1;
  while (last > at.head && /^(?:PUNCT|ADP|AUX|ADV|SCONJ|CCONJ)$/u.test(uposAt(grid, last))) last -= 1;
  if (at.head < at.cue) last = cutOccasion(scene, at.head, cutAdjunct(scene, at.head, last));
  if (
    /\(/u.test(scene.text.slice(scene.tokens[first]?.start, scene.tokens[last]?.end)) &&
    wordAt(grid, last + 1) === ')'
  )
    last += 1;
  const inner = hasComma(scene, first, last);
  // The corpus keeps the comma that closes an apposition before the cue.
  if (inner && last + 1 < at.cue && wordAt(grid, last + 1) === ',') last += 1;
  return tokenSpan(scene, first, last);
}

function isLead(scene: Scene, index: number): boolean {
  if (/^(?:PUNCT|CCONJ|SCONJ)$/u.test(uposAt(scene.grid, index))) return true;
  return /^(?:even|also|now|still|then|by|from)$/u.test(wordAt(scene.grid, index));
}

/** Where and when it was said: nouns behind a preposition that are none of the speaker's description. */
const OCCASION =
  /^(?:week|month|year|day|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday|interview|statement|post|tweet|speech|email|e-mail|letter|debate|conference|briefing|call|morning|evening|night|afternoon|remark|appearance)s?$/iu;

/** "Ruiz in a brief interview said". */
function cutOccasion(scene: Scene, head: number, last: number): number {
  for (const child of dependants(scene.grid, head, ['nmod', 'obl'])) {
    const right = scene.grid.right[child] ?? child;
    const left = scene.grid.left[child] ?? child;
    const preposition = /^(?:in|on|at|during|after)$/u.test(wordAt(scene.grid, left));
    if (child > head && right >= last && preposition && OCCASION.test(wordAt(scene.grid, child)))
      return left - 1;
  }
  return last;
}

/** "Ruiz, in a brief interview," and "Ruiz, speaking in the capital,": what follows the comma is none of the name. */
function cutAdjunct(scene: Scene, head: number, last: number): number {
  for (let index = head + 1; index < last; index += 1) {
    if (wordAt(scene.grid, index) !== ',') continue;
    const next = index + 1;
    const verbal = scene.tokens[next]?.xpos === 'VBG';
    if (verbal || /^(?:in|at|on|during|after|before|when|while|as|by)$/u.test(wordAt(scene.grid, next)))
      return index - 1;
  }
  return last;
}

function hasComma(scene: Scene, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (wordAt(scene.grid, index) === ',') return true;
  return false;
}

/** Longest noun phrase that is read off the words alone. */
const LONGEST = 30;

/** The noun phrase from a token on, read off the tags: for frames where trees fail. Null where none begins there. */
export function nounPhraseFrom(scene: Scene, first: number): Phrase | null {
  const { last: stop } = sentenceOf(scene, first);
  let last = first - 1;
  let head = -1;
  for (let index = first; index < Math.min(stop, first + LONGEST); index += 1) {
    const upos = uposAt(scene.grid, index);
    const nominal = /^(?:NOUN|PROPN|PRON|NUM)$/u.test(upos);
    const linking = head >= 0 && /^(?:of|for|and|'s|’s|-|&|at)$/u.test(wordAt(scene.grid, index));
    const inside = nominal || linking || /^(?:DET|ADJ)$/u.test(upos) || upos === 'PART';
    if (!inside || (upos === 'PRON' && head >= 0 && !linking)) break;
    if (nominal) {
      last = index;
      if (head < 0 || !afterOf(scene, head, index)) head = index;
    }
  }
  return head < 0 ? null : { span: tokenSpan(scene, first, last), head };
}

function afterOf(scene: Scene, head: number, index: number): boolean {
  for (let at = head + 1; at < index; at += 1) {
    if (/^(?:of|for|at|and)$/u.test(wordAt(scene.grid, at))) return true;
  }
  return false;
}
