import type { Argument } from '../../types/clause.ts';
import type { Draft, Drafts } from './draft.ts';
import { argumentIn } from './draft.ts';
import type { Grid } from '../language/grid.ts';
import { dependants, relationAt, uposAt, wordAt } from '../language/grid.ts';
import { effectOf, isLightVerb } from './governors.ts';
import { argumentOf } from './phrase.ts';

/** Verbs whose infinitive has the verb's subject even beside an object: "promised Kyiv to send arms". */
const SUBJECT_CONTROL = new Set([
  'promise',
  'threaten',
  'vow',
  'pledge',
  'offer',
  'agree',
  'plan',
  'use',
  'take',
  'wait',
]);
const RELATIVE = /^(?:who|whom|which|that)$/u;

/**
 * Fills the places that the tree leaves empty: antecedents of relative clauses and participles, subjects of
 * infinitives and adverbial clauses, what coordinated predicates share, and subjects of carried nouns.
 */
export function inheritArguments(drafts: Drafts): void {
  // Text order puts governors before what they govern in nearly all cases; a second pass takes the rest.
  for (let pass = 0; pass < 2; pass += 1) {
    for (const draft of drafts.list) {
      const parent = draft.parent === null ? undefined : drafts.list[draft.parent];
      inherit(drafts, draft, parent);
    }
  }
}

function inherit(drafts: Drafts, draft: Draft, parent: Draft | undefined): void {
  const { grid } = drafts;
  const relation = relationAt(grid, draft.predicate);
  if (draft.kind === 'noun') {
    if (parent) shareNounArguments(draft, parent);
    return;
  }
  if (relation === 'acl:relcl') fillGap(drafts, draft);
  else if (relation === 'acl') fillFromNoun(grid, draft, parent);
  else if (!parent) return;
  else if (relation === 'conj') shareCoordinated(grid, draft, parent);
  else if (/^(?:xcomp|advcl)/u.test(relation) || (relation === 'ccomp' && draft.group.infinitive)) {
    takeController(draft, parent);
  }
}

function add(draft: Draft, argument: Argument | undefined, role: string): void {
  if (!argument || argumentIn(draft, role) || argument.head === draft.predicate) return;
  draft.arguments.push({ ...argument, role });
}

/** What is done to events and never to persons. */
const EVENTFUL =
  /^(?:schedule|hold|plan|set|slate|postpone|cancel|call off|put off|arrange|take place|reschedule|convene|last|end|begin)$/u;

/** "a call with the king, which was scheduled for Friday": the call is scheduled, though the tree says the king. */
function antecedentOf({ grid, list, byToken }: Drafts, draft: Draft): number {
  const noun = grid.tokens[draft.predicate]?.head ?? -1;
  const above = grid.tokens[noun]?.head ?? -1;
  const event = list[byToken.get(above) ?? -1];
  const person = uposAt(grid, noun) === 'PROPN' && !byToken.has(noun);
  return person && event?.kind === 'noun' && EVENTFUL.test(draft.lemma) ? above : noun;
}

/** The antecedent takes the place of the relative pronoun, or the gap where there is none. */
function fillGap(drafts: Drafts, draft: Draft): void {
  const { grid } = drafts;
  const noun = antecedentOf(drafts, draft);
  if (noun < 0) return;
  const antecedent = argumentOf(grid, { head: noun, role: '' });
  const pronoun = draft.arguments.find(({ head }) => RELATIVE.test(wordAt(grid, head)));
  if (pronoun) {
    if (draft.arguments.some(({ head }) => head === noun)) return;
    Object.assign(pronoun, { ...antecedent, role: pronoun.role });
  } else if (draft.arguments.every(({ head }) => head !== noun)) {
    if (draft.group.marker !== null && /^(?:where|when|why)$/u.test(draft.group.marker)) return;
    const passive = draft.group.voice === 'passive';
    const free = !passive && !argumentIn(draft, 'subject') ? 'subject' : 'object';
    add(draft, antecedent, free);
  }
}

/** "the talks scheduled for", "troops attacking", "a plan to attack". */
function fillFromNoun(grid: Grid, draft: Draft, parent: Draft | undefined): void {
  const noun = grid.tokens[draft.predicate]?.head ?? -1;
  if (noun < 0) return;
  const antecedent = () => argumentOf(grid, { head: noun, role: '', without: draft.predicate });
  if (draft.group.voice === 'passive') add(draft, antecedent(), 'object');
  else if (draft.group.tag === 'VBG' && draft.group.marker === null) {
    if (uposAt(grid, noun) !== 'VERB') add(draft, antecedent(), 'subject');
  } else if (parent?.kind === 'noun' && parent.predicate === noun)
    add(draft, argumentIn(parent, 'subject'), 'subject');
  // A name before an infinitive is mostly an addressee cut off from its verb: "warned Moscow to withdraw".
  else if (draft.group.infinitive && uposAt(grid, noun) === 'PROPN') add(draft, antecedent(), 'subject');
}

function shareCoordinated(grid: Grid, draft: Draft, parent: Draft): void {
  if (parent.kind === 'noun') return;
  const own = dependants(grid, draft.predicate, ['nsubj', 'csubj', 'expl']).length > 0;
  const passive = draft.group.voice === 'passive';
  if (!own) add(draft, argumentIn(parent, 'subject') ?? patientOf(parent), passive ? 'object' : 'subject');
  const object = argumentIn(parent, 'object');
  // "condemned and rejected the plan": the object stands behind both.
  if (object && object.head > draft.predicate && parent.group.voice === 'active')
    add(draft, object, 'object');
}

function patientOf(draft: Draft): Argument | undefined {
  return draft.group.voice === 'passive' ? argumentIn(draft, 'object') : undefined;
}

function takeController(draft: Draft, parent: Draft): void {
  if (parent.kind === 'noun') return;
  // "Pressed for days, officials could not say": the parser gives the subject to the participle before it.
  const lost = draft.arguments.find(
    ({ head }) => head > draft.predicate && head < parent.predicate && draft.group.auxiliary === false,
  );
  if (draft.group.voice === 'passive' && lost && /^(?:object|subject)$/u.test(lost.role))
    add(parent, lost, 'subject');
  const complement = draft.group.infinitive && effectOf(parent.lemma, 'to') !== undefined;
  const open =
    complement || charged(draft, parent) || draft.relation === 'xcomp' || draft.relation === 'ccomp';
  const object = SUBJECT_CONTROL.has(parent.lemma) || !open ? undefined : objectOf(parent);
  const controller = object ?? argumentIn(parent, 'subject') ?? patientOf(parent);
  add(draft, controller, draft.group.voice === 'passive' ? 'object' : 'subject');
}

/** Verbs whose object did what the gerund behind "for" or "of" says: "blamed Hamas for shelling the market". */
const CHARGING =
  /^(?:blame|accuse|condemn|criticize|criticise|denounce|fault|rebuke|chide|slam|castigate|censure|sanction|punish|fine|arrest|detain|jail|charge|suspect|thank|praise|commend|prevent|stop|keep|bar|ban|deter|dissuade|discourage)$/u;

function charged(draft: Draft, parent: Draft): boolean {
  const { marker, tag } = draft.group;
  return (
    tag === 'VBG' &&
    /^(?:for|of|with|from)$/u.test(marker ?? '') &&
    CHARGING.test(parent.lemma) &&
    objectOf(parent) !== undefined
  );
}

/** The person told to act: the indirect object where there is one, else the object. */
function objectOf(draft: Draft): Argument | undefined {
  return argumentIn(draft, 'indirect') ?? argumentIn(draft, 'object');
}

/** "Biden held talks with Putin": who holds them; "talks and a call with": what both share. */
function shareNounArguments(draft: Draft, parent: Draft): void {
  if (draft.relation === 'conj') {
    for (const argument of parent.arguments) {
      if (argument.head > draft.predicate || argument.role === 'subject') add(draft, argument, argument.role);
    }
    return;
  }
  if (parent.kind !== 'verb' || !isLightVerb(parent.lemma)) return;
  const object = argumentIn(parent, 'object');
  if (object?.head !== draft.predicate) return;
  add(draft, argumentIn(parent, 'subject'), 'subject');
  // Prepositions between verb and noun hang on either: "held talks with" as "held … with".
  for (const argument of parent.arguments) {
    if (/^(?:with|between|on|over|about|against)$/u.test(argument.role)) add(draft, argument, argument.role);
  }
}
