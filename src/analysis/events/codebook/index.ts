import { ACCUSE } from './accuse.ts';
import { AGREE } from './agree.ts';
import { AID } from './aid.ts';
import { ASSAULT } from './assault.ts';
import { COERCE } from './coerce.ts';
import { CONCEDE } from './concede.ts';
import { CONSULT } from './consult.ts';
import { COOPERATE } from './cooperate.ts';
import type { Entry } from './entry.ts';
import { MOBILIZE } from './mobilize.ts';
import { PROTEST } from './protest.ts';
import { REJECT } from './reject.ts';
import { REQUEST } from './request.ts';
import { RETREAT } from './retreat.ts';
import { SANCTION } from './sanction.ts';
import { SUPPORT } from './support.ts';
import { THREATEN } from './threaten.ts';

/**
 * The codebook: PLOVER 2.0 (Political Language Ontology for Verifiable Event Records), its 16 types. Where the
 * cues of two types fit one clause, the type that stands first has it: the narrower ones before the wider.
 */
export const CODEBOOK: readonly Entry[] = [
  REJECT, CONCEDE, SANCTION, RETREAT, PROTEST, ACCUSE, THREATEN, COERCE, ASSAULT, MOBILIZE, AID, SUPPORT,
  REQUEST, COOPERATE, CONSULT, AGREE,
]; // prettier-ignore
