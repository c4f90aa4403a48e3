import type { Clause } from '../../../types/clause.ts';
import type { Span } from '../../../types/span.ts';
import { relationAt, uposAt, wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import { CLAUSE_VERBS, QUOTE_VERBS } from '../cues.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenFrom } from '../scene.ts';
import type { Phrase } from '../speakers.ts';
import { nounPhraseFrom, phraseOf } from '../speakers.ts';
import { behindBracket } from './frame.ts';
import { TIME, cueSpan, isRemark, trimmed } from './extent.ts';

/** "The border, officials said, will stay shut.", "Talks begin Monday, said Ruiz." */
export const postposed: Sieve = {
  name: 'postposed',
  find(scene, taken) {
    return scene.clauses.flatMap((clause) => {
      if (!isInsertable(scene, clause)) return [];
      const cue = cueSpan(scene, clause);
      if (taken.cue(cue) || passageAt(scene, cue.start)) return [];
      const insert = insertOf(scene, clause, cue);
      const content = insert ? contentAround(scene, insert) : [];
      if (!insert || content.length === 0) return [];
      const { span, head } = insert.speaker;
      return [{ speaker: span, head, cue, content, sieve: 'postposed', via: [] } satisfies Candidate];
    });
  },
};

/** Verbs of saying or thinking, finite, with nothing said behind them by the tree. */
function isInsertable(scene: Scene, clause: Clause): boolean {
  if (clause.kind !== 'verb' || clause.voice === 'passive') return false;
  if (!(QUOTE_VERBS.has(clause.lemma) && CLAUSE_VERBS.has(clause.lemma)) && !THOUGHT.test(clause.lemma))
    return false;
  if (!/^(?:VB[DPZ])$/u.test(scene.tokens[clause.predicate]?.xpos ?? '') && clause.aspect !== 'perfect')
    return false;
  // "said Sunday": a day is nothing said.
  return !clause.arguments.some(
    ({ role, head }) => role === 'object' && head > clause.predicate && !TIME.test(wordAt(scene.grid, head)),
  );
}

const THOUGHT = /^(?:believe|think|show|find|suggest|indicate|hope|fear|expect|know|estimate)$/u;

/** Speaker and cue between commas: tokens `[first, last]`, the commas left out. */
interface Insert {
  first: number;
  last: number;
  speaker: Phrase;
}

function insertOf(scene: Scene, clause: Clause, cue: Span): Insert | null {
  const { grid } = scene;
  const verb = clause.predicate;
  const group = tokenFrom(scene, cue.start);
  const sentence = sentenceOf(scene, verb);
  if (/^(?:,|—|–)$/u.test(wordAt(grid, group - 1))) {
    const phrase = nounPhraseFrom(scene, verb + 1);
    if (!phrase) return null;
    const last = appositionEnd(
      scene,
      behindBracket(scene, tokenFrom(scene, phrase.span.end) - 1),
      sentence.last,
    );
    const span = { start: phrase.span.start, end: scene.tokens[last]?.end ?? phrase.span.end };
    return { first: group, last, speaker: { ...phrase, span } };
  }
  const subject = clause.arguments.find(({ role, head }) => role === 'subject' && head < verb);
  if (!subject) return null;
  if (/^(?:who|which|that|whom)$/u.test(wordAt(grid, subject.head))) return null;
  if (/^(?:acl|advcl|ccomp)/u.test(relationAt(grid, verb)) && relationAt(grid, verb) !== 'ccomp') return null;
  const speaker = phraseOf(scene, subject, group);
  const first = tokenFrom(scene, speaker.span.start);
  if (isRemark(scene, first)) return null;
  if (first <= sentence.first || !/^(?:,|—|–)$/u.test(wordAt(grid, first - 1))) return null;
  return { first, last: verb, speaker };
}

/**
 * "said Ruiz, an analyst at the Harbour Institute.": a noun phrase behind the speaker's comma tells who he is, up to the
 * next comma or the end, unless a finite verb follows and makes it a subject.
 */
function appositionEnd(scene: Scene, last: number, stop: number): number {
  const { grid } = scene;
  if (wordAt(grid, last + 1) !== ',') return last;
  const from = last + 2;
  if (/^(?:who|whose|which)$/u.test(wordAt(grid, from))) return last;
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(uposAt(grid, from))) return last;
  let relative = false;
  for (let at = from; at < stop; at += 1) {
    relative ||= /^(?:who|whose|whom|which|that)$/u.test(wordAt(grid, at));
    const finite = !relative && /^(?:VB[DPZ]|MD)$/u.test(scene.tokens[at]?.xpos ?? '');
    if (finite || passageAt(scene, scene.tokens[at]?.start ?? 0)) return last;
    if (/^[,;.—–!?]$/u.test(wordAt(grid, at))) return at > from && !isRunOn(scene, at, stop) ? at - 1 : last;
  }
  return last;
}

/** Behind the comma a finite verb comes before any further mark: the phrase was the subject of a clause or a list. */
function isRunOn(scene: Scene, comma: number, stop: number): boolean {
  return comma + 1 < stop - 1 && /^(?:VB[DPZ]|MD)$/u.test(scene.tokens[comma + 1]?.xpos ?? '');
}

/** What stands before the insert, and what goes on after its closing comma. */
function contentAround(scene: Scene, { first, last }: Insert): Span[] {
  const { grid } = scene;
  const sentence = sentenceOf(scene, last);
  const begin = contentBegin(scene, sentence.first, first - 2);
  if (begin > first - 2 || isFronted(scene, begin)) return [];
  let after = last + 1;
  const limit = Math.min(sentence.last, last + 14);
  while (after < limit && !/^[,—–.;]$/u.test(wordAt(grid, after))) {
    // A clause right behind the cue: it is no insert but has a content of its own.
    if (uposAt(grid, after) === 'VERB' && relationAt(grid, after) === 'ccomp') return [];
    after += 1;
  }
  // "However, the figures suggest otherwise, she said": one adverb is no content to be inserted into.
  if (begin === first - 2 && /^(?:ADV|SCONJ|CCONJ|INTJ)$/u.test(uposAt(grid, begin))) return [];
  const before = trimmed(scene, begin, first - 2);
  if (!/^[,—–]$/u.test(wordAt(grid, after)) || after + 1 >= sentence.last - 1)
    return hasPredicate(scene, begin, first - 2) ? [before] : [];
  const rest = trimmed(scene, after + 1, sentence.last - 1);
  if (
    hasPredicate(scene, begin, first - 2) &&
    /^(?:VBG|CC|WRB|IN)$/u.test(grid.tokens[after + 1]?.xpos ?? '')
  )
    return [before];
  return [before, rest];
}

/** "Asked whether the truce would hold, he said": words in front that tell when it was said, and no content. */
function isFronted(scene: Scene, begin: number): boolean {
  const lead = /^(?:when|if|while|after|before|as|once)$/u.test(wordAt(scene.grid, begin))
    ? begin + 1
    : begin;
  if (lead === begin && FRONTED.test(wordAt(scene.grid, begin))) return true;
  return lead > begin && /^VB[NG]$/u.test(scene.tokens[lead]?.xpos ?? '');
}

const FRONTED =
  /^(?:asked|pressed|questioned|speaking|addressing|referring|responding|replying|writing|appearing|reached|quizzed|challenged|confronted)$/u;

function contentBegin(scene: Scene, first: number, last: number): number {
  let begin = first;
  while (
    begin < last &&
    /^(?:CCONJ|PUNCT)$/u.test(uposAt(scene.grid, begin)) &&
    !passageAt(scene, scene.tokens[begin]?.start ?? 0)
  )
    begin += 1;
  return begin;
}

function hasPredicate(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    if (/^(?:VB[DPZ]|MD)$/u.test(scene.tokens[at]?.xpos ?? '')) return true;
  }
  return false;
}
