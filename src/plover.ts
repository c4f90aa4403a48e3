import type { PloverTypeName } from './types/event.ts';

/** The four quadrants of event data: verbal or material, cooperation or conflict. */
export type QuadClass =
  'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

/** A PLOVER 2.0 event type in the large: what its codebook entry and the exports agree on. */
export interface PloverType {
  quad: QuadClass;
  /**
   * Conflict-cooperation score, -10 to +10: the means of Goldstein's (1992) scores over the CAMEO codes that a
   * type covers, weighted by their frequency, as the PLOVER manual (draft of 2021) prints them.
   */
  score: number;
  /** What PLOVER calls the act before it is done: announced cooperation is AGREE, announced conflict THREATEN. */
  planned: PloverTypeName;
  /** What PLOVER calls it when the actor will not do it. */
  refused: PloverTypeName;
}

/** All 16 types. */
export const PLOVER: Readonly<Record<PloverTypeName, PloverType>> = {
  AGREE: { quad: 'verbal cooperation', score: 4.2, planned: 'AGREE', refused: 'REJECT' },
  CONSULT: { quad: 'verbal cooperation', score: 2.1, planned: 'AGREE', refused: 'REJECT' },
  SUPPORT: { quad: 'verbal cooperation', score: 4.6, planned: 'AGREE', refused: 'REJECT' },
  CONCEDE: { quad: 'verbal cooperation', score: 5.0, planned: 'AGREE', refused: 'REJECT' },
  COOPERATE: { quad: 'material cooperation', score: 6.8, planned: 'AGREE', refused: 'REJECT' },
  AID: { quad: 'material cooperation', score: 7.4, planned: 'AGREE', refused: 'REJECT' },
  RETREAT: { quad: 'material cooperation', score: 7.6, planned: 'AGREE', refused: 'REJECT' },
  REQUEST: { quad: 'verbal conflict', score: -5.0, planned: 'REQUEST', refused: 'REJECT' },
  ACCUSE: { quad: 'verbal conflict', score: -2.0, planned: 'ACCUSE', refused: 'SUPPORT' },
  REJECT: { quad: 'verbal conflict', score: -4.2, planned: 'REJECT', refused: 'AGREE' },
  THREATEN: { quad: 'verbal conflict', score: -5.1, planned: 'THREATEN', refused: 'AGREE' },
  PROTEST: { quad: 'material conflict', score: -6.6, planned: 'THREATEN', refused: 'CONCEDE' },
  SANCTION: { quad: 'material conflict', score: -5.2, planned: 'THREATEN', refused: 'AGREE' },
  MOBILIZE: { quad: 'material conflict', score: -5.3, planned: 'THREATEN', refused: 'AGREE' },
  COERCE: { quad: 'material conflict', score: -7.2, planned: 'THREATEN', refused: 'CONCEDE' },
  ASSAULT: { quad: 'material conflict', score: -9.3, planned: 'THREATEN', refused: 'AGREE' },
};

/**
 * The type under which PLOVER files an event: it has no field for what is only planned or refused, so a meeting
 * that is announced becomes AGREE there, one that is refused REJECT, and one that is demanded REQUEST.
 */
export function ploverTypeOf(event: {
  type: PloverTypeName;
  modality: string;
  polarity: string;
}): PloverTypeName {
  if (event.modality === 'demanded' || event.modality === 'requested') return 'REQUEST';
  const { planned, refused } = PLOVER[event.type];
  if (event.polarity === 'negative') return refused;
  return event.modality === 'asserted' ? event.type : planned;
}
