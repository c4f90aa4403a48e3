import type { Draft } from './draft.ts';
import { dependants, relationAt, wordAt } from '../language/grid.ts';
import { effectBelow, effectOf, isLightVerb, isOccurrence, modifierEffect } from './governors.ts';
import type { Change, Claim, ClaimInput } from './claim.ts';
import { prepositionOf } from './phrase.ts';

type Read = (draft: number) => Claim;

/** What its modifiers and the clauses it stands in do to the claim of an action noun. */
export function nounEffects(input: ClaimInput, index: number, read: Read): Change[] {
  const draft = input.drafts.list[index];
  if (!draft) return [];
  const own = modifierChanges(input, draft);
  const rest = [...useChanges(input, index, read), ...aboveChanges(input, draft, read)];
  // "There was no attack", "has no plans": the verb is negative by the noun's own "no".
  const no = own.some(({ reason }) => reason === 'negation:no');
  return [...own, ...(no ? rest.map(withoutPolarity) : rest)];
}

function withoutPolarity({ modality, tense, reason }: Change): Change {
  return { ...(modality ? { modality } : {}), ...(tense ? { tense } : {}), reason };
}

/** "no talks", "the planned meeting", "a possible attack", "without talks", "ahead of the call". */
function modifierChanges({ drafts: { grid } }: ClaimInput, draft: Draft): Change[] {
  const changes: Change[] = [];
  for (const child of dependants(grid, draft.predicate, ['amod', 'compound', 'det', 'advmod'])) {
    const word = wordAt(grid, child);
    const effect = modifierEffect(word);
    if (effect && relationAt(grid, child) !== 'det') changes.push({ ...effect, reason: `modifier:${word}` });
    if (word === 'no') changes.push({ polarity: 'negative', reason: 'negation:no' });
  }
  const preposition = prepositionOf(grid, draft.predicate);
  if (preposition === 'without') changes.push({ polarity: 'negative', reason: 'negation:without' });
  if (preposition === 'ahead of') changes.push({ modality: 'planned', tense: 'future', reason: 'ahead-of' });
  return changes;
}

/** Clauses that have the noun as argument: carried by light verbs, told to happen, asked for, planned, called off. */
function useChanges(input: ClaimInput, index: number, read: Read): Change[] {
  const { list } = input.drafts;
  const draft = list[index];
  if (!draft) return [];
  const changes: Change[] = [];
  for (const use of input.uses.get(draft.predicate) ?? []) {
    const verb = list[use.draft];
    if (!verb || verb === draft || verb.kind === 'noun') continue;
    if (isCarried(verb, use.role)) {
      const { modality, polarity, tense } = read(use.draft);
      changes.push({
        modality,
        tense,
        reason: `carried-by:${verb.lemma}`,
        ...(polarity === 'negative' ? { polarity } : {}),
      });
      continue;
    }
    const effect = effectOf(verb.lemma, use.role);
    if (effect) changes.push(...governedNoun(verb, effect, read(use.draft)));
    else changes.push(...mentioned(verb, read(use.draft), isIndefinite(input, draft)));
  }
  return changes;
}

function isCarried(verb: Draft, role: string): boolean {
  if (role === 'object') return isLightVerb(verb.lemma);
  return role === 'subject' && verb.kind === 'verb' && isOccurrence(verb.lemma);
}

function governedNoun(verb: Draft, effect: NonNullable<ReturnType<typeof effectOf>>, above: Claim): Change[] {
  const changes: Change[] = [];
  // "must halt the attack", "will cancel": the end of it is itself not yet real.
  const open = effect.polarity === 'negative' && (above.modality !== 'asserted' || above.tense === 'future');
  if (open) changes.push({ modality: 'hypothetical', reason: `object-of:${verb.lemma}` });
  else changes.push({ ...effect, reason: `object-of:${verb.lemma}` });
  if (above.polarity === 'negative') {
    changes.push(
      effect.polarity === 'negative'
        ? { modality: 'hypothetical', reason: `not:${verb.lemma}` }
        : { polarity: 'negative', reason: `not:${verb.lemma}` },
    );
  }
  if (above.modality === 'hypothetical' || above.modality === 'conditional') {
    changes.push({ modality: above.modality, reason: `under:${verb.lemma}` });
  }
  return changes;
}

/** An action merely spoken of: "could face an attack" is no attack, "could discuss the attack" tells of one. */
function mentioned(verb: Draft, above: Claim, indefinite: boolean): Change[] {
  if (!indefinite) return [];
  const changes: Change[] = [];
  if (above.modality !== 'asserted')
    changes.push({ modality: above.modality, reason: `within:${verb.lemma}` });
  if (above.polarity === 'negative') changes.push({ polarity: 'negative', reason: `not:${verb.lemma}` });
  return changes;
}

function isIndefinite({ drafts: { grid } }: ClaimInput, draft: Draft): boolean {
  const articles = dependants(grid, draft.predicate, ['det', 'nmod:poss', 'nummod']);
  return articles.every((index) =>
    /^(?:a|an|any|another|some|such|further|no|more)$/u.test(wordAt(grid, index)),
  );
}

/** Nouns that govern it ("threat of attack", "call for talks") and what holds of those ("no plan for"). */
function aboveChanges(input: ClaimInput, draft: Draft, read: Read): Change[] {
  if (draft.parent === null) return [];
  const parent = input.drafts.list[draft.parent];
  if (!parent) return [];
  if (draft.relation === 'conj') {
    const above = read(draft.parent);
    const negated = above.polarity === 'negative' ? { polarity: above.polarity } : {};
    return above.modality === 'asserted' && above.polarity === 'positive'
      ? []
      : [{ modality: above.modality, tense: above.tense, ...negated, reason: `shared:${parent.lemma}` }];
  }
  if (parent.kind === 'verb') return [];
  const preposition = prepositionOf(input.drafts.grid, draft.predicate);
  const effect = preposition === null ? undefined : effectBelow({ ...parent, addressed: false }, preposition);
  if (!effect) return [];
  const above = read(draft.parent);
  const changes: Change[] = [{ ...effect, reason: `noun:${parent.lemma} ${preposition ?? ''}` }];
  if (above.polarity === 'negative') changes.push({ polarity: 'negative', reason: `not:${parent.lemma}` });
  if (above.modality === 'hypothetical' || above.modality === 'conditional') {
    changes.push({ modality: above.modality, reason: `under:${parent.lemma}` });
  }
  return changes;
}
