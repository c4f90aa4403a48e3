import type { UnansweredKind } from '../../types/attribution.ts';
import type { Clause } from '../../types/clause.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, tokenFrom } from './scene.ts';
import type { Open, Opener } from './unanswered-scene.ts';
import { answering, cueOver, isTold, questionAt, questionSpan, topicSpan } from './unanswered-scene.ts';

/** Verbs whose negation leaves a question open. */
const SAYING =
  /^(?:say|tell|explain|specify|confirm|elaborate|comment|disclose|reveal|clarify|answer|state|indicate|discuss|address|speculate|identify|name|detail|announce|decide|mention|provide|give|offer|deny|know|quantify|describe)$/u;
/** Of these a bare topic is a question too: "did not disclose the sum". */
const TOPICAL = /^(?:comment|elaborate|speculate|confirm|disclose|reveal|specify|identify)$/u;
/** Of these only where it was declined: "did not discuss the border" leaves nothing open. */
const DECLINED = /^(?:discuss|address|deny|detail|explain|name|give|provide|offer|answer|describe)$/u;
const REFUSING = /^(?:decline|refuse|avoid|sidestep|dodge|evade)$/u;

/** "could not say why", "declined to comment on whether", "would neither confirm nor deny that", "has yet to say when". */
export const refused: Opener = (scene) =>
  scene.clauses.flatMap((clause) => {
    if (clause.kind !== 'verb') return [];
    return drawn(scene, clause) ?? unsaid(scene, clause) ?? [];
  });

/** "refused to be drawn on whether", "would not be drawn on". */
function drawn(scene: Scene, clause: Clause): Open[] | null {
  const { grid } = scene;
  const at = clause.predicate;
  if (wordAt(grid, at) !== 'drawn' || wordAt(grid, at - 1) !== 'be' || !isTold(scene, at)) return null;
  const refusal = [at - 2, at - 3].find(
    (index) => REFUSING.test(lemmaAt(grid, index)) || /^(?:not|n't|n’t)$/u.test(wordAt(grid, index)),
  );
  if (refusal === undefined) return null;
  const by = answering(scene, clauseOf(scene, refusal)) ?? answering(scene, clause);
  const topic = behindLink(scene, at + 1);
  const from = groupStart(scene, refusal);
  return by && topic !== null ? [openOf(scene, { by, from, topic, kind: 'declined' })] : null;
}

function unsaid(scene: Scene, clause: Clause): Open[] | null {
  const lemma = clause.lemma.split(' ')[0] ?? '';
  if (!SAYING.test(lemma) || !isTold(scene, clause.predicate)) return null;
  // "not knowing who they were, they vote": nobody was asked.
  if (lemma === 'know' && scene.tokens[clause.predicate]?.xpos === 'VBG') return null;
  const refusal = refusalBefore(scene, clause) ?? neitherOf(scene, clause);
  if (refusal === null) return null;
  const by = answering(scene, refusal.clause) ?? answering(scene, clause);
  if (!by) return null;
  const topic = topicOf(scene, clause, refusal.kind);
  if (topic === null) return null;
  const kind =
    /^(?:confirm|deny)$/u.test(lemma) && refusal.kind === 'not-said' ? 'unconfirmed' : refusal.kind;
  return [openOf(scene, { by, from: refusal.first, topic, kind })];
}

interface Refusal {
  clause: Clause;
  /** First token of the cue. */
  first: number;
  kind: UnansweredKind;
}

/** What denies the saying: "declined to", "not", "yet to", "neither … nor"; null where it is asserted. */
function refusalBefore(scene: Scene, clause: Clause): Refusal | null {
  const { grid } = scene;
  const { first } = sentenceOf(scene, clause.predicate);
  for (let at = clause.predicate - 1; at >= Math.max(first, clause.predicate - 6); at -= 1) {
    const word = wordAt(grid, at);
    if (REFUSING.test(lemmaAt(grid, at)) && uposAt(grid, at) === 'VERB')
      return isDenied(scene, at)
        ? null
        : { clause: clauseOf(scene, at) ?? clause, first: groupStart(scene, at), kind: 'declined' };
    if (/^(?:not|n't|n’t|never)$/u.test(word))
      return { clause, first: groupStart(scene, at), kind: 'not-said' };
    if (word === 'yet' && wordAt(grid, at + 1) === 'to')
      return { clause: clauseOf(scene, at - 1) ?? clause, first: groupStart(scene, at), kind: 'not-said' };
    if (word === 'neither' || (word === 'nor' && /^(?:confirm|deny)/u.test(wordAt(grid, at - 1))))
      return { clause, first: groupStart(scene, word === 'nor' ? at - 2 : at), kind: 'not-said' };
    if (word === 'without' && at === clause.predicate - 1) return withoutSaying(scene, clause, at);
    if (word === 'of' && wordAt(grid, at - 1) === 'short') return withoutSaying(scene, clause, at - 2);
    if (
      !/^(?:AUX|ADV|PART)$/u.test(uposAt(grid, at)) &&
      !/^(?:to|be|immediately|publicly|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|repeatedly|able|willing|allowed|confirm|confirmed|and|nor|or)$/u.test(
        word,
      )
    )
      return null;
  }
  return null;
}

/** "Neither side has said when", "None of them confirmed": the subject itself denies. */
function neitherOf(scene: Scene, clause: Clause): Refusal | null {
  const subject = answering(scene, clause);
  const first = subject ? tokenFrom(scene, subject.span.start) : -1;
  const neither = [first, first - 1].find((at) => /^(?:neither|none)$/u.test(wordAt(scene.grid, at)));
  if (neither === undefined) return null;
  return { clause, first: neither < first ? neither : groupStart(scene, clause.predicate), kind: 'not-said' };
}

/** "left without saying when": he of whom the clause above tells. */
function withoutSaying(scene: Scene, clause: Clause, at: number): Refusal | null {
  const above = clause.parent === null ? undefined : scene.clauses[clause.parent];
  return above ? { clause: above, first: at, kind: 'not-said' } : null;
}

/** "did not refuse to say", "never declined to": no refusal. */
function isDenied(scene: Scene, at: number): boolean {
  return [at - 1, at - 2].some((index) => /^(?:not|n't|n’t|never)$/u.test(wordAt(scene.grid, index)));
}

function clauseOf(scene: Scene, token: number): Clause | undefined {
  return scene.clauses[scene.clauseAt.get(token) ?? -1];
}

/** First word of the verbal group that ends in a token: "has | yet", "could | not". */
function groupStart(scene: Scene, token: number): number {
  const { first } = sentenceOf(scene, token);
  let at = token;
  while (
    at > first &&
    /^(?:AUX|ADV|PART)$/u.test(uposAt(scene.grid, at - 1)) &&
    wordAt(scene.grid, at - 1) !== 'so'
  )
    at -= 1;
  return /^(?:have|has|had)$/u.test(wordAt(scene.grid, at - 1)) ? at - 1 : at;
}

/** Where the question or topic begins behind the verb. */
function topicOf(scene: Scene, clause: Clause, kind: UnansweredKind): number | null {
  const { grid } = scene;
  const lemma = clause.lemma.split(' ')[0] ?? '';
  const at = clause.predicate;
  const question = questionAt(scene, at + 1);
  if (question !== null) return question;
  const confirming = /^(?:confirm|deny)$/u.test(lemma);
  if (confirming && wordAt(grid, at + 1) === 'that') return at + 1;
  if (confirming && /^(?:or|nor|and)$/u.test(wordAt(grid, at + 1))) return null;
  const topical = TOPICAL.test(lemma) || (kind === 'declined' && DECLINED.test(lemma));
  return topical ? behindLink(scene, at + 1) : null;
}

/** Behind "on", "about", "further on": the first word of the topic, or the question it holds. */
function behindLink(scene: Scene, from: number): number | null {
  let at = from;
  while (
    /^(?:further|publicly|directly|immediately|specifically|on|about|upon|any|as|to|of|over)$/u.test(
      wordAt(scene.grid, at),
    )
  )
    at += 1;
  const question = questionAt(scene, at);
  if (question !== null && question <= at + 1) return question;
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(uposAt(scene.grid, at)) && topicSpan(scene, at)
    ? at
    : null;
}

interface Parts {
  by: Open['by'];
  from: number;
  topic: number;
  kind: UnansweredKind;
}

function openOf(scene: Scene, { by, from, topic, kind }: Parts): Open {
  const question = questionSpan(scene, topic);
  return { question, by, cue: cueOver(scene, from, tokenFrom(scene, question.start) - 1), kind };
}
