import { tokensWithin } from '../../entity-index.ts';
import type { Entity } from '../../types/entity.ts';
import { wordsOf, type Reading, type Scene } from './scene.ts';

/** Matters of states and of war, where no actor is named: "an attack is imminent". */
const CRISIS =
  /\b(?:attacks?|invasion|war|offensive|ceasefire|truce|talks|negotiations|sanctions|coups?|counter-coup|missiles?|nuclear|bombs?|weapons?|warheads?|raids?|troops|hostages?|strikes?|treaty|accord|rebels?|army|border|summit|deal|settlement|clash(?:es)?|junta|conflict|fighting|escalation|uranium|enrichment|reactor|embassy|blockade|annexation|peace|drones?|militias?|militants?|breakthrough|hostilities|insurgents?|violence|unrest|hostage-takers?|mediation|stand-?off|annul|extradition|signature|signing|agreement|regime|government|cabinet|parliament|president|prime minister|presidency|famine|siege|truces|ceasefires|wars|famines|militia|front line|frontline|accords?|pact|invade|invades|invaded|retaliate|retaliation|revolt|uprising|rebellion|mutiny|occupation|incursion|standoff|crisis|opposition|armed|military|forces|soldiers|battle|retreat|surrender|disarm|diplomats?|ambassador|embassies|expulsion|hostage|prisoners?|exchange of|airspace|strait|tariffs|embargo|concessions?|compromise|vote|election|referendum|secession|independence|annex|mediators?|rationing|pipeline|gas supplies|rapprochement|reservoir|solidarity|condemnation|communiqu[eé]|hostile|expel|sanctioned|change of course)\b/iu;
const OTHER =
  /\b(?:a storm|storms|hurricane|earthquake|floods?|rocket debris|satellite|virus|vaccine|stocks?|shares?|prices?|economy|growth|inflation|match|film|iphones?|phones?|smartphones?|sales|revenue|profits?|earnings|customers|users|consumers|rates?|tournament|league|players?|patients?|asteroid|comet|lawsuit|merger|takeover|box office)\b/iu;
const ACTING = new Set(['GOV', 'MIL', 'LEG', 'SPY', 'IGO', 'REB', 'OPP', 'PTY']);

/** Is what is expected a matter of states: by its words or by an actor in it who is none of the assessor's own? */
export function isPolitical(scene: Scene, { about, by }: Reading): boolean {
  const own = scene.layers.entities.find(({ id }) => id === by.value)?.country ?? null;
  const words = wordsOf(scene, about);
  if (OTHER.test(words)) return false;
  if (CRISIS.test(words)) return true;
  return tokensWithin(scene.layers.tokens, about).some((at) => {
    const entity = scene.entities.get(at)?.entity;
    if (entity?.type === 'person' && own !== null && entity.country === own) return false;
    return entity !== undefined && (ACTING.has(entity.sector ?? '') || isSeat(entity));
  });
}

/** "Moscow is unlikely to accept": the seat of a state. */
function isSeat({ type, known, country }: Entity): boolean {
  return type === 'place' && country !== null && known?.startsWith('place:') === true;
}
