import type { Clause } from '../../types/clause.ts';
import type { Draft } from './draft.ts';
import { argumentIn } from './draft.ts';
import type { Grid } from '../language/grid.ts';
import { dependants, relationAt, wordAt } from '../language/grid.ts';
import type { Effect } from './governors.ts';
import { effectBelow, effectOf } from './governors.ts';
import { isTimeWord } from './arguments.ts';
import type { Change, Claim, ClaimInput } from './claim.ts';

/** Verbs whose "would" tells a plan in the words of him who has it: "said it would send". */
const ANNOUNCING =
  /^(?:say|announce|confirm|add|tell|pledge|promise|vow|state|declare|agree|report|insist|reveal|disclose|note|indicate|decide)$/u;
/** A negative one of these leaves its complement negative: "does not plan to", "did not agree to". */
const NEGATABLE =
  /^(?:plan|intend|aim|want|expect|agree|seek|like|wish|hope|think|believe|seem|appear|likely|able|ready|willing|prepared|go|be|have|need|ask|allow|permit|try|attempt|prepare|schedule|set|due|offer|promise|commit|call|demand|request|intention|plan|desire|intent|ability|right|reason|order|authorize|propose|support|decide|manage|begin|start|bother|dare|get|use|help|possible|chance|commitment|agreement|decision|push|consider)$/u;
const REALIZING =
  /^(?:begin|continue|start|manage|come|get|help|use|proceed|happen|turn out|prove|tend|resume|be|remember|go on|bother|serve|cause|lead|force|see|hear|watch|deploy|find|report|know|live|rush|hasten|combine|conspire|make|first|last|only|sorry|glad|happy|pleased|right|wrong|proud|bother)$/u;
const UNREAL = /^(?:hypothetical|conditional)$/u;
/** Verbs that leave no place for "that" behind a noun: "claims that he had fled", never "claims that he had made". */
const INTRANSITIVE =
  /^(?:flee|die|resign|arrive|depart|fall|retreat|collapse|escape|surrender|defect|happen|occur|come|go|return|disappear|step down|take place|agree|intervene)$/u;
const WH = /^(?:who|what|when|where|why|how|which|whom|whose)$/u;

/** What the clauses above a verb or copula clause do to its claim. */
export function embeddingOf(input: ClaimInput, index: number, read: (draft: number) => Claim): Change[] {
  const { drafts } = input;
  const draft = drafts.list[index];
  if (!draft) return [];
  const relation = relationAt(drafts.grid, draft.predicate);
  const parent = draft.parent === null ? undefined : drafts.list[draft.parent];
  if (!parent || draft.parent === null) return isBareInfinitive(drafts.grid, draft) ? [UNREAL_ACL] : [];
  if (relation === 'conj') return conjunctChanges(input, index, read);
  const above = read(draft.parent);
  if (relation === 'acl:relcl') return nominalContent(drafts.grid, { draft, parent, above, relation });
  if (/^(?:parataxis|appos|root)/u.test(relation)) return [];
  if (relation.startsWith('csubj')) return subjectChanges(draft, above);
  const torn =
    /^(?:advcl|xcomp)/u.test(relation) && formOf(draft) === 'to' ? nounBefore(input, draft, read) : null;
  if (torn) return torn;
  if (/^advcl/u.test(relation) && !governs(drafts.grid, draft, parent))
    return adverbialChanges(draft, parent, above);
  return complementChanges(drafts.grid, { draft, parent, above, relation });
}

/** "Bombing the dam would be a crime" tells of no bombing, "closing the border hurt trade" of a closure. */
function subjectChanges(draft: Draft, above: Claim): Change[] {
  if (draft.group.tense !== 'none' || (above.tense === 'past' && above.modality === 'asserted')) return [];
  return [{ modality: 'hypothetical', reason: 'clause-as-subject' }];
}

/** An infinitive on a noun, the whole of a headline excepted. */
function isBareInfinitive(grid: Grid, draft: Draft): boolean {
  const head = grid.tokens[draft.predicate]?.head ?? -1;
  const below = relationAt(grid, draft.predicate) === 'acl' && draft.group.infinitive;
  return below && relationAt(grid, head) !== 'root';
}

/** "abandoned the plan to close": the noun right before an infinitive governs it wherever the tree hangs it. */
function nounBefore(input: ClaimInput, draft: Draft, read: (draft: number) => Claim): Change[] | null {
  const { grid, list, byToken } = input.drafts;
  const before = byToken.get((grid.left[draft.predicate] ?? draft.predicate) - 1);
  const noun = before === undefined ? undefined : list[before];
  const effect = noun?.kind === 'noun' ? effectOf(noun.lemma, 'to') : undefined;
  if (before === undefined || !noun || !effect) return null;
  return governed({ draft, parent: noun, above: read(before), effect, form: 'to' });
}

const UNREAL_ACL: Change = { modality: 'hypothetical', reason: 'acl:to' };

/** "the demand that Norland leave the valley", taken for a relative clause though no place in it is empty. */
function nominalContent(grid: Grid, { draft, parent, above }: Link): Change[] {
  const effect = parent.kind === 'noun' ? effectBelow(governorOf(grid, parent), 'that') : undefined;
  const that = wordAt(grid, grid.left[draft.predicate] ?? draft.predicate) === 'that';
  const passive = draft.group.voice === 'passive';
  const subject = passive ? 'object' : 'subject';
  const full = draft.arguments.some(({ role, head }) => role === subject && head !== parent.predicate);
  const object = draft.arguments.some(({ role, head }) => role !== 'subject' && head > draft.predicate);
  const closed = object || passive || draft.group.tag === 'VB' || INTRANSITIVE.test(draft.lemma);
  if (!effect || !that || !full || !closed) return [];
  return governed({ draft, parent, above, effect, form: 'that' });
}

/** A complement that the tree calls adverbial: "warned against", "urged both sides to stop". */
function governs(grid: Grid, draft: Draft, parent: Draft): boolean {
  const form = formOf(draft);
  if (effectBelow(governorOf(grid, parent), form) === undefined || draft.predicate < parent.predicate)
    return false;
  const first = grid.left[draft.predicate] ?? draft.predicate;
  return form !== 'to' || (wordAt(grid, first - 1) !== ',' && wordAt(grid, first) !== 'in');
}

function governorOf(
  grid: Grid,
  { lemma, kind, arguments: phrases }: Draft,
): Parameters<typeof effectBelow>[0] {
  return {
    lemma,
    kind,
    addressed: phrases.some(({ role, head }) => role === 'on' && !isTimeWord(grid, head)),
  };
}

/** In which form a clause stands below its governor: to, that, ing, whether, or the preposition before a gerund. */
export function formOf(draft: Draft): string {
  const { group } = draft;
  if (group.infinitive) return 'to';
  if (group.tag === 'VBG' && !group.auxiliary) return group.marker ?? 'ing';
  if (group.marker === 'whether' || group.marker === 'if') return 'whether';
  if (group.marker !== null && WH.test(group.marker)) return 'wh';
  return 'that';
}

interface Link {
  draft: Draft;
  parent: Draft;
  above: Claim;
  relation: string;
}

function complementChanges(grid: Grid, { draft, parent, above, relation }: Link): Change[] {
  const form = formOf(draft);
  if (form === 'whether') return [{ modality: 'hypothetical', reason: 'whether' }];
  if (form === 'wh') return draft.group.infinitive ? [{ modality: 'hypothetical', reason: 'wh-to' }] : [];
  if (draft.group.negator === 'yet to') return [];
  const effect = effectBelow(governorOf(grid, parent), form) ?? wishedFor(draft, parent, relation);
  if (effect) return governed({ draft, parent, above, effect, form });
  if (form === 'to' && !isReal(draft, parent)) {
    return [
      { modality: 'hypothetical', reason: `complement-of:${parent.lemma}` },
      ...(above.polarity === 'negative' ? negatedGovernor(parent, {}) : []),
    ];
  }
  if (relation === 'xcomp' || form === 'to') return handedDown(parent, above);
  if (form === 'that') return reported(draft, parent, above);
  return [];
}

/** "wants the base closed": a participle that tells what is wanted of the object. */
function wishedFor(draft: Draft, parent: Draft, relation: string): Effect | undefined {
  const bare = draft.group.tag === 'VBN' && !draft.group.auxiliary;
  return relation === 'xcomp' && bare && parent.kind === 'verb'
    ? effectOf(parent.lemma, 'object')
    : undefined;
}

/** "began to withdraw", "was found to have broken": the infinitive is as real as its verb. */
function isReal(draft: Draft, parent: Draft): boolean {
  return REALIZING.test(parent.lemma) || (draft.group.aspect === 'perfect' && parent.kind === 'verb');
}

interface Governed {
  draft: Draft;
  parent: Draft;
  above: Claim;
  effect: Effect;
  form: string;
}

function governed({ draft, parent, above, effect, form }: Governed): Change[] {
  const reason = `${parent.kind === 'noun' ? 'noun' : 'complement-of'}:${parent.lemma}`;
  const changes: Change[] = [];
  const { modality } = effect;
  // A forecast or wish about a clause with its own future still is one.
  const weakened =
    form === 'that' && modality === 'planned' && draft.group.tense === 'past' ? undefined : modality;
  changes.push({
    ...(weakened ? { modality: weakened } : {}),
    ...(effect.tense && draft.group.tense === 'none' ? { tense: effect.tense } : {}),
    ...(effect.polarity ? { polarity: effect.polarity } : {}),
    reason,
  });
  if (UNREAL.test(above.modality))
    changes.push({ modality: above.modality, reason: `under:${parent.lemma}` });
  if (above.polarity === 'negative') changes.push(...negatedGovernor(parent, effect));
  return changes;
}

function negatedGovernor(parent: Draft, effect: Effect): Change[] {
  if (effect.polarity === 'negative') return [{ polarity: 'negative', reason: `not:${parent.lemma}` }];
  if (NEGATABLE.test(parent.lemma)) return [{ polarity: 'negative', reason: `not:${parent.lemma}` }];
  return [{ modality: 'hypothetical', reason: `not:${parent.lemma}` }];
}

/** Infinitives of "begin", "continue", "manage", "able": what holds of the verb holds of them. */
function handedDown(parent: Draft, above: Claim): Change[] {
  const changes: Change[] = [];
  const tense: Clause['tense'] = above.tense;
  if (above.modality !== 'asserted' || tense !== 'none') {
    changes.push({ modality: above.modality, tense, reason: `xcomp-of:${parent.lemma}` });
  }
  if (above.polarity === 'negative') changes.push({ polarity: 'negative', reason: `not:${parent.lemma}` });
  return changes;
}

/** A finite complement without effect of its own: "said it would send" tells a plan. */
function reported(draft: Draft, parent: Draft, above: Claim): Change[] {
  const changes: Change[] = [];
  const { group } = draft;
  const plan = group.modal === 'would' && group.aspect !== 'perfect' && draft.kind === 'verb';
  if (plan && draft.condition === null && ANNOUNCING.test(parent.lemma) && above.polarity === 'positive') {
    changes.push({
      modality: 'planned',
      force: true,
      tense: 'future',
      reason: `would-under:${parent.lemma}`,
    });
  }
  // "If it is true that they met"
  if (above.modality === 'conditional' && above.tense !== 'past')
    changes.push({ modality: 'conditional', reason: `under:${parent.lemma}` });
  if (above.polarity === 'negative' && parent.kind !== 'noun' && above.modality !== 'hypothetical') {
    const believed = /^(?:believe|think)$/u.test(parent.lemma);
    changes.push({
      ...(believed ? { polarity: 'negative' as const } : {}),
      modality: 'hypothetical',
      reason: `not:${parent.lemma}`,
    });
  }
  return changes;
}

/** Adverbial clauses: purposes, times that lie ahead, participles that share the main verb's standing. */
function adverbialChanges(draft: Draft, parent: Draft, above: Claim): Change[] {
  const { group } = draft;
  const marker = group.marker ?? '';
  if (group.infinitive && marker === '') {
    const changes: Change[] = [{ modality: 'planned', tense: 'future', reason: 'purpose' }];
    if (UNREAL.test(above.modality)) changes.push({ modality: above.modality, reason: 'purpose-of-unreal' });
    return changes;
  }
  if (/^(?:until|till|before|so that|in order)$/u.test(marker) && group.tense !== 'past') {
    return [{ modality: 'hypothetical', reason: `advcl:${marker}` }];
  }
  if (/^(?:as if|as though|like)$/u.test(marker))
    return [{ modality: 'hypothetical', reason: `advcl:${marker}` }];
  const ahead = /^(?:when|once|after|as soon as|where|while)$/u.test(marker) && group.tense === 'present';
  if (ahead && above.tense === 'future') return [{ modality: 'planned', reason: `advcl:${marker}` }];
  // "Pressed by reporters, he could not say": what stands before the verb happened whatever he could.
  const open = group.tense === 'none' && group.modal === null && !group.infinitive;
  if (open && draft.predicate < parent.predicate) return [{ tense: 'past', reason: 'participle-before' }];
  if (open && above.modality !== 'asserted')
    return [{ modality: above.modality, tense: above.tense, reason: 'participle' }];
  return open ? [{ tense: above.tense, reason: 'participle' }] : [];
}

/** Conjuncts share an auxiliary ("could attack and seize") or only what stands above both. */
function conjunctChanges(input: ClaimInput, index: number, read: (draft: number) => Claim): Change[] {
  const { list, grid } = input.drafts;
  const draft = list[index];
  const parent = draft?.parent ?? null;
  const first = parent === null ? undefined : list[parent];
  if (!draft || parent === null || !first || first.kind === 'noun') return [];
  if (first.predicate !== grid.tokens[draft.predicate]?.head) return [];
  if (sharesAuxiliary(grid, draft, first)) {
    const { modality, polarity, tense } = read(parent);
    const negated = polarity === 'negative' && draft.group.negator === null;
    return [{ modality, tense, ...(negated ? { polarity } : {}), reason: `shared:${first.lemma}` }];
  }
  const condition = input.conditions.get(parent);
  if (condition !== undefined && subordinate(grid, draft)) {
    return [{ modality: 'conditional', force: true, reason: `condition:${condition}` }];
  }
  return sharedComplement(input, draft, first);
}

/** Both are complements of what governs the first, unless the second has a place of its own. */
function sharedComplement({ drafts: { list, grid } }: ClaimInput, draft: Draft, first: Draft): Change[] {
  if (first.parent === null || !/^(?:ccomp|xcomp|advcl|acl$)/u.test(relationAt(grid, first.predicate)))
    return [];
  const governor = list[first.parent]?.lemma ?? '';
  const effect = effectOf(governor, formOf(first));
  return effect && subordinate(grid, draft) ? [{ ...effect, reason: `shared-complement:${governor}` }] : [];
}

/** Same bare form, no subject and no auxiliary of its own. */
function sharesAuxiliary(grid: Grid, draft: Draft, first: Draft): boolean {
  const bare = /^(?:VB|VBG|VBN|VBP)$/u.test(draft.group.tag) && !draft.group.auxiliary;
  const subject = dependants(grid, draft.predicate, ['nsubj', 'csubj', 'expl']).length > 0;
  if (!bare || subject || draft.kind !== 'verb') return false;
  // A tagger takes a bare infinitive for a present plural: "will meet and discuss".
  const plain = (tag: string): boolean => tag === 'VB' || tag === 'VBP';
  return draft.group.tag === first.group.tag || (plain(draft.group.tag) && plain(first.group.tag));
}

/** No subject before a comma: it is not a main clause that the parser joined to a complement. */
function subordinate(grid: Grid, draft: Draft): boolean {
  const subject = dependants(grid, draft.predicate, ['nsubj', 'csubj', 'expl']).length > 0;
  return subject || argumentIn(draft, 'subject') !== undefined;
}
