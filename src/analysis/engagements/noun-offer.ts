import type { Party, StatusReading } from './draft.ts';
import type { Effect } from './lexicon/governors.ts';
import { OFFER_EFFECTS, OFFER_NOUNS } from './lexicon/offers.ts';
import type { NounPlace } from './noun-phrase.ts';
import { placeOf } from './noun-phrase.ts';
import { distinct, partiesAt } from './parties.ts';
import { dependants, lemmaAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { applyEffect, clauseAt } from './status.ts';

/** The offer that a contact is the content of: "a proposal for talks", "an invitation to a summit"; -1 where none. */
function offerOver(reading: Reading, place: NounPlace): number {
  if (place.governor < 0 || !/^(?:for|to|of)$/.test(place.preposition)) return -1;
  return OFFER_NOUNS.has(lemmaAt(reading, place.governor)) && place.governor < place.top
    ? place.governor
    : -1;
}

/** "rebuffed a Turkish proposal for talks": the verb over the offer decides. */
export function offeredStatus(reading: Reading, place: NounPlace): StatusReading | null {
  const offer = offerOver(reading, place);
  if (offer < 0) return null;
  const over = placeOf(reading, offer);
  const index = reading.clauseAt.get(over.governor);
  if (index === undefined || over.preposition !== '') return null;
  const clause = clauseAt(reading, index);
  const effect: Effect | undefined = clause.kind === 'verb' ? OFFER_EFFECTS[clause.lemma] : undefined;
  const passive = clause.voice === 'passive' || /pass/.test(over.relation);
  // "Its offer of talks had gone unanswered": it stands.
  const stands =
    over.relation.startsWith('nsubj') && clause.modality === 'asserted' && clause.polarity === 'positive';
  const asked = lemmaAt(reading, offer) === 'request';
  if (!passive && stands && (asked || /^(?:offer|proposal|invitation)$/.test(lemmaAt(reading, offer))))
    return {
      status: asked ? 'requested' : 'proposed',
      spans: [spanBetween(reading, offer)],
      reason: `offer:${lemmaAt(reading, offer)}`,
    };
  if (effect === undefined || !(passive || over.relation.startsWith('obj'))) return null;
  return applyEffect(reading, effect, { clause: index, how: 'offer-of' });
}

/** Who offers and who answers: the offer's owner or modifier and the subject of the verb over it. */
export function offerParties(reading: Reading, place: NounPlace): Party[] {
  const offer = offerOver(reading, place);
  if (offer < 0) return [];
  const owners = dependants(reading, offer, 'nmod', 'amod', 'compound')
    .filter((child) => child !== place.top)
    .flatMap((child) => partiesAt(reading, child));
  const index = reading.clauseAt.get(tokenAt(reading, offer).head);
  const subjects = index === undefined ? [] : clauseAt(reading, index).arguments;
  const agents = subjects
    .filter(({ role }) => role === 'subject' || role === 'by')
    .flatMap(({ head }) => partiesAt(reading, head));
  return distinct([...agents, ...owners]);
}
