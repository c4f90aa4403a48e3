import type { Argument, Clause } from '../../../types/clause.ts';
import { dependants, relationAt, uposAt, wordAt } from '../../language/grid.ts';
import type { Scene } from '../scene.ts';
import { TIME, contentAfter, cueSpan, trimmed } from '../sieves/extent.ts';
import { proposeInfinitive } from '../sieves/infinitive.ts';
import { proposeClause } from '../sieves/that-clause.ts';
import type { Proposal } from './features.ts';

const PREPOSITIONS = /^(?:on|about|for|of|to|against|with|over|in|at|from|as|into)$/u;

/** Of every verb one proposal: by its finite clause, else its infinitive, else its object or preposition. */
export function proposeAll(scene: Scene): Proposal[] {
  return scene.clauses.flatMap((clause, index) => proposeOf(scene, clause, index));
}

/** The proposal of one clause, if it has any. */
export function proposeOf(scene: Scene, clause: Clause, index: number): Proposal[] {
  const clausal = proposeClause(scene, clause, index) ?? proposeInfinitive(scene, clause, index);
  return clausal ? [clausal] : proposeStance(scene, clause);
}

/** A verb with an object or one prepositional phrase right behind it. */
function proposeStance(scene: Scene, clause: Clause): Proposal[] {
  if (clause.kind !== 'verb') return [];
  const object = clause.arguments.find(
    (argument) => argument.role === 'object' && isOwn(scene, clause, argument),
  );
  if (object) return objectProposal(scene, clause, object);
  const phrase = clause.arguments.find(
    (argument) =>
      PREPOSITIONS.test(argument.role) && isOwn(scene, clause, argument) && isNear(scene, clause, argument),
  );
  return phrase ? prepositionProposal(scene, clause, phrase) : [];
}

function isOwn(scene: Scene, clause: Clause, { head }: Argument): boolean {
  if (head < clause.predicate || scene.grid.tokens[head]?.head !== clause.predicate) return false;
  if (TIME.test(wordAt(scene.grid, head))) return false;
  return /^(?:obj|obl)/u.test(relationAt(scene.grid, head));
}

/** The preposition stands right behind the verb. */
function isNear(scene: Scene, clause: Clause, { head }: Argument): boolean {
  const from = scene.grid.left[head] ?? head;
  return from <= clause.predicate + 2 && uposAt(scene.grid, from) === 'ADP';
}

function objectProposal(scene: Scene, clause: Clause, object: Argument): Proposal[] {
  const first = scene.grid.left[object.head] ?? object.head;
  return [
    { form: 'object', clause, cue: cueSpan(scene, clause), content: contentAfter(scene, clause, first) },
  ];
}

/** The corpus counts the preposition with the cue: "pointed to", "called for". */
function prepositionProposal(scene: Scene, clause: Clause, phrase: Argument): Proposal[] {
  const { grid } = scene;
  const preposition = grid.left[phrase.head] ?? phrase.head;
  const last = dependants(grid, preposition, ['fixed']).reduce(
    (end, index) => Math.max(end, index),
    preposition,
  );
  const content = contentAfter(scene, clause, last + 1);
  const cue = { start: cueSpan(scene, clause).start, end: trimmed(scene, last, last).end };
  return wordAt(grid, last + 1) === '' ? [] : [{ form: wordAt(grid, preposition), clause, cue, content }];
}
