import type { Draft, Party } from './draft.ts';
import { formAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { sideOf } from './sides.ts';

/** Sentences back to the contact that a nameless one continues. */
const NEAR = 4;

/** Fates and dates that make a contact of its own of a nameless mention. */
const FATES: ReadonlySet<string> = new Set(['postponed', 'cancelled', 'scheduled', 'held']);

/** Words that count a contact among those of the same sides: "a further meeting", "the next round". */
const FURTHER =
  /^(?:further|another|next|second|third|fourth|fifth|final|previous|earlier|follow-up|new|follow)$/;

/**
 * Gives a nameless contact the sides of the one told of right before: "A further meeting planned for
 * Wednesday was scrapped". Only where it has a date or a fate of its own and counts itself among those.
 */
export function inheritSides(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const before = isNameless(draft) ? lastWithSides(reading, found, draft) : undefined;
    found.push(
      before && continues(reading, draft) ? { ...draft, parties: before.parties.map(asMeant) } : draft,
    );
  }
  return found.map((draft) => withTeamsMeant(draft, found));
}

function isNameless(draft: Draft): boolean {
  const told = FATES.has(draft.status.status ?? '') || draft.later !== null;
  return draft.parties.length === 0 && draft.form !== 'verb' && told && !draft.aside;
}

function continues(reading: Reading, draft: Draft): boolean {
  if (draft.form === 'definite' && draft.rule !== 'noun:round' && !isCounted(reading, draft)) return false;
  return isCounted(reading, draft) || draft.when !== null;
}

function isCounted(reading: Reading, draft: Draft): boolean {
  return [1, 2, 3].some((step) => FURTHER.test(formAt(reading, draft.trigger - step)));
}

function lastWithSides(reading: Reading, drafts: readonly Draft[], draft: Draft): Draft | undefined {
  return drafts.findLast(
    (other) =>
      draft.sentence - other.sentence <= NEAR &&
      other.sentence !== draft.sentence &&
      new Set(other.parties.map((party) => sideOf(reading, party.entity))).size > 1,
  );
}

function asMeant(party: Party): Party {
  return { ...party, meant: true };
}

/**
 * "The two sides agreed to convene the next round": of the pairs named so far, the one whose contact was told
 * of last, not the one whose names merely stood together last.
 */
function withTeamsMeant(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.parties.length !== 2 || !draft.parties.every((party) => party.shared === true)) return draft;
  const first = Math.min(...draft.parties.map((party) => party.span.start));
  const pairs = drafts.filter(
    (other) =>
      other.trigger < draft.trigger &&
      other.sentence < draft.sentence &&
      other.parties.length === 2 &&
      !other.parties.some((party) => party.shared === true && party.span.start === first),
  );
  // A round is one of talks, whoever else met in between.
  const told = pairs.findLast(({ format }) =>
    /^(?:talks|consultations|negotiation|session|summit)$/.test(format),
  );
  return told ? { ...draft, parties: told.parties } : draft;
}
