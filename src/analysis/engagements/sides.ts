import type { Entity } from '../../types/entity.ts';
import type { Reading } from './reading.ts';

/** Sectors (PLOVER) of those who act for a state, an alliance or an armed side. */
const PUBLIC: ReadonlySet<string> = new Set(['GOV', 'MIL', 'IGO', 'REB', 'SPY', 'UAF', 'SEP']);

/** Those who are a side of their own, whatever country they live in. */
const OWN_SIDE: ReadonlySet<string> = new Set(['IGO', 'REB', 'UAF', 'SEP', 'PTY', 'OPP']);

/** Country code of an entity where it has one, else its own id: who stands on one side. */
export function sideOf(reading: Reading, id: string): string {
  const entity = reading.entity.get(id);
  if (!entity) return id;
  return entity.sector !== null && OWN_SIDE.has(entity.sector) ? id : (entity.country ?? id);
}

/** Does the entity act for a state, an alliance, or an armed side? */
export function isPublic(entity: Entity): boolean {
  if (entity.type === 'country') return true;
  // The National Security Council sits with its own president.
  if (entity.type === 'organization' && /^(?:the )?(?:national|state|federal) /i.test(entity.name))
    return false;
  if (entity.sector !== null) return PUBLIC.has(entity.sector);
  if (entity.type === 'group') return ALLIES.test(entity.name);
  return entity.type === 'person' && entity.role !== null && OFFICE.test(entity.role);
}

/** Groups of states that no country names: "European partners", "its allies". */
const ALLIES =
  /\b(?:allies|partners|powers|leaders|foreign ministers|heads of state|governments|neighbou?rs)$/i;

const OFFICE =
  /\b(?:president|premier|prime minister|chancellor|minister|secretary of state|secretary-general|envoy|ambassador|king|queen|emir|sultan|crown prince|pope|diplomat|negotiator|commissioner|high representative|taoiseach|ayatollah|supreme leader)\b/i;
