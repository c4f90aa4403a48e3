import type { Clause } from '../../types/clause.ts';
import type { Frame } from './cue-types.ts';
import { skipCondition } from './condition.ts';
import {
  clausesWithin,
  findToken,
  isFinite,
  lemmaAt,
  rangeOf,
  relationAt,
  sentenceOf,
  tokenAt,
  uposAt,
  wordAt,
  xposAt,
  type Range,
  type Scene,
} from './scene.ts';
import { windowEnd } from './window.ts';

/** What a cue carries: its words, and the clause among them where it is one. */
export interface Content extends Range {
  clause: Clause | null;
  frame: Frame;
}

/** A cue as contents see it: its token and where the words behind it begin. */
export interface CuePlace {
  at: number;
  clause: Clause | null;
  /** The cue is a noun, which may be the subject of a verb behind its content. */
  noun?: boolean;
}

/** Tokens between a cue and the marker of its content: an addressee with titles and appositions. */
const REACH = 18;

/** The content of a cue by the first of its frames that the sentence fills; null where none is. */
export function contentOf(scene: Scene, cue: CuePlace, frames: readonly Frame[]): Content | null {
  for (const frame of frames) {
    const content = fill(scene, cue, frame);
    if (content && content.last > content.first) return content;
  }
  return null;
}

function fill(scene: Scene, cue: CuePlace, frame: Frame): Content | null {
  if (frame === 'that') return finite(scene, cue);
  if (frame === 'to') return infinitive(scene, cue, REACH);
  if (frame === 'to!') return infinitive(scene, cue, 3);
  if (frame === 'ing') return gerund(scene, cue);
  if (frame === 'object') return object(scene, cue);
  return prepositional(scene, cue, frame);
}

/** The words between a cue and the marker of its content, up to the first that cannot stand there. */
function between(scene: Scene, { at }: CuePlace, reach: number): Range {
  const { last } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  const first = at + 1;
  const limit = Math.min(last, first + reach);
  const bar = findToken(
    { first, last: limit },
    (index) =>
      // ", saying that …" begins the content of another verb.
      (wordAt(scene, index - 1) === ',' && xposAt(scene, index) === 'VBG' && index > at + 1) ||
      (isFinite(scene, index) &&
        xposAt(scene, index) !== 'VBP' &&
        !/^(?:that|to)$/u.test(wordAt(scene, index))),
  );
  return { first, last: bar < 0 ? limit : bar };
}

/**
 * The finite clause behind "that", or the one that the parser found without it. "warned that, if attacked, it would
 * respond": a condition is passed over, so that what holds under it is the content.
 */
function finite(scene: Scene, cue: CuePlace): Content | null {
  const marker = findToken(between(scene, cue, REACH), (at) => isThat(scene, at));
  const from = marker < 0 ? withoutThat(scene, cue) : skipCondition(scene, marker + 1);
  if (from === null) return null;
  return clausal(scene, cue, { from, frame: 'that' });
}

/** Is "that" no relative pronoun: "the demand that Minsk free the crew", not "the demand that Minsk made"? */
function takesObject(scene: Scene, at: number): boolean {
  const clause = clausesWithin(scene, { first: at + 1, last: at + 8 })[0];
  return clause?.arguments.some(({ role, head }) => role === 'object' && head > clause.predicate) ?? false;
}

function isThat(scene: Scene, at: number): boolean {
  if (wordAt(scene, at) !== 'that') return false;
  // "denied that, saying …": it points at the sentence before.
  if (wordAt(scene, at + 1) === ',' && xposAt(scene, at + 2) === 'VBG') return false;
  if (uposAt(scene, at) === 'SCONJ' || relationAt(scene, at) === 'mark') return true;
  if (/^(?:PRON|DET)$/u.test(uposAt(scene, at)) && uposAt(scene, at - 1) === 'NOUN' && takesObject(scene, at))
    return true;
  return (
    uposAt(scene, at) === 'PRON' &&
    !/^(?:obj|obl|nmod)/u.test(relationAt(scene, at)) &&
    uposAt(scene, at + 1) !== 'VERB'
  );
}

/** "warned Moscow it would respond": the complement of the cue begins with its subject. */
function withoutThat(scene: Scene, { at, clause }: CuePlace): number | null {
  if (!clause) return null;
  const begun = startsClause(scene, at + 1);
  if (begun >= 0) return begun;
  const sentence = sentenceOf(scene, clause.sentence);
  const found = clausesWithin(scene, { first: at + 1, last: Math.min(sentence.last, at + REACH) }).find(
    ({ parent, relation, tense }) =>
      parent !== null &&
      scene.layers.clauses[parent] === clause &&
      relation.startsWith('ccomp') &&
      tense !== 'none',
  );
  const subject = found?.arguments.find(({ role }) => role === 'subject' || role === 'object');
  if (!found || !subject || subject.start < (tokenAt(scene, at)?.end ?? 0)) return null;
  const from = rangeOf(scene, found).first;
  return from > at ? skipCondition(scene, from) : null;
}

/**
 * "warned | Pyongyang would face fire": a noun phrase and right behind it a finite verb; -1 where there is none.
 * A pronoun begins a phrase of its own: "assured voters | he would …".
 */
function startsClause(scene: Scene, first: number): number {
  let start = first;
  let at = first;
  while (at < first + 7 && /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM|PART)$/u.test(uposAt(scene, at))) {
    if (wordAt(scene, at) === 'to' || wordAt(scene, at) === 'that') return -1;
    if (xposAt(scene, at) === 'PRP') start = at;
    at += 1;
  }
  return at > first && isFinite(scene, at) && xposAt(scene, at) !== 'VBP' ? start : -1;
}

function clausal(
  scene: Scene,
  cue: CuePlace,
  { from, frame }: { from: number; frame: 'that' | 'to' },
): Content | null {
  const last = windowEnd(scene, { from, cue: cue.at, frame, noun: cue.noun === true });
  const clause = clausesWithin(scene, { first: from, last })[0] ?? null;
  if (clause === null && frame === 'that') return null;
  return { first: from, last, clause, frame };
}

/** The infinitive behind a cue with its "to", and the "not" in front of it. */
function infinitive(scene: Scene, cue: CuePlace, reach: number): Content | null {
  const range = between(scene, cue, reach);
  const to = findToken(
    range,
    (at) => isInfinitive(scene, at) || isMistagged(scene, cue, at) || wordAt(scene, at) === 'that',
  );
  if (to < 0 || wordAt(scene, to) === 'that' || isPurpose(scene, to)) return null;
  // "offered the opportunity to speak": where nobody may stand between, no noun may.
  if (reach < REACH && /^(?:NOUN|PROPN)$/u.test(uposAt(scene, to - 1)) && to - 1 > cue.at) return null;
  const negated = wordAt(scene, to - 1) === 'not' || wordAt(scene, to - 1) === 'never';
  return clausal(scene, cue, { from: negated && to - 1 > cue.at ? to - 1 : to, frame: 'to' });
}

/** "to withdraw", "to unconditionally release"; "drawn" and "lead" where the tagger or the writer slipped. */
function isInfinitive(scene: Scene, at: number): boolean {
  if (wordAt(scene, at) !== 'to') return false;
  const verb = findToken(
    { first: at + 1, last: at + 3 },
    (index) => !/^(?:ADV|PUNCT)$/u.test(uposAt(scene, index)),
  );
  if (verb < 0) return false;
  // "to hand over": a verb that the tagger took for a noun still has a verb's place in the tree.
  if (!/^(?:VERB|AUX)$/u.test(uposAt(scene, verb)))
    return uposAt(scene, verb) === 'NOUN' && /^(?:xcomp|ccomp|advcl)/u.test(relationAt(scene, verb));
  return xposAt(scene, verb) !== 'VBG' && (uposAt(scene, at) === 'PART' || xposAt(scene, verb) === 'VB');
}

const VERBAL = /^(?:offer|refusal|pledge|vow)$/u;

/** "threatened to fire missiles", "the offer to mediate": there "to" takes no bare noun, whatever the tagger says. */
function isMistagged(scene: Scene, cue: CuePlace, at: number): boolean {
  if (at !== cue.at + 1 || wordAt(scene, at) !== 'to' || xposAt(scene, at + 1) !== 'NN') return false;
  return cue.clause !== null || VERBAL.test(lemmaAt(scene, cue.at));
}

/** "in order to", "so as to": why somebody does it, not what he asks for. */
function isPurpose(scene: Scene, to: number): boolean {
  return /^(?:order|as)$/u.test(wordAt(scene, to - 1));
}

function gerund(scene: Scene, cue: CuePlace): Content | null {
  const at = relationAt(scene, cue.at + 1) === 'compound:prt' ? cue.at + 2 : cue.at + 1;
  if (xposAt(scene, at) !== 'VBG' || uposAt(scene, at) === 'NOUN') return null;
  return phrase(scene, cue, { from: at, frame: 'ing' });
}

function phrase(scene: Scene, cue: CuePlace, { from, frame }: { from: number; frame: Frame }): Content {
  const last = windowEnd(scene, { from, cue: cue.at, frame: 'phrase', noun: cue.noun === true });
  const clause = xposAt(scene, from) === 'VBG' ? (scene.clauseAt.get(from) ?? null) : null;
  return { first: from, last, clause, frame };
}

/** "of it", "for that": nothing that reads alone; "of its own making" does. */
function isBarePronoun(scene: Scene, at: number): boolean {
  return uposAt(scene, at) === 'PRON' && xposAt(scene, at) !== 'PRP$' && !/^W/u.test(xposAt(scene, at));
}

/** The thing that a verb takes, by the tree, or by the words right behind the verb where the tree has none. */
function object(scene: Scene, cue: CuePlace): Content | null {
  const passive = cue.clause?.voice === 'passive';
  const argument = cue.clause?.arguments.findLast(
    ({ role, head }) => role === 'object' && (head > cue.at || passive),
  );
  if (!argument) return lexicalObject(scene, cue);
  if (uposAt(scene, argument.head) === 'PRON') return null;
  const whole = rangeOf(scene, argument);
  // "a provocation which was condemned by Tokyo": the thing ends where the clause begins.
  const which = passive
    ? findToken({ first: argument.head + 1, last: whole.last }, (at) =>
        /^(?:which|that|who)$/u.test(wordAt(scene, at)),
      )
    : -1;
  const range = { first: whole.first, last: which < 0 ? whole.last : which };
  const read = phrase(scene, cue, { from: range.first, frame: 'object' });
  return { ...read, last: Math.min(read.last, extended(scene, range, read.last)) };
}

const TAKING =
  /^(?:right|call|request|offer|plan|decision|demand|attempt|bid|proposal|refusal|move|effort|appeal|pressure|threat|promise|pledge|invitation|suggestion|idea)$/u;
const BELONGING = /^(?:of|for|from|along|over|between|near|against|on|in|into|with|by|to|as|towards?|at)$/u;

/** An object with the phrases behind it that the parser hung on the verb: "a buffer zone | along the border". */
function extended(scene: Scene, range: Range, last: number): number {
  const next = wordAt(scene, range.last);
  // "calls | to condemn the raid", "the right | to retaliate", "a request | to hand over".
  if (next === 'to' && TAKING.test(lemmaAt(scene, range.last - 1)) && isInfinitive(scene, range.last))
    return last;
  if (/^(?:that|which|who|whose)$/u.test(next)) return last;
  if (!BELONGING.test(next)) return range.last;
  const verb = findToken(
    { first: range.last, last },
    (at) => isFinite(scene, at) || xposAt(scene, at) === 'VB',
  );
  if (verb < 0) return last;
  // "a two-month ceasefire | in which Hamas would release": up to the clause that hangs on it.
  const which = findToken({ first: range.last, last: verb }, (at) =>
    /^(?:which|who|whom|that|where|to)$/u.test(wordAt(scene, at)),
  );
  if (which < 0) return range.last;
  return uposAt(scene, which - 1) === 'ADP' ? which - 1 : which;
}

/** "wants legally binding security guarantees", of which the parser made a clause. */
function lexicalObject(scene: Scene, cue: CuePlace): Content | null {
  const from = cue.at + 1;
  if (cue.clause?.voice === 'passive' || !/^(?:DET|ADJ|ADV|NOUN|NUM|VERB)$/u.test(uposAt(scene, from)))
    return null;
  const read = phrase(scene, cue, { from, frame: 'object' });
  const verb = findToken({ first: from, last: read.last }, (at) =>
    /^(?:VB|VBD|VBZ|MD|TO)$/u.test(xposAt(scene, at)),
  );
  const noun = findToken(
    { first: from, last: Math.min(read.last, from + 6) },
    (at) => uposAt(scene, at) === 'NOUN',
  );
  return verb < 0 && noun >= 0 ? read : null;
}

/** "called for", "accused Minsk of": the preposition right behind the cue or behind a party. */
function prepositional(scene: Scene, cue: CuePlace, frame: Frame): Content | null {
  const range = between(scene, cue, frame === 'of' || frame === 'for' || frame === 'with' ? REACH : 9);
  const found: number[] = [];
  const gerundial = (at: number): boolean => xposAt(scene, at) === 'VBG' || /ing$/u.test(wordAt(scene, at));
  for (let at = range.first; at < range.last; at += 1) {
    const word = wordAt(scene, at);
    if (/^(?:that|;|:|—)$/u.test(word) || (frame !== 'to+' && isInfinitive(scene, at))) break;
    if (word === frame.replace('+', '')) found.push(at);
  }
  // "accused the government of Mali of hiding": the one before the gerund, else the first.
  const at = found.find((index) => gerundial(index + 1)) ?? found[0];
  if (at === undefined || isBarePronoun(scene, at + 1) || lemmaAt(scene, at + 1) === '') return null;
  return phrase(scene, cue, { from: at + 1, frame });
}
