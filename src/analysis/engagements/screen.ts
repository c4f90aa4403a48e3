import type { Entity } from '../../types/entity.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { isPublic, sideOf } from './sides.ts';

/**
 * Is this a contact between states, alliances or armed sides, told well enough to stand in a record?
 * Meetings of a government with its own people, of clubs, courts and companies are none.
 */
export function isDiplomatic(reading: Reading, group: readonly Draft[]): boolean {
  if (group.every((draft) => isSport(reading, draft))) return false;
  if (group.every((draft) => draft.status.status === 'none' && draft.later === null)) return false;
  const entities = partiesOf(reading, group);
  const offices = new Set(
    group.flatMap((draft) => draft.parties.filter((party) => party.office).map((party) => party.entity)),
  );
  const publics = entities.filter((entity) => isPublic(entity) || offices.has(entity.id));
  const sides = new Set(publics.map((entity) => sideOf(reading, entity.id)));
  if (group.some((draft) => draft.forum !== null)) return true;
  const visit = group.every((draft) => draft.format === 'visit');
  if (sides.size >= 2) return !visit || publics.some(isTraveller);
  if (sides.size === 1)
    return (
      isForeign(reading, group, publics) || standsAlone(group, publics) || facesForeigner(entities, publics)
    );
  return entities.length === 0 && isPlaced(group);
}

/** Words of matches: "Brazil meets Argentina in the final". */
const SPORT =
  /\b(?:cup|final|semi-?finals?|quarter-?finals?|match|matches|league|qualifiers?|tournament|championships?|olympics?|goals?|coach|midfielder|striker|goalkeeper|defender|squad|cricket|football|rugby|tennis|basketball|soccer|innings|wicket|medal|stadium|fixture|playoffs?|friendly)\b/i;

function isSport(reading: Reading, draft: Draft): boolean {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence || draft.forum || draft.diplomatic) return false;
  const officials = draft.parties.some((party) => reading.entity.get(party.entity)?.type === 'person');
  return !officials && SPORT.test(reading.article.text.slice(sentence.start, sentence.end));
}

export function partiesOf(reading: Reading, group: readonly Draft[]): Entity[] {
  const ids = new Set(group.flatMap((draft) => draft.parties.map((party) => party.entity)));
  return [...ids].flatMap((id) => reading.entity.get(id) ?? []);
}

/** A visit of an office holder to another country. */
function isForeign(reading: Reading, group: readonly Draft[], publics: readonly Entity[]): boolean {
  return group.some((draft) => {
    if (draft.format !== 'visit' || draft.place === null || !publics.some(isTraveller)) return false;
    const country = countryOfPlace(reading, draft);
    return (
      country !== null &&
      publics.every(
        (entity) => entity.country !== country && (entity.country !== null || entity.sector === 'IGO'),
      )
    );
  });
}

/** People travel, states do not: "the American flew to Syria" is no visit. */
function isTraveller(entity: Entity): boolean {
  return entity.type === 'person' || entity.type === 'group' || entity.sector === 'IGO';
}

function countryOfPlace(reading: Reading, draft: Draft): string | null {
  const span = draft.place?.span;
  const entity = reading.entities.find((it) =>
    it.mentions.some((mention) => mention.start === span?.start && mention.end === span.end),
  );
  return entity?.country ?? null;
}

/** "the NATO summit", "bilateral talks with Russia": one side named, the form says that states meet. */
function standsAlone(group: readonly Draft[], publics: readonly Entity[]): boolean {
  const alliance = publics.some((entity) => entity.sector === 'IGO');
  const formal = group.some((draft) => ['summit', 'session'].includes(draft.format));
  if (alliance && formal) return true;
  return group.some((draft) => draft.diplomatic) && publics.some((entity) => entity.type !== 'person');
}

/** A public side and somebody of another country: an opposition leader, a group, a foundation. */
function facesForeigner(entities: readonly Entity[], publics: readonly Entity[]): boolean {
  const home = new Set(publics.map((entity) => entity.country));
  if (home.has(null)) return false;
  return entities.some(
    (entity) => entity.type !== 'place' && entity.country !== null && !home.has(entity.country),
  );
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
