import type { Unanswered } from '../../types/attribution.ts';
import type { Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import { quoted } from '../../evidence.ts';
import { dependants, relationAt, uposAt, wordAt } from '../language/grid.ts';
import { speakerOf } from './attributions.ts';
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
  return scene.clauses.flatMap((clause) => {
    const found = clause.kind === 'verb' ? unsaid(scene, clause) : unclear(scene, clause);
    if (!found || found.question.end <= found.question.start) return [];
    return [
      {
        question: quoted(scene.text, found.question),
        by: found.by ? speakerOf(scene, { speaker: found.by.span, head: found.by.head }) : null,
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

/** "it was not clear if", "it remains unclear whether", "why they left is unknown". */
function unclear(scene: Scene, clause: Clause): Found | null {
  const word = wordAt(scene.grid, clause.predicate);
  const negative = UNCLEAR.test(word) || (UNKNOWN.test(word) && clause.polarity === 'negative');
  if (clause.kind !== 'copula' || !negative) return null;
  const below = dependants(scene.grid, clause.predicate, ['csubj', 'ccomp', 'advcl', 'nsubj']).find((child) =>
    asks(scene, child),
  );
  if (below === undefined) return lexicalUnclear(scene, clause);
  const first = scene.grid.left[below] ?? below;
  const question = trimmed(scene, first, scene.grid.right[below] ?? below);
  return { question, by: personal(scene, clause), cue: tokenSpan(scene, clause.predicate, clause.predicate) };
}

function asks(scene: Scene, child: number): boolean {
  return QUESTION.test(wordAt(scene.grid, scene.grid.left[child] ?? child));
}

function lexicalUnclear(scene: Scene, clause: Clause): Found | null {
  const next = clause.predicate + 1;
  if (!QUESTION.test(wordAt(scene.grid, next))) return null;
  const { last } = sentenceOf(scene, clause.predicate);
  const cue = tokenSpan(scene, clause.predicate, clause.predicate);
  return { question: trimmed(scene, next, last - 1), by: personal(scene, clause), cue };
}

/** "Officials were not sure if": the subject where it is somebody and no "it". */
function personal(scene: Scene, clause: Clause): Found['by'] {
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  if (!subject || wordAt(scene.grid, subject.head) === 'it' || uposAt(scene.grid, subject.head) === 'VERB')
    return null;
  return subjectOf(scene, clause);
}
