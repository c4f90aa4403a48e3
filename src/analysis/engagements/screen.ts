import type { Entity } from '../../types/entity.ts';
import type { Draft } from './draft.ts';
import { bearsOffice } from './office.ts';
import { tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isPublic, sideOf } from './sides.ts';
import { tellsOfSport } from './sport.ts';

/**
 * Is this a contact between states, alliances or armed sides, told well enough to stand in a record?
 * Meetings of a government with its own people, of clubs, courts and companies are none.
 */
export function isDiplomatic(reading: Reading, group: readonly Draft[]): boolean {
  if (group.every((draft) => isSport(reading, draft))) return false;
  if (group.every((draft) => draft.status.status === 'none' && draft.later === null)) return false;
  const entities = partiesOf(reading, group);
  const publics = publicsOf(reading, group, entities);
  if (reading.isSport && publics.filter((entity) => entity.type === 'person').length < 2) return false;
  if (isUrgedByOutsider(reading, group) || isUnfulfilled(group)) return false;
  if (group.some((draft) => draft.forum !== null)) return true;
  const sides = new Set(publics.map((entity) => sideOf(reading, entity.id)));
  const visit = group.every((draft) => draft.format === 'visit');
  if (sides.size >= 2) return !visit || publics.some((entity) => isTraveller(group, entity));
  if (isOfAssembly(group) || isOfOffices(reading, group, entities)) return true;
  return sides.size === 1
    ? isOfOneSide(reading, group, { entities, publics })
    : isNamedSummit(reading, group) || (entities.length === 0 && isPlaced(group));
}

/** "were to have met on Monday": what became of it nobody says. */
function isUnfulfilled(group: readonly Draft[]): boolean {
  return group.every((draft) => draft.status.reason.startsWith('unfulfilled') && draft.later === null);
}

/** Those of the parties, and of who asked for the contact, that act for a state, a body or an armed side. */
function publicsOf(reading: Reading, group: readonly Draft[], entities: readonly Entity[]): Entity[] {
  const offices = new Set(
    group.flatMap((draft) => draft.parties.filter((party) => party.office).map((party) => party.entity)),
  );
  const speaks = (entity: Entity): boolean =>
    isPublic(entity) ||
    offices.has(entity.id) ||
    (reading.isDiplomatic && bearsOffice(reading, entity)) ||
    isTakenForPublic(reading, entity, entities);
  return [...entities.filter(speaks), ...requestersOf(reading, group, entities)];
}

/** With one side named, something else must tell of the other. */
function isOfOneSide(
  reading: Reading,
  group: readonly Draft[],
  { entities, publics }: { entities: readonly Entity[]; publics: readonly Entity[] },
): boolean {
  return (
    group.some(isEndedByOne) ||
    isAskedFor(group, entities) ||
    isForeign(reading, group, publics) ||
    standsAlone(reading, group, publics) ||
    facesForeigner(entities, publics)
  );
}

/** "The European Union called for talks between Sudan and South Sudan": who only urges others proposes nothing. */
function isUrgedByOutsider(reading: Reading, group: readonly Draft[]): boolean {
  return group.every((draft) => {
    const urged = draft.status.status === 'requested' && URGING.test(draft.status.reason);
    const sides = new Set(draft.parties.map((party) => sideOf(reading, party.entity)));
    return (
      urged &&
      draft.requester !== null &&
      sides.size > 1 &&
      !sides.has(sideOf(reading, draft.requester.entity))
    );
  });
}

const URGING = /:(?:call|call for|demand|press|push|appeal|seek|ask|ask for)$/;

/** In a report on diplomacy, a person of no known office whom an office holder meets speaks for the other side. */
function isTakenForPublic(reading: Reading, entity: Entity, all: readonly Entity[]): boolean {
  if (!reading.isDiplomatic || entity.type !== 'person' || entity.role !== null) return false;
  const home = entity.country;
  return all.some(
    (other) => other !== entity && isPublic(other) && (home === null || other.country !== home),
  );
}

/** "A meeting planned for Monday in Muscat was put off at Oman's request": who asked, where and when. */
function isAskedFor(group: readonly Draft[], entities: readonly Entity[]): boolean {
  const has = (field: 'requester' | 'when' | 'place'): boolean =>
    group.some((draft) => draft[field] !== null);
  return entities.length === 0 && has('requester') && has('when') && has('place');
}

/** Who asked for it or hosts it tells whose contact it is, whoever else is known of it. */
function requestersOf(reading: Reading, group: readonly Draft[], known: readonly Entity[]): Entity[] {
  const ids = group.flatMap((draft) => draft.requester?.entity ?? []);
  return ids.flatMap((id) => {
    const entity = reading.entity.get(id);
    return entity && isPublic(entity) && !known.includes(entity) ? [entity] : [];
  });
}

export function partiesOf(reading: Reading, group: readonly Draft[]): Entity[] {
  const ids = new Set(group.flatMap((draft) => draft.parties.map((party) => party.entity)));
  return [...ids].flatMap((id) => reading.entity.get(id) ?? []);
}

/** "Bekov and Rakhmonov spoke by telephone, their offices said": offices tell of no private calls. */
function isOfOffices(reading: Reading, group: readonly Draft[], entities: readonly Entity[]): boolean {
  const persons = entities.filter((entity) => entity.type === 'person');
  if (persons.length < 2 || persons.length !== entities.length) return false;
  return group.some((draft) => {
    const sentence = reading.sentences[draft.sentence];
    const words = sentence ? reading.article.text.slice(sentence.start, sentence.end) : '';
    return /^(?:call|meeting|talks|video-call)$/.test(draft.format) && OFFICES.test(words);
  });
}

const OFFICES =
  /\b(?:their|his|her|presidential|president.s|prime minister.s|ministerial) (?:offices?|press (?:service|secretary|office)|administration)|\b(?:Kremlin|foreign ministry|presidential palace|presidency)\b/i;

/** A visit of an office holder to another country. */
function isForeign(reading: Reading, group: readonly Draft[], publics: readonly Entity[]): boolean {
  return group.some((draft) => {
    const arrival =
      draft.format === 'visit' ||
      draft.status.reason.startsWith('after-for-of') ||
      / of (?:verb|noun):/.test(draft.rule);
    if (!arrival || draft.place === null || !publics.some((entity) => isTraveller(group, entity)))
      return false;
    if (isAbroad(draft)) return true;
    const country = countryOfPlace(reading, draft);
    return (
      country !== null &&
      publics.every((entity) => entity.country !== country && (entity.country !== null || isNational(entity)))
    );
  });
}

/** "a trip to Central America", "a state visit to Orrin": to several states, or of a kind that only states pay. */
function isAbroad(draft: Draft): boolean {
  return draft.diplomatic || REGION.test(draft.place?.text ?? '');
}

const REGION =
  /^(?:the )?(?:(?:North|South|East|West|Central|Latin|Southeast|South-East|Eastern|Western|Southern|Northern|sub-Saharan) )?(?:Africa|Asia|America|Europe|Middle East|Gulf|Balkans|Caucasus|Caribbean|Baltics|Baltic states|Horn of Africa|Sahel|Pacific)$/;

/** People travel, states do not: "the American flew to Syria" is no visit. */
function isTraveller(group: readonly Draft[], entity: Entity): boolean {
  // "Russia's foreign minister", "delegations from Qatar": people of that state.
  if (group.some((draft) => draft.parties.some((party) => party.entity === entity.id && party.level)))
    return true;
  const team = entity.type === 'organization' && /\b(?:delegation|team|mission)\b/i.test(entity.name);
  return team || entity.type === 'person' || entity.type === 'group' || entity.sector === 'IGO';
}

function countryOfPlace(reading: Reading, draft: Draft): string | null {
  const span = draft.place?.span;
  const entity = reading.entities.find((it) =>
    it.mentions.some((mention) => mention.start === span?.start && mention.end === span.end),
  );
  return entity?.country ?? null;
}

/** An office of the whole state, or of an alliance: a governor's trip to the capital is none abroad. */
function isNational(entity: Entity): boolean {
  if (entity.sector === 'IGO') return true;
  return /\b(?:president|premier|minister|prime|foreign|defen[cs]e|trade|energy|interior|finance|king|queen|emir|sultan|envoy)\b/i.test(
    entity.role ?? '',
  );
}

/** "the NATO summit", "bilateral talks with Russia": one side named, the form says that states meet. */
function standsAlone(reading: Reading, group: readonly Draft[], publics: readonly Entity[]): boolean {
  const alliance = publics.some((entity) => entity.sector === 'IGO');
  const formal = group.some((draft) => ['summit', 'session'].includes(draft.format));
  if (alliance && (formal || group.some((draft) => isSpecial(reading, draft)))) return true;
  // "EU foreign ministers could approve it at their meeting": ministers of several states.
  if (publics.some((entity) => isAssembly(group, entity))) return true;
  return group.some((draft) => draft.diplomatic) && publics.some((entity) => entity.type !== 'person');
}

/** "The Arab League held an emergency meeting". */
function isSpecial(reading: Reading, draft: Draft): boolean {
  const before = reading.tokens[draft.trigger - 1]?.form.toLowerCase() ?? '';
  return draft.rule.startsWith('noun:meeting') && /^(?:emergency|extraordinary|special|urgent)$/.test(before);
}

/** Office holders of several states: "EU foreign ministers", "foreign ministers from the Gulf", "Baltic leaders". */
function isAssembly(group: readonly Draft[], entity: Entity): boolean {
  if (entity.country !== null || entity.type === 'person') return false;
  // "conservative leaders" lead no states.
  if (entity.type === 'group')
    return MINISTERS.test(entity.name) && (/\p{Lu}/u.test(entity.name) || STATESMEN.test(entity.name));
  const told = group.some((draft) =>
    draft.parties.some((party) => party.entity === entity.id && party.several === true),
  );
  return entity.sector === 'IGO' && told;
}

const STATESMEN = /\b(?:(?:foreign|defen[cs]e|prime) ministers|heads of (?:state|government))\b/i;

const MINISTERS =
  /\b(?:ministers|presidents|premiers|leaders|ambassadors|heads of (?:state|government)|envoys|defen[cs]e chiefs|army chiefs|military chiefs)\b/i;

/** A public side and somebody of another country: an opposition leader, a group, a foundation. */
function facesForeigner(entities: readonly Entity[], publics: readonly Entity[]): boolean {
  const home = new Set(publics.map((entity) => (entity.sector === 'IGO' ? 'IGO' : entity.country)));
  if (home.has(null)) return false;
  return entities.some(
    (entity) =>
      entity.type !== 'place' &&
      (entity.type !== 'organization' || isPublic(entity) || entity.sector === 'OPP') &&
      entity.country !== null &&
      !home.has(entity.country),
  );
}

/** "Ambassadors of the 32 allies will gather on Wednesday": dated or placed, and no domestic cabinet. */
function isOfAssembly(group: readonly Draft[]): boolean {
  return group.some((draft) => draft.assembly && (draft.when !== null || draft.place !== null));
}

/** "was cancelled by the Turkish side": there was another. */
function isEndedByOne(draft: Draft): boolean {
  const ended = /^(?:cancelled|postponed)$/.test(draft.status.status ?? '');
  return ended && draft.parties.some((party) => party.oneOfTwo === true);
}

/** "next week's Madrid summit": where and when a summit is says whose it is, even if nobody is known. */
function isNamedSummit(reading: Reading, group: readonly Draft[]): boolean {
  const summit = group.find((draft) => draft.format === 'summit' && draft.place !== null);
  if (!summit || !group.some((draft) => draft.when !== null)) return false;
  const before = tokenAt(reading, Math.max(0, summit.trigger - 1));
  return !/^(?:NN|NNS|VBG)$/.test(before.xpos);
}

/** "Peace talks resumed in Geneva on Monday": no side named, but kind, place and date. */
function isPlaced(group: readonly Draft[]): boolean {
  const has = (test: (draft: Draft) => boolean): boolean => group.some(test);
  return (
    has((draft) => draft.diplomatic) &&
    has((draft) => draft.when !== null) &&
    has((draft) => draft.place !== null)
  );
}

function isSport(reading: Reading, draft: Draft): boolean {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence || draft.forum || draft.diplomatic) return false;
  // The Arab League plays no football.
  const officials = draft.parties.some((party) => {
    const entity = reading.entity.get(party.entity);
    return entity?.type === 'person' || entity?.sector === 'IGO';
  });
  return !officials && tellsOfSport(reading.article.text.slice(sentence.start, sentence.end));
}
