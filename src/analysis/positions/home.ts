import type { Entity } from '../../types/entity.ts';
import { isLeaderByName } from './political.ts';
import type { Reading } from './rule.ts';
import { findToken, lemmaAt, type Range, type Scene } from './scene.ts';

/** Offices of home politics: what their holders promise voters is no matter of states. */
const HOME =
  /\b(?:captain of|coach|senator|governor|candidate|nominee|lawmaker|congress(?:man|woman)|mayor|(?<!special |permanent |high )representative|mp|strategist|campaign|deputy(?! (?:\w+ ){0,3}(?:minister|secretary|commander|chief|head|director|envoy|ambassador|chair\w*|leader|president|representative|adviser|spokes\w+)))\b/iu;
/** Matters between states, whoever speaks of them. */
const CRISIS =
  /^(?:war|sanction|missile|troop|ceasefire|truce|treaty|invasion|hostage|weapon|bomb|nuclear|army|militia|embassy|ambassador|border|tariff|annexation|rebel|attack|strike|airspace|coup)$/u;

/** A politician of home politics holds a position here where another state or a matter of states is in it. */
export function isOfStates(scene: Scene, { holder: { entity }, addressees, content }: Reading): boolean {
  const touches = (): boolean => touchesStates(scene, { holder: entity, addressees, content });
  if (isLeaderByName(entity) || (entity.type === 'person' && scene.campaign)) return touches();
  if (isSpokesman(entity)) return touches() || namesStates(scene);
  if (!isHome(entity)) return (hasOffice(entity) && !isBareOffice(entity)) || namesOthers(scene, entity);
  if (addressees.some((party) => isOther(party.entity, entity))) return true;
  const team = /\b(?:captain of|coach)\b/iu.test(entity.role ?? '');
  const named = findToken(content, (at) => {
    const found = scene.entities.get(at)?.entity;
    return CRISIS.test(lemmaAt(scene, at)) || (!team && found !== undefined && isOther(found, entity));
  });
  return named >= 0;
}

/** Of one whom the text only calls by a surname: another state or armed side is spoken to or of. */
function touchesStates(
  scene: Scene,
  { holder, addressees, content }: { holder: Entity; addressees: Reading['addressees']; content: Range },
): boolean {
  if (addressees.some(({ entity }) => !isLeaderByName(entity) && isOther(entity, holder))) return true;
  return (
    findToken(content, (at) => {
      const entity = scene.entities.get(at)?.entity;
      return entity !== undefined && entity.type !== 'person' && isOther(entity, holder);
    }) >= 0
  );
}

/** A spokesman of whom the text does not say whose: perhaps a film producer's. */
function isSpokesman({ type, country, role, affiliation }: Entity): boolean {
  return type === 'person' && country === null && affiliation === undefined && /^spokes/iu.test(role ?? '');
}

function namesStates({ layers }: Scene): boolean {
  return layers.entities.filter(({ type }) => type === 'country').length >= 2;
}

/** "The president", "the queen", of whatever state. */
function isBareOffice({ type, unnamed, country, affiliation }: Entity): boolean {
  return type === 'person' && unnamed === true && country === null && affiliation === undefined;
}

/** A name without an office in the text may stand in a campaign: another state must be in the article. */
function hasOffice({ type, role }: Entity): boolean {
  return type !== 'person' || role !== null;
}

function namesOthers({ layers }: Scene, holder: Entity): boolean {
  return layers.entities.some((entity) => isOther(entity, holder));
}

function isHome({ type, sector, role, country }: Entity): boolean {
  if (type === 'country') return false;
  // "Sudan's representative" sits in a council of states; America's representatives sit in its parliament.
  if (sector === 'LEG' && country !== 'USA' && /^(?:permanent )?representative of/iu.test(role ?? ''))
    return false;
  if (sector === 'PTY' || sector === 'LEG') return true;
  if (type !== 'person' || role === null || !HOME.test(role)) return false;
  // The captain of a country leads its team.
  return /^captain of/iu.test(role) || (sector !== 'MIL' && sector !== 'REB');
}

/** A state, alliance or armed side that is not the politician's own. */
function isOther({ type, sector, country, known }: Entity, holder: Entity): boolean {
  if (sector === 'IGO' || sector === 'REB') return true;
  if (known?.startsWith('org:') === true && (sector === 'GOV' || sector === 'MIL' || sector === 'SEP'))
    return country === null || country !== holder.country;
  if (type === 'place')
    return known?.startsWith('place:') === true && country !== null && country !== holder.country;
  if (type !== 'country' && sector !== 'GOV' && sector !== 'MIL') return false;
  // Of one whose state nobody names any politician might be a rival at home.
  if (type === 'person' && holder.country === null) return false;
  return country !== null && country !== holder.country;
}
