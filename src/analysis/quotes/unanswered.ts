import type { Unanswered } from '../../types/attribution.ts';
import type { Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import { quoted } from '../../evidence.ts';
import { relationAt, uposAt, wordAt } from '../language/grid.ts';
import { plainSpeaker } from './resolve-speakers.ts';
import type { Scene } from './scene.ts';
import { passageAt, sentenceOf, tokenSpan } from './scene.ts';
import { contentAfter, cueSpan, trimmed } from './sieves/extent.ts';
import { subjectOf } from './speakers.ts';

const SAYING =
  /^(?:say|tell|explain|specify|confirm|elaborate|comment|disclose|reveal|clarify|answer|know|provide|state|indicate|discuss|address|speculate|identify|respond|give|detail)$/u;
const UNKNOWN = /^(?:clear|known|certain|sure|evident|obvious|apparent)$/u;
const UNCLEAR = /^(?:unclear|unknown|uncertain|unsure)$/u;
const QUESTION = /^(?:why|whether|if|how|what|when|where|who|which)$/u;

/** Questions that those asked could not or would not answer, in text order. */
export function findUnanswered(scene: Scene): Unanswered[] {
  const unsaidOnes = scene.clauses.flatMap((clause) =>
    clause.kind === 'verb' ? (unsaid(scene, clause) ?? []) : [],
  );
  const unclearOnes = scene.tokens.flatMap((_, token) => unclear(scene, token) ?? []);
  const all = [...unsaidOnes, ...unclearOnes].sort((a, b) => a.question.start - b.question.start);
  return all.flatMap((found) => {
    if (found.question.end <= found.question.start) return [];
    return [
      {
        question: quoted(scene.text, found.question),
        by: found.by ? plainSpeaker(scene, { speaker: found.by.span, head: found.by.head }) : null,
        cue: quoted(scene.text, found.cue),
      },
    ];
  });
}

interface Found {
  question: Span;
  by: { span: Span; head: number } | null;
  cue: Span;
}

/** "could not say why", "declined to comment on whether", "did not immediately respond to a request". */
function unsaid(scene: Scene, clause: Clause): Found | null {
  if (clause.polarity !== 'negative' || !SAYING.test(clause.lemma)) return null;
  const subject = subjectOf(scene, clause);
  if (!subject || isFirstPerson(scene, subject.head)) return null;
  if (clause.lemma === 'respond' || clause.lemma === 'answer') return unmet(scene, clause, subject);
  const question = questionBehind(scene, clause);
  if (question === null) return null;
  const cue = { start: firstOfCue(scene, clause), end: scene.tokens[question - 1]?.end ?? 0 };
  return { question: contentAfter(scene, clause, question), by: subject, cue };
}

function isFirstPerson(scene: Scene, head: number): boolean {
  return (
    /^(?:i|we|you)$/u.test(wordAt(scene.grid, head)) ||
    passageAt(scene, scene.tokens[head]?.start ?? 0) !== undefined
  );
}

/** The cue begins with the verb that denies: "declined to comment". */
function firstOfCue(scene: Scene, clause: Clause): number {
  const parent = clause.parent === null ? undefined : scene.clauses[clause.parent];
  const denied =
    parent && relationAt(scene.grid, clause.predicate) === 'xcomp' && parent.sentence === clause.sentence;
  return denied && parent.predicate < clause.predicate
    ? cueSpan(scene, parent).start
    : cueSpan(scene, clause).start;
}

/** How far behind the verb the question may begin: "tell reporters after the meeting whether". */
const REACH = 8;

function questionBehind(scene: Scene, clause: Clause): number | null {
  const { last } = sentenceOf(scene, clause.predicate);
  for (let at = clause.predicate + 1; at < Math.min(last, clause.predicate + REACH); at += 1) {
    const word = wordAt(scene.grid, at);
    // "has said it will retaliate if jets enter": an "if" further off sets a condition.
    if (word === 'if' && at > clause.predicate + 1) break;
    if (QUESTION.test(word))
      return /^(?:on|about|of|as|to)$/u.test(wordAt(scene.grid, at - 1)) || at > clause.predicate ? at : null;
    if (/^[,.;:]$/u.test(word)) break;
  }
  return clause.lemma === 'comment' || clause.lemma === 'elaborate' || clause.lemma === 'discuss'
    ? topic(scene, clause)
    : null;
}

/** "declined to comment on the report": the subject nobody would speak of. */
function topic(scene: Scene, clause: Clause): number | null {
  const argument = clause.arguments.find(
    ({ role, head }) => /^(?:on|about|object)$/u.test(role) && head > clause.predicate,
  );
  if (!argument) return null;
  let first = argument.head;
  while (first > clause.predicate + 1 && (scene.tokens[first - 1]?.start ?? 0) >= argument.start) first -= 1;
  return first;
}

/** "did not respond to a request for comment": what was asked is the object of "to", if it is more than comment. */
function unmet(scene: Scene, clause: Clause, subject: Found['by']): Found | null {
  const asked = clause.arguments.find(
    ({ role, head }) => (role === 'to' || role === 'object') && head > clause.predicate,
  );
  if (!asked) return null;
  return { question: { start: asked.start, end: asked.end }, by: subject, cue: cueSpan(scene, clause) };
}

/** "it was not clear if", "it remains unclear whether", "officials were unsure who". */
function unclear(scene: Scene, token: number): Found | null {
  const { grid } = scene;
  const word = wordAt(grid, token);
  if (!UNCLEAR.test(word) && !(UNKNOWN.test(word) && isDenied(scene, token))) return null;
  if (passageAt(scene, scene.tokens[token]?.start ?? 0)) return null;
  const cue = tokenSpan(scene, token, token);
  const { first, last } = sentenceOf(scene, token);
  if (QUESTION.test(wordAt(grid, token + 1))) {
    return { question: trimmed(scene, token + 1, last - 1), by: personal(scene, token), cue };
  }
  // "Why they left is not known."
  const opens =
    QUESTION.test(wordAt(grid, first)) && token - first > 2 && uposAt(grid, token - 1) !== 'PUNCT';
  let end = token - 1;
  while (
    end > first &&
    /^(?:AUX|PART|ADV|VERB)$/u.test(uposAt(grid, end)) &&
    !/VB[DN]/u.test(scene.tokens[end]?.xpos ?? '')
  )
    end -= 1;
  return opens ? { question: trimmed(scene, first, end), by: null, cue } : null;
}

function isDenied(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= token - 4; at -= 1) {
    if (/^(?:not|n't|n’t|never|yet)$/u.test(wordAt(scene.grid, at))) return true;
    if (!/^(?:ADV|AUX|PART)$/u.test(uposAt(scene.grid, at))) return false;
  }
  return false;
}

/** "Officials were not sure if": the subject where it is somebody and no "it". */
function personal(scene: Scene, token: number): Found['by'] {
  const clause =
    scene.clauses[scene.clauseAt.get(token) ?? scene.clauseAt.get(scene.tokens[token]?.head ?? -1) ?? -1];
  const subject = clause?.arguments.find(({ role }) => role === 'subject');
  if (!clause || !subject || /^(?:it|this|that|what|which)$/u.test(wordAt(scene.grid, subject.head)))
    return null;
  return subject.head < token && !isFirstPerson(scene, subject.head) ? subjectOf(scene, clause) : null;
}
