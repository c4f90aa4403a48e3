import type { Modality } from '../../types/clause.ts';
import { isQuestion } from './conditions.ts';
import type { Draft, Drafts } from './draft.ts';
import { argumentIn } from './draft.ts';
import type { Change, Claim, ClaimInput } from './claim.ts';
import { embeddingOf } from './embedding.ts';
import { dependants, relationAt, wordAt } from '../language/grid.ts';
import { nounEffects } from './noun-effects.ts';
import { surroundings } from './surroundings.ts';

/** How weak a claim is: of two that meet, the weaker one holds. */
const WEAKNESS: Readonly<Record<Modality, number>> = {
  asserted: 0, planned: 1, requested: 2, demanded: 2, conditional: 4, hypothetical: 3,
}; // prettier-ignore

const MODALS: Readonly<Record<string, Modality>> = {
  will: 'planned', shall: 'planned', must: 'demanded', should: 'requested', ought: 'requested',
  would: 'hypothetical', could: 'hypothetical', can: 'hypothetical', may: 'hypothetical', might: 'hypothetical',
}; // prettier-ignore
const DOUBT =
  /^(?:possibly|perhaps|maybe|potentially|conceivably|theoretically|supposedly|hypothetically|presumably|probably|allegedly|purportedly)$/u;
const NOBODY = /^(?:nobody|none|nothing|no-one|neither|noone)$/u;
/** Conditions that leave no doubt that the main clause hangs on them, also in the present: "provided that …, troops leave". */
const STRICT = /^(?:provided|providing|unless|as long as)/u;
/** Chains of embedding beyond this are cut: no real sentence has them, and the stack stays small. */
const DEPTH = 40;

/** The claim of every draft, in order. */
export function readClaims(input: ClaimInput): Claim[] {
  const claims: (Claim | undefined)[] = input.drafts.list.map(() => undefined);
  const read = (index: number, depth: number): Claim => {
    const known = claims[index];
    if (known) return known;
    const draft = input.drafts.list[index];
    if (!draft || depth > DEPTH) return plain();
    // Set before the climb, so that a circle of references meets a finished claim.
    claims[index] = ownClaim(input, index);
    const claim = ownClaim(input, index);
    const from = (other: number): Claim => read(other, depth + 1);
    if (draft.kind === 'noun') applyAll(claim, nounEffects(input, index, from));
    else applyAll(claim, embeddingOf(input, index, from));
    claims[index] = conditionalMain(
      draft,
      claim,
      STRICT.test(input.conditions.get(draft.condition ?? -1) ?? ''),
    );
    return claims[index];
  };
  return input.drafts.list.map((_, index) => read(index, 0));
}

function plain(): Claim {
  return { modality: 'asserted', polarity: 'positive', tense: 'none', reasons: [] };
}

function applyAll(claim: Claim, changes: readonly Change[]): void {
  for (const change of changes) {
    const { modality, polarity, tense } = change;
    if (modality && (change.force === true || WEAKNESS[modality] > WEAKNESS[claim.modality]))
      claim.modality = modality;
    if (polarity === 'negative') {
      // "did not deny attacking": two negations leave it open.
      if (claim.polarity === 'negative') claim.modality = 'hypothetical';
      claim.polarity = claim.polarity === 'negative' ? 'positive' : 'negative';
    }
    if (tense && (claim.tense === 'none' || change.reason === 'be-to')) claim.tense = tense;
    claim.reasons.push(change.reason);
  }
}

/** What the clause's own words say: auxiliaries, negation, adverbs, its being a condition or a question. */
function ownClaim(input: ClaimInput, index: number): Claim {
  const claim = plain();
  const draft = input.drafts.list[index];
  if (!draft) return claim;
  claim.tense = draft.group.tense;
  applyAll(claim, [
    ...modalChanges(draft),
    ...negationChanges(input.drafts, draft),
    ...conditionChanges(input, index),
    ...settingChanges(input.drafts, draft),
    ...surroundings(input.drafts.grid, draft),
  ]);
  return claim;
}

function modalChanges(draft: Draft): Change[] {
  const { group } = draft;
  const changes: Change[] = [];
  if (group.beTo) changes.push({ modality: 'planned', tense: 'future', reason: 'be-to' });
  if (group.modal === null) return changes;
  const past = group.aspect === 'perfect' && group.modal !== 'will';
  const modality = past ? 'hypothetical' : MODALS[group.modal];
  if (modality) changes.push({ modality, reason: `modal:${group.modal}` });
  return changes;
}

function negationChanges({ grid }: Drafts, draft: Draft): Change[] {
  const changes: Change[] = [];
  if (draft.group.negator !== null)
    changes.push({ polarity: 'negative', reason: `negation:${draft.group.negator}` });
  const { marker } = draft.group;
  if (marker === 'of' && isShortOf({ grid }, draft))
    changes.push({ polarity: 'negative', reason: 'negation:short of' });
  if (marker === 'without' || marker === 'rather than' || marker === 'instead of') {
    changes.push({ polarity: 'negative', reason: `negation:${marker}` });
  }
  const nobody = draft.arguments.find(
    ({ head, role }) =>
      (role === 'subject' || role === 'object') &&
      (NOBODY.test(wordAt(grid, head)) ||
        (wordAt(grid, head) === 'one' && wordAt(grid, head - 1) === 'no') ||
        dependants(grid, head, ['det', 'cc:preconj']).some((det) =>
          /^(?:no|neither)$/u.test(wordAt(grid, det)),
        )),
  );
  if (nobody && draft.kind !== 'noun' && draft.group.negator === null) {
    changes.push({ polarity: 'negative', reason: `negation:no ${wordAt(grid, nobody.head)}` });
  }
  return changes;
}

/** "stopped short of expelling". */
function isShortOf({ grid }: Pick<Drafts, 'grid'>, draft: Draft): boolean {
  const of = dependants(grid, draft.predicate, ['mark', 'case']).find(
    (index) => wordAt(grid, index) === 'of',
  );
  return of !== undefined && wordAt(grid, of - 1) === 'short';
}

function conditionChanges(input: ClaimInput, index: number): Change[] {
  const word = input.conditions.get(index);
  if (word === undefined) return [];
  return [{ modality: 'conditional', force: true, reason: `condition:${word}` }];
}

function settingChanges(drafts: Drafts, draft: Draft): Change[] {
  const { grid } = drafts;
  const changes: Change[] = [];
  const doubt = dependants(grid, draft.predicate, ['advmod']).find((index) =>
    DOUBT.test(wordAt(grid, index)),
  );
  if (doubt !== undefined)
    changes.push({ modality: 'hypothetical', reason: `adverb:${wordAt(grid, doubt)}` });
  if (isMain(drafts, draft) && isQuestion(drafts, draft)) {
    changes.push({ modality: 'hypothetical', reason: 'question' });
  }
  if (isHeadlinePlan(drafts, draft))
    changes.push({ modality: 'planned', tense: 'future', reason: 'headline:to' });
  else if (isImperative(drafts, draft))
    changes.push({ modality: 'requested', tense: 'future', reason: 'imperative' });
  return changes;
}

function isMain({ grid }: Drafts, draft: Draft): boolean {
  if (draft.kind === 'noun') return relationAt(grid, draft.predicate) === 'root';
  return /^(?:root|conj|parataxis|ccomp|xcomp)/u.test(relationAt(grid, draft.predicate));
}

/** "Leaders to meet in Vienna": an infinitive with a subject as the whole sentence. */
function isHeadlinePlan({ grid }: Drafts, draft: Draft): boolean {
  if (!draft.group.infinitive) return false;
  const relation = relationAt(grid, draft.predicate);
  const below = relation === 'acl' && relationAt(grid, grid.tokens[draft.predicate]?.head ?? -1) === 'root';
  if (relation !== 'root' && !(below && draft.parent === null)) return false;
  return argumentIn(draft, 'subject') !== undefined || argumentIn(draft, 'object') !== undefined;
}

function isImperative({ grid }: Drafts, draft: Draft): boolean {
  const { group } = draft;
  if (draft.kind !== 'verb' || group.tag !== 'VB' || group.auxiliary || group.infinitive) return false;
  return relationAt(grid, draft.predicate) === 'root' && argumentIn(draft, 'subject') === undefined;
}

/** A clause that has a condition and does not tell of the past depends on it. */
function conditionalMain(draft: Draft, claim: Claim, strict: boolean): Claim {
  if (draft.condition === null || claim.tense === 'past') return claim;
  if (claim.modality === 'asserted' && claim.tense === 'present' && !strict) return claim;
  if (claim.modality === 'requested' || claim.modality === 'demanded') return claim;
  return { ...claim, modality: 'conditional', reasons: [...claim.reasons, 'has-condition'] };
}
