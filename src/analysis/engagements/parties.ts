import type { Entity } from '../../types/entity.ts';
import type { Party } from './draft.ts';
import { conjuncts, dependants, lemmaAt, prepositionOf, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Nouns for people who speak for a state or a side: their country stands for them. */
const ENVOYS: ReadonlySet<string> = new Set(
  (
    'leader minister president premier chancellor king queen monarch emir sultan official delegation negotiator ' +
    'envoy diplomat counterpart side representative ambassador mediator secretary chief head government ' +
    'administration ally partner delegate member power nation country state party republic'
  ).split(' '),
);

/** The sides that a nominal names, with everything coordinated with it. */
export function partiesAt(reading: Reading, head: number): Party[] {
  return distinct(conjuncts(reading, head).flatMap((index) => partiesOfOne(reading, index)));
}

function partiesOfOne(reading: Reading, index: number): Party[] {
  const named = personBehind(reading, index);
  if (named) return [named];
  const found = reading.entityAt.get(index);
  const envoy = ENVOYS.has(lemmaAt(reading, index));
  if (found && (found.entity.members?.length ?? 0) > 0) {
    return (found.entity.members ?? []).map((entity) => ({ entity, span: found.mention }));
  }
  if (found && isSide(found.entity) && !(envoy && isVague(found.entity))) {
    return [{ entity: found.entity.id, span: found.mention }];
  }
  return envoy ? countriesOf(reading, index) : [];
}

/**
 * "Ethiopian Prime Minister Lemma Bekele": where the parser took the first word for the head, the person
 * that the title leads up to is meant, not the country.
 */
function personBehind(reading: Reading, index: number): Party | null {
  if (reading.entityAt.get(index)?.entity.type === 'person') return null;
  const { sentence } = tokenAt(reading, index);
  for (let at = index; at <= index + TITLE; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || !/^(?:NNP?|JJ|NNPS|HYPH)$/.test(token.xpos)) return null;
    const found = reading.entityAt.get(at);
    if (found?.entity.type === 'person') return { entity: found.entity.id, span: found.mention };
  }
  return null;
}

/** Longest title before a name, in tokens: "Under Secretary-General for" is cut at the preposition. */
const TITLE = 7;

/** "the foreign ministers of India and Pakistan", "Russian and Ukrainian negotiators". */
function countriesOf(reading: Reading, index: number): Party[] {
  const modifiers = dependants(reading, index, 'nmod', 'amod', 'compound').filter((child) =>
    ['', 'of', 'from'].includes(prepositionOf(reading, child)),
  );
  return modifiers
    .flatMap((child) => conjuncts(reading, child))
    .flatMap((child) => {
      const found = reading.entityAt.get(child);
      return found && isSide(found.entity) ? [{ entity: found.entity.id, span: found.mention }] : [];
    });
}

/** A nominal of several that the text does not name: "officials", "the ministers". */
function isVague(entity: Entity): boolean {
  return entity.type === 'group' && entity.country === null && entity.known === undefined;
}

/** Places are where one meets, not with whom. */
export function isSide(entity: Entity): boolean {
  return entity.type !== 'place';
}

/** The first mention of each entity. */
export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    if (seen.has(party.entity)) return false;
    seen.add(party.entity);
    return true;
  });
}
