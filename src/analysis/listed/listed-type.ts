import type { ListedActor } from '../../types/actor-list.ts';
import type { NameType } from '../../types/token.ts';
import { countries, givenNames, isFamilyFirst } from '../language/gazetteer/index.ts';

/**
 * What a listed actor is: as its list says; where it does not, a person by a given name, else what the report was read
 * to mean by it. Who has a sector acts, so that a place read there is an organization.
 */
export function typeOfListed({ name, type, codes }: ListedActor, read: NameType | undefined): NameType {
  if (type !== null) return type;
  if (isCountry(name)) return 'country';
  if (read !== 'country' && isPersonal(name)) return 'person';
  const acts = codes.some(({ sector }) => sector !== null);
  if (read === undefined || (read === 'place' && acts)) return 'organization';
  return read;
}

function isCountry(name: string): boolean {
  const words = name.toUpperCase();
  return [...countries().values()].some((country) =>
    [country.name, ...country.aliases].some((other) => other.toUpperCase() === words),
  );
}

/** "AMARA OBI", "Kim Jong Un": a given name or a family name put first, with another word behind it. */
function isPersonal(name: string): boolean {
  const [first = '', second] = name.split(/\s+/);
  const word = first.charAt(0).toUpperCase() + first.slice(1).toLowerCase();
  return (
    second !== undefined && (givenNames().has(word) || (isFamilyFirst(word) && name.split(/\s+/).length < 4))
  );
}
