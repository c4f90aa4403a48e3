import type { Entity } from '../../types/entity.ts';

/** PLOVER sectors that act in the name of a state, an alliance or an armed side. */
const ACTING = new Set(['GOV', 'MIL', 'LEG', 'SPY', 'IGO', 'REB', 'OPP', 'PTY']);

const OFFICE =
  /\b(?:president|premier|prime minister|chancellor|minister|secretary|envoy|ambassador|king|queen|emir|sultan|crown prince|pope|diplomat|negotiator|commissioner|high representative|ayatollah|supreme leader|spokes(?:man|woman|person)|leader|general|commander|senator|governor|lawmaker|official)\b/iu;

const STATE_OFFICE =
  /\b(?:president|premier|prime minister|chancellor|minister|secretary of|foreign secretary|defen[cs]e secretary|undersecretary|secretary[- ]general|ambassador|king|queen|emir|sultan|crown prince|pope|high representative|special representative|special envoy|ayatollah|supreme leader|senator|governor|head of state|chief negotiator|national security adviser|chief of staff|cabinet secretary|principal secretary|state secretary|governing council)\b/iu;

/** Ranks of armed forces; "Major" and "Captain" are titles of other trades as well. */
const RANK = /\b(?:general|colonel|commodore|admiral|brigadier|lieutenant|commander)\b/iu;
const SPOKESMAN = /\bspokes(?:man|woman|person)\b/iu;

/** Bodies of a state that no gazetteer names. */
const STATE_BODY =
  /\b(?:(?:ministry|department|secretariat) (?:of|for) (?:foreign|external|defen[cs]e|national)|foreign (?:ministry|office|affairs)|defen[cs]e ministry|state department|presidency|presidential (?:office|palace)|embassy|armed forces|coast guard|government|junta|kremlin|white house|pentagon|royal navy)\b/iu;

/** Police in name, that guards what states quarrel over. */
const GUARDING =
  /\b(?:coast ?guard|border guards?|border service|gendarmerie|maritime (?:safety|security|police))\b/iu;

/** Names that armed movements give themselves. */
const ARMED =
  /\b(?:Front|Liberation|Movement|Brigades?|Army|Militia|Resistance|Mujahid\w*|Forces|Emirate|Guards?)$|^(?:Front|Movement|Army|Brigades?) /u;

/** Can this entity hold a position on a crisis, or be spoken to? A company, a club or a singer cannot. */
export function isPolitical(entity: Entity): boolean {
  if (entity.type === 'country' || isSides(entity) || isLeaderByName(entity)) return true;
  return isActing(entity);
}

function isActing(entity: Entity): boolean {
  const { type, sector, country, known, role } = entity;
  if (sector === 'COP') return GUARDING.test(`${entity.name} ${role ?? ''}`);
  if (sector !== null) return ACTING.has(sector) && isPlaced(entity);
  if (known?.startsWith('country:') || known?.startsWith('org:')) return type !== 'place';
  if (type === 'organization' && STATE_BODY.test(entity.name)) return true;
  if (type !== 'person' && known === undefined && sector === null && ARMED.test(entity.name)) return true;
  if (type !== 'person' || role === null) return false;
  return country !== null
    ? OFFICE.test(role)
    : STATE_OFFICE.test(role) && /\b(?:foreign|defen[cs]e|prime|external|cabinet)\b/iu.test(role);
}

/** "Director", "Major", "Representative" are titles of the screen and the boardroom as well. */
function isPlaced({ type, country, known, role, affiliation, sector }: Entity): boolean {
  if (type !== 'person' || country !== null || known !== undefined || affiliation?.startsWith('org:'))
    return true;
  if (role === null) return false;
  if (sector === 'MIL' && RANK.test(role)) return true;
  return STATE_OFFICE.test(role) || (sector === 'GOV' && SPOKESMAN.test(role));
}

/** "both governments", "the two sides": parties that the text names together. */
export function isSides({ type, name }: Entity): boolean {
  return (
    type === 'group' &&
    /^(?:the )?(?:both|two|all) (?:sides|governments|countries|nations|capitals|parties|neighbou?rs|presidents|leaders|rivals|delegations|states|armies|(?:foreign )?ministers)$/iu.test(
      name,
    )
  );
}

/** "Trump", "Putin": papers name nobody but leaders by the surname alone. */
export function isLeaderByName({ type, name, role, sector, known, mentions }: Entity): boolean {
  return (
    type === 'person' &&
    role === null &&
    sector === null &&
    known === undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    mentions.some(({ form }) => form === 'name')
  );
}
