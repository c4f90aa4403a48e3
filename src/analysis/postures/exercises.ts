import type { Clause } from '../../types/clause.ts';
import { isFact, WHERE, type Found } from './find.ts';
import { canOwn, forcesAt, type Forces } from './forces.ts';
import { EXERCISES, EXERCISE_MODIFIERS, EXERCISE_VERBS } from './lexicon.ts';
import { form, lemma, sameSentence, type Reading } from './reading.ts';
import { placeBehind } from './where.ts';

/** "Belarus held joint exercises with Russia near Brest": an exercise told as begun, held or announced. */
export function exerciseOfClause(reading: Reading, clause: Clause): Found | null {
  if (clause.kind === 'noun' || !EXERCISE_VERBS.has(clause.lemma) || clause.polarity === 'negative')
    return null;
  const planned = isAnnounced(clause);
  if (!isFact(clause) && !planned) return null;
  return exerciseAsObject(reading, clause, planned) ?? exerciseAsSubject(reading, clause, planned);
}

/** "will stage", not "could stage", "wants to stage". */
function isAnnounced({ modality, reasons, relation }: Clause): boolean {
  return modality === 'planned' && reasons.includes('modal:will') && !/^(?:advcl|acl)/.test(relation);
}

function exerciseAsObject(reading: Reading, clause: Clause, planned: boolean): Found | null {
  const exercise = clause.arguments.find(
    (argument) => argument.role === 'object' && EXERCISES.has(lemma(reading, argument.head)),
  );
  if (!exercise) return null;
  const subject = clause.arguments.find((argument) => argument.role === 'subject');
  const found = subject ? reading.entityAt.get(subject.head) : undefined;
  // "Iran's navy began drills": whose they are says what they are.
  if (!isMilitary(reading, exercise.head) && found?.entity.sector !== 'MIL') return null;
  if (!found || !canOwn(found.entity)) return null;
  const where = placeBehind(reading, clause.predicate + 1, WHERE);
  const end = Math.max(reading.tokens[exercise.head]?.end ?? 0, where?.spans[0]?.end ?? 0);
  return {
    actor: { entity: found.entity, span: found.mention },
    kind: 'exercise',
    forces: forcesInvolved(reading, exercise.head),
    unit: 'exercises',
    where,
    predicate: clause.predicate,
    rule: `exercise:${clause.lemma}`,
    span: { start: Math.min(found.mention.start, reading.tokens[clause.predicate]?.start ?? 0), end },
    ...(planned ? { planned } : {}),
  };
}

/** "Joint drills by Russia and Belarus started near Brest", "Russian naval exercises began". */
function exerciseAsSubject(reading: Reading, clause: Clause, planned: boolean): Found | null {
  const exercise = clause.arguments.find(
    ({ role, head }) =>
      (role === 'subject' || (role === 'object' && clause.voice === 'passive')) &&
      EXERCISES.has(lemma(reading, head)),
  );
  if (!exercise || exercise.head > clause.predicate || !isMilitary(reading, exercise.head)) return null;
  const actor = holderOf(reading, exercise.head);
  const where =
    placeBehind(reading, exercise.head + 1, WHERE) ?? placeBehind(reading, clause.predicate + 1, WHERE);
  if (!actor) return null;
  const start = Math.min(actor.span.start, reading.tokens[exercise.head]?.start ?? 0);
  const end = Math.max(reading.tokens[clause.predicate]?.end ?? 0, where?.spans[0]?.end ?? 0);
  return {
    actor,
    kind: 'exercise',
    forces: forcesInvolved(reading, exercise.head),
    unit: 'exercises',
    where,
    predicate: clause.predicate,
    rule: `exercise:${clause.lemma}`,
    span: { start, end },
    ...(planned ? { planned } : {}),
  };
}

/** Whose exercise it is: by the words in front of the noun or behind "by" or "between". */
function holderOf(reading: Reading, head: number): Found['actor'] | null {
  for (let at = head - 1; at >= Math.max(0, head - 6) && sameSentence(reading, at, head); at -= 1) {
    const found = reading.entityAt.get(at);
    if (found && canOwn(found.entity)) return { entity: found.entity, span: found.mention };
    if (!/^(?:JJ|NN|NNP|NNPS|HYPH|DT|POS|VBG|CD|VBN)$/.test(reading.tokens[at]?.xpos ?? '')) break;
  }
  if (!/^(?:by|between|involving|of)$/.test(form(reading, head + 1))) return null;
  for (let at = head + 2; at <= head + 5 && sameSentence(reading, at, head); at += 1) {
    const found = reading.entityAt.get(at);
    if (found && canOwn(found.entity)) return { entity: found.entity, span: found.mention };
  }
  return null;
}

/** "exercises near Tindouf … involving some 10,000 soldiers": how many take part. */
function forcesInvolved(reading: Reading, head: number): Forces | null {
  let open = -1;
  for (let at = head + 1; at <= head + 24 && sameSentence(reading, at, head); at += 1) {
    if (/^(?:involving|with)$/.test(form(reading, at))) open = at;
    const found = open >= 0 && at - open <= 10 ? forcesAt(reading, at) : null;
    if (found?.count && found.first <= open + 3) return found;
  }
  return null;
}

function isMilitary(reading: Reading, head: number): boolean {
  for (let at = head - 1; at >= Math.max(0, head - 5); at -= 1) {
    if (EXERCISE_MODIFIERS.has(form(reading, at))) return true;
    if (!/^(?:JJ|NN|NNP|HYPH|DT|VBG|CC)$/.test(reading.tokens[at]?.xpos ?? '')) return false;
  }
  return false;
}
