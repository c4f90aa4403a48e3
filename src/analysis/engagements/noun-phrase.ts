import { FRAME_NOUNS, NOUN_CUES } from './lexicon/nouns.ts';
import type { Token } from '../../types/token.ts';
import { chunkStart } from './phrase-edges.ts';
import { dependants, formAt, lemmaAt, prepositionOf, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** How a noun cue stands in its clause. */
export interface NounPlace {
  /** The noun that carries the phrase: "round" in "a round of talks". */
  top: number;
  /** Relation of `top` to what governs it. */
  relation: string;
  /** Token that governs it, -1 at the root. */
  governor: number;
  preposition: string;
}

const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'another',
  'some',
  'several',
  'more',
  'further',
  'any',
  'no',
  'two',
  'three',
  'many',
]);

/** Climbs from the cue over frame nouns and first conjuncts to the word that governs the phrase. */
export function placeOf(reading: Reading, index: number): NounPlace {
  let top = index;
  for (let step = 0; step < 4; step += 1) {
    const token = tokenAt(reading, top);
    if (token.head < 0) break;
    const frame =
      token.deprel.startsWith('nmod') && token.head < top && FRAME_NOUNS.has(lemmaAt(reading, token.head));
    const first = token.deprel === 'conj' ? firstListed(reading, top) : undefined;
    if (!frame && first === undefined) break;
    top = first ?? token.head;
  }
  top = frameBefore(reading, top) ?? top;
  const token = tokenAt(reading, top);
  const preposition = wordsBefore(reading, top) || prepositionOf(reading, top);
  const cut = shortened(reading, token.head);
  if (cut !== null) return { top, relation: 'obj', governor: cut, preposition: '' };
  const verb = plannedVerb(reading, token) ?? reducedRelative(reading, token);
  return { top, relation: verb ? 'nsubj' : token.deprel, governor: verb ?? token.head, preposition };
}

/** "The talks are due to resume": what they are due to do governs them. */
function plannedVerb(reading: Reading, token: Token): number | undefined {
  if (
    token.head < 0 ||
    !token.deprel.startsWith('nsubj') ||
    !/^(?:due|set|slated|ready)$/.test(formAt(reading, token.head))
  )
    return undefined;
  const { head } = token;
  const to = [1, 2].find((step) => formAt(reading, head + step) === 'to');
  const verb = to === undefined ? -1 : head + to + 1;
  return reading.tokens[verb]?.xpos === 'VB' && formAt(reading, verb) !== 'be' ? verb : undefined;
}

/** "cut short his trip", "put off sine die a visit": the tree hangs the trip on "short", the visit on "die". */
function shortened(reading: Reading, governor: number): number | null {
  if (formAt(reading, governor) === 'die' && formAt(reading, governor - 1) === 'sine')
    return tokenAt(reading, governor).head;
  const above = formAt(reading, governor) === 'short' ? tokenAt(reading, governor).head : -1;
  return above >= 0 && lemmaAt(reading, above) === 'cut' ? above : null;
}

/** The contact that this one is listed with: "hold talks with Bolivia and a meeting with Ecuador". */
function firstListed(reading: Reading, index: number): number | undefined {
  const { head, sentence } = tokenAt(reading, index);
  for (let at = index - 1; at >= Math.max(0, index - 14); at -= 1) {
    const token = tokenAt(reading, at);
    if (token.sentence !== sentence || /^(?:VB|MD)/.test(token.xpos)) break;
    if (/^NN/.test(token.xpos) && CONTACTS.has(lemmaAt(reading, at))) return at;
  }
  return head < index && /^NNS?$/.test(tokenAt(reading, head).xpos) ? head : undefined;
}

const CONTACTS: ReadonlySet<string> = new Set(NOUN_CUES.map((cue) => cue.lemma));

/** "a new round of the Dialogue": the frame noun right before the phrase, where the tree lost it. */
function frameBefore(reading: Reading, index: number): number | undefined {
  const start = chunkStart(reading, index);
  return formAt(reading, start - 1) === 'of' && FRAME_NOUNS.has(lemmaAt(reading, start - 2))
    ? start - 2
    : undefined;
}

/** The preposition right before the phrase, where the parser gave it to something else. */
function wordsBefore(reading: Reading, index: number): string {
  const before = chunkStart(reading, index) - 1;
  const word = formAt(reading, before);
  const two = `${formAt(reading, before - 1)} ${word}`;
  if (two === 'ahead of' || two === 'prior to') return two;
  return /^(?:after|following|before|during)$/.test(word) ? word : '';
}

/**
 * "The summit planned for Friday has been postponed": a bare participle taken for the main verb is none;
 * the next clause without a subject of its own is. Undefined where the noun's governor is a real verb.
 */
function reducedRelative(reading: Reading, token: Token): number | undefined {
  const governor = reading.tokens[token.head];
  const participle =
    governor?.xpos === 'VBN' || (governor?.xpos === 'VBD' && PLANNING.has(governor.form.toLowerCase()));
  if (!governor || !token.deprel.startsWith('nsubj') || !participle) return undefined;
  if (dependants(reading, token.head, 'aux').length > 0) return undefined;
  const next = (reading.clausesIn[token.sentence] ?? []).find(
    (clause) =>
      clause.kind === 'verb' &&
      clause.predicate > token.head &&
      !clause.arguments.some((argument) => argument.role === 'subject' || argument.role === 'object'),
  );
  return next?.predicate;
}

/** Participles that taggers take for a past tense behind a noun. */
const PLANNING: ReadonlySet<string> = new Set(['planned', 'scheduled', 'set', 'slated']);

/** Is the mention new ("a call"), known ("the call", "their call", "this call"), or bare ("talks")? */
export function formOf(reading: Reading, index: number): 'indefinite' | 'definite' | 'bare' {
  const owner = dependants(reading, index, 'nmod:poss').length > 0;
  const determiners = dependants(reading, index, 'det').map((child) => formAt(reading, child));
  if (determiners.some((word) => INDEFINITE.has(word))) return 'indefinite';
  if (owner || determiners.length > 0) return 'definite';
  return 'bare';
}

/** "no talks", "any meeting", "neither call". */
export function isDenied(reading: Reading, index: number): boolean {
  return dependants(reading, index, 'det').some((child) =>
    ['no', 'any', 'neither', 'every', 'such', 'what', 'which', 'each'].includes(formAt(reading, child)),
  );
}

/** First and last token of the phrase: its modifiers on the left and its prepositional phrases on the right. */
export function phraseOf(reading: Reading, index: number): { first: number; last: number } {
  const left = dependants(reading, index, 'det', 'amod', 'compound', 'nmod:poss', 'nummod', 'nmod').filter(
    (child) => child < index,
  );
  const first = left.length > 0 ? Math.min(...left.map((child) => leftmost(reading, child))) : index;
  return { first, last: index };
}

/** The leftmost token below a token, in its sentence. */
export function leftmost(reading: Reading, index: number): number {
  let best = index;
  const open = [index];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined) break;
    best = Math.min(best, next);
    open.push(...(reading.children[next] ?? []).filter((child) => child < next));
  }
  return best;
}

/** The rightmost token below a token. */
export function rightmost(reading: Reading, index: number): number {
  let best = index;
  const open = [index];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined) break;
    best = Math.max(best, next);
    open.push(...(reading.children[next] ?? []).filter((child) => child > next));
  }
  return best;
}
