import type { Context } from './context.ts';
import type { Cast, Draft } from './draft.ts';
import { isShortOf } from './person-names.ts';
import { knownPerson, persons, type Person } from '../language/gazetteer/index.ts';

/** Countries that other words of the article tell: a spokesman's from whom he speaks for, an administration's from its head. */
export function completeCountries(_context: Context, cast: Cast): void {
  for (const person of cast.persons()) {
    const known = knownPerson(person.name) ?? byOffice(cast, person);
    if (!known) continue;
    person.known ??= `person:${known.name}`;
    if (known.sector !== 'IGO') person.country ??= known.country;
    person.sector ??= known.sector;
  }
  for (const person of cast.persons()) {
    person.country ??= ofOwner(cast, person);
  }
  for (const draft of cast.drafts) {
    const head = draft.known?.startsWith('administration:')
      ? draft.known.slice('administration:'.length)
      : null;
    if (head !== null) draft.country ??= bearer(cast, head)?.country ?? knownPerson(head)?.country ?? null;
  }
}

/** "President Trump" without a first name: the one known statesman of that name, if the article speaks of his country. */
function byOffice(cast: Cast, { name, offices }: Draft): Person | null {
  if (name.includes(' ') || !offices.some(({ rank, former }) => rank === 'head' && !former)) return null;
  const bearers = persons().filter((person) => isShortOf(name, person.name));
  const [only] = bearers;
  const spokenOf = cast.drafts.some(
    ({ type, country }) => type !== 'person' && country !== null && country === only?.country,
  );
  return bearers.length === 1 && only && spokenOf ? only : null;
}

/** "Putin's spokesman" serves where Putin does. */
function ofOwner(cast: Cast, person: Draft): string | null {
  for (const { person: owner } of person.offices) {
    const country = owner === null ? null : bearer(cast, owner)?.country;
    if (country) return country;
  }
  return null;
}

function bearer(cast: Cast, name: string): Draft | null {
  const fits = cast
    .persons()
    .filter((draft) => draft.name === name || (!draft.kin && isShortOf(name, draft.name)));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
