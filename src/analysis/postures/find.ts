import type { Clause } from '../../types/clause.ts';
import type { Entity } from '../../types/entity.ts';
import type { PostureKind } from '../../types/posture.ts';
import type { Span } from '../../types/span.ts';
import { canOwn, forcesAt, spanOf } from './forces.ts';
import type { Forces } from './forces.ts';
import { POSTURE_VERBS } from './lexicon.ts';
import type { PostureVerb } from './lexicon.ts';
import { form, lemma } from './reading.ts';
import type { Reading } from './reading.ts';
import { placeBefore, placeBehind, placeFrom } from './where.ts';
import type { Where } from './where.ts';

/** A posture as one clause or phrase tells it. */
export interface Found {
  actor: { entity: Entity; span: Span };
  kind: PostureKind;
  forces: Forces | null;
  /** Unit where no forces are named: exercises. */
  unit: string | null;
  where: Where | null;
  predicate: number;
  rule: string;
  span: Span;
  /** Announced, not yet there. */
  planned?: true;
}

const STANDING =
  /^(?:massed|stationed|deployed|amassed|based|positioned|garrisoned|gathered|concentrated|assembled|camped|present|left|remaining)$/;
export const WHERE = [
  'near',
  'on',
  'along',
  'in',
  'at',
  'around',
  'close to',
  'off',
  'across',
  'inside',
  'outside',
  'there',
];

/** "is thought to have", "is reckoned to keep": told of as known, by nobody in particular. */
function isReckoned({ reasons, polarity, tense }: Clause): boolean {
  const reckoned = reasons.some((reason) =>
    /^(?:complement-of|xcomp-of):(?:think|believe|reckon|estimate|know|say)$/u.test(reason),
  );
  return (
    reckoned &&
    polarity === 'positive' &&
    tense !== 'future' &&
    !reasons.some((reason) => reason.startsWith('modal:'))
  );
}

/** Told as a fact: neither to come nor wished, feared, demanded, denied. */
export function isFact(clause: Clause): boolean {
  if (isReckoned(clause)) return true;
  return clause.modality === 'asserted' && clause.polarity === 'positive' && clause.tense !== 'future';
}

/** "will send 600 soldiers to Estonia in April", "is due to withdraw": announced for a day or season to come. */
function isScheduled(reading: Reading, clause: Clause): boolean {
  const { modality, polarity, relation, predicate } = clause;
  if (!/^(?:planned|hypothetical)$/.test(modality) || polarity === 'negative') return false;
  if ((/^(?:advcl|acl)/.test(relation) && relation !== 'advcl:to') || clause.condition !== null) return false;
  if (
    clause.reasons.some((reason) => /^(?:modal:(?!will)|question|if|complement-of:(?!set|due))/.test(reason))
  )
    return false;
  const before = [4, 3, 2, 1].map((back) => form(reading, predicate - back)).join(' ');
  if (
    !/\b(?:will|(?:is|are) (?:to|due to|set to|scheduled to|about to))(?: be)?(?: (?:also|soon|then|be|initially))*$/.test(
      before,
    )
  )
    return false;
  const today = reading.article.published.value?.slice(0, 10) ?? '9999';
  return reading.times.some(
    ({ start, type, edtf }) =>
      type === 'DATE' &&
      edtf !== null &&
      edtf.slice(0, 4) >= today.slice(0, 4) &&
      reading.tokens[predicate]?.sentence === sentenceAt(reading, start),
  );
}

function sentenceAt({ sentences }: Reading, offset: number): number {
  return sentences.findIndex(({ start, end }) => start <= offset && offset < end);
}

/** Forces that a verb moves or keeps: "has massed 90,000 troops near", "are stationed in". */
export function postureOfClause(reading: Reading, clause: Clause): Found | null {
  if (clause.kind === 'noun') return null;
  const planned = !isFact(clause) && isScheduled(reading, clause);
  if (!isFact(clause) && !planned) return null;
  for (const verb of verbsOf(reading, clause)) {
    const found = byVerb(reading, clause, verb);
    if (found) return planned ? { ...found, planned } : found;
  }
  return null;
}

/** "moved up to 3,000 troops": the particle belongs to the count. */
function verbsOf(reading: Reading, clause: Clause): readonly PostureVerb[] {
  const counted = clause.lemma.endsWith(' up') && form(reading, clause.predicate + 2) === 'to';
  return POSTURE_VERBS[counted ? clause.lemma.slice(0, -3) : clause.lemma] ?? [];
}

function byVerb(reading: Reading, clause: Clause, verb: PostureVerb): Found | null {
  const forces = forcesIn(reading, clause, verb.forces);
  if (!forces) return null;
  const where =
    placeBehind(reading, Math.max(clause.predicate, forces.head) + 1, verb.place) ??
    placeBehind(reading, clause.predicate + 1, verb.place) ??
    (verb.onto ? placeAsObject(reading, clause) : null);
  const actor = actorOf(reading, clause, { forces, seen: verb.seen === true });
  if (!actor) return null;
  const anywhere =
    forces.count &&
    (verb.anywhere ||
      /^under arms/.test(`${form(reading, forces.head + 1)} ${form(reading, forces.head + 2)}`));
  if ((verb.kind === 'as-noun' || verb.placed) && where === null && !anywhere) return null;
  if (forces.noun.unit === 'presence' && verb.kind !== 'as-noun') return null;
  const last = where?.spans[0]?.end ?? 0;
  const hull = {
    start: Math.min(spanOf(reading, forces.first, forces.head).start, actor.span.start),
    end: Math.max(last, spanOf(reading, forces.first, forces.head).end),
  };
  return {
    actor,
    kind: verb.kind === 'as-noun' ? forces.noun.kind : verb.kind,
    forces,
    unit: null,
    where,
    predicate: clause.predicate,
    rule: `verb:${clause.lemma}`,
    span: hull,
  };
}

/** What shows soldiers that never stood there. */
const FICTION = /^(?:film|movie|painting|exhibition|series|book|mural|game|novel|play|drama|documentary)$/;

/** "left Mali", "guard the crossing at Nathu La": the place is what the verb takes. */
function placeAsObject(reading: Reading, clause: Clause): Where | null {
  const object = clause.arguments.find(({ role, head }) => role === 'object' && head > clause.predicate);
  return object ? placeFrom(reading, clause.predicate + 1) : null;
}

function forcesIn(reading: Reading, clause: Clause, role: string): Forces | null {
  if (
    clause.arguments.some(({ role: part, head }) => part === 'subject' && FICTION.test(lemma(reading, head)))
  )
    return null;
  for (const argument of clause.arguments) {
    if (argument.role !== role) continue;
    const found = forcesAt(reading, argument.head) ?? forcesCounted(reading, argument);
    if (found) return found;
  }
  return role === 'object' && clause.voice === 'active' ? forcesBehind(reading, clause.predicate) : null;
}

/** "hundreds of Pakistani troops": the head of the phrase is its count. */
function forcesCounted(reading: Reading, { head, end }: Clause['arguments'][number]): Forces | null {
  if (form(reading, head + 1) !== 'of') return null;
  for (let at = head + 2; at <= head + 7 && (reading.tokens[at]?.end ?? Infinity) <= end; at += 1) {
    const found = forcesAt(reading, at);
    if (found) return found;
  }
  return null;
}

/** The forces in the phrase right behind a verb, where the parser lost its object. */
function forcesBehind(reading: Reading, predicate: number): Forces | null {
  for (let at = predicate + 1; at <= predicate + 12; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== reading.tokens[predicate]?.sentence) return null;
    if (/^(?:VB[DPZ]|MD|,|;|:|TO)$/.test(token.xpos) && !/^\d/.test(form(reading, at + 1))) return null;
    const found = forcesAt(reading, at);
    if (found) return found.first <= predicate + 3 ? found : null;
  }
  return null;
}

function actorOf(
  reading: Reading,
  clause: Clause,
  { forces, seen }: { forces: Forces; seen: boolean },
): Found['actor'] | null {
  if (forces.owner || seen) return forces.owner;
  const agent = clause.voice === 'passive' ? agentBehind(reading, clause.predicate) : null;
  if (agent) return agent;
  for (const argument of clause.arguments) {
    const found = reading.entityAt.get(argument.head);
    if (argument.role === 'subject' && found && (canOwn(found.entity) || isSeat(found.entity)))
      return { entity: found.entity, span: found.mention };
    const fleet = argument.role === 'subject' && !found ? ownerWithin(reading, argument) : null;
    if (fleet) return fleet;
    // "its KFOR mission has 3,300 soldiers": named in front of the head.
    const named = argument.role === 'subject' && !found ? reading.entityAt.get(argument.head - 1) : undefined;
    if (named && named.mention.end <= argument.end && canOwn(named.entity))
      return { entity: named.entity, span: named.mention };
  }
  return null;
}

/** "Russia's Baltic fleet keeps", "the French navy's flotilla": the first name in the phrase of a service. */
function ownerWithin(reading: Reading, { head }: Clause['arguments'][number]): Found['actor'] | null {
  if (
    !/^(?:fleet|navy|army|forces?|military|command|air|corps|flotilla|brigade|division|troops|contingent|mission|guard|units?)$/.test(
      form(reading, head),
    )
  )
    return null;
  for (let at = head - 1; at >= head - 4; at -= 1) {
    const found = reading.entityAt.get(at);
    if (found && canOwn(found.entity)) return { entity: found.entity, span: found.mention };
  }
  return null;
}

/** "Moscow still stations 3,000 soldiers at Gyumri": the seat of a state for the state. */
function isSeat({ type, known, country }: Entity): boolean {
  return type === 'place' && country !== null && known?.startsWith('place:') === true;
}

/** "are stationed in the Black Sea by Russia". */
function agentBehind(reading: Reading, predicate: number): Found['actor'] | null {
  for (let at = predicate + 1; at <= predicate + 10; at += 1) {
    if (reading.tokens[at]?.sentence !== reading.tokens[predicate]?.sentence) return null;
    const found = form(reading, at - 1) === 'by' ? reading.entityAt.get(at) : undefined;
    if (found && canOwn(found.entity)) return { entity: found.entity, span: found.mention };
  }
  return null;
}

/** "There are more than 100,000 Russian troops there", "the 3,000 French soldiers stationed in Chad". */
export function postureOfPhrase(reading: Reading, head: number): Found | null {
  const forces = forcesAt(reading, head);
  if (!forces?.count) return null;
  const holder = forces.owner ? null : holderBefore(reading, forces.first);
  if (holder) return heldBy(reading, forces, holder);
  const existential = existentialBefore(reading, forces.first);
  const told =
    existential === null
      ? isStanding(reading, forces) || standsThere(reading, forces)
      : isFactAt(reading, existential);
  const where = told ? placeOf(reading, standsThere(reading, forces) ? head + 1 : head) : null;
  if (!forces.owner || !where) return null;
  const ends = where.spans.map((span) => span.end).filter((end) => end > spanOf(reading, head, head).end);
  return {
    actor: forces.owner,
    kind: forces.noun.kind,
    forces,
    unit: null,
    where,
    predicate: existential ?? head,
    rule: existential === null ? 'standing' : 'there-are',
    span: {
      start: spanOf(reading, existential ?? forces.first, head).start,
      end: Math.max(spanOf(reading, head, head).end, ...ends),
    },
  };
}

/** "the 3,000 soldiers stationed in": a participle right behind, in a phrase that takes the forces for granted. */
function isStanding(reading: Reading, forces: Forces): boolean {
  const next = reading.tokens[forces.head + 1];
  return (
    next !== undefined && next.xpos !== 'VBD' && STANDING.test(next.form) && isPresupposed(reading, forces)
  );
}

/** "Fourteen ships were in the waters around the reef", "11,000 soldiers are in Kursk". */
function standsThere(reading: Reading, { head }: Forces): boolean {
  const be = form(reading, head + 1);
  if (!/^(?:is|are|was|were|remain|remains|remained|stay|stand)$/.test(be)) return false;
  const at = /^(?:still|now|already|currently|also)$/.test(form(reading, head + 2)) ? head + 3 : head + 2;
  return WHERE.includes(form(reading, at)) || WHERE.includes(`${form(reading, at)} ${form(reading, at + 1)}`);
}

function placeOf(reading: Reading, head: number): Where | null {
  const back = form(reading, head + 1) === 'there' ? pointBack(reading, head + 1) : null;
  return back ?? placeBehind(reading, head + 1, WHERE);
}

/** "Eritrea has between 4,000 and 6,000 soldiers in the north", where the parser lost "has". */
function heldBy(reading: Reading, forces: Forces, actor: Found['actor']): Found | null {
  const where = placeBehind(reading, forces.head + 1, WHERE);
  if (!where) return null;
  const end = Math.max(...where.spans.map((span) => span.end));
  const span = { start: actor.span.start, end };
  return {
    actor,
    kind: forces.noun.kind,
    forces,
    unit: null,
    where,
    predicate: forces.first - 1,
    rule: 'has',
    span,
  };
}

function holderBefore(reading: Reading, first: number): Found['actor'] | null {
  if (
    !/^(?:has|have|keeps|maintains|fields|operates|retains|stations|bases|quarters|garrisons|masses)$/.test(
      form(reading, first - 1),
    )
  )
    return null;
  const found = reading.entityAt.get(first - 2);
  return found && canOwn(found.entity) ? { entity: found.entity, span: found.mention } : null;
}

function pointBack(reading: Reading, at: number): Where | null {
  const where = placeBefore(reading, at - 1);
  return where ? { ...where, spans: [...where.spans, spanOf(reading, at, at)] } : null;
}

/** The "are" of "there are" right before the phrase. */
function existentialBefore(reading: Reading, first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (
      lemma(reading, at) === 'be' &&
      /^(?:there|currently|now|already|still|also)$/.test(form(reading, at - 1))
    )
      return at;
  }
  return null;
}

function isFactAt(reading: Reading, verb: number): boolean {
  const clause = reading.clauseAt.get(verb) ?? reading.clauseAt.get(reading.tokens[verb]?.head ?? -1);
  const found = clause === undefined ? undefined : reading.clauses[clause];
  return found === undefined ? /^VB[DPZ]$/.test(reading.tokens[verb]?.xpos ?? '') : isFact(found);
}

/** A definite phrase takes its forces for granted: "the 100,000 troops massed near", "its 3,000 soldiers". */
function isPresupposed(reading: Reading, forces: Forces): boolean {
  return (
    /^(?:the|its|their|his|these|those|'s|’s)$/.test(form(reading, forces.first)) ||
    reading.tokens[forces.first]?.xpos === 'CD'
  );
}
