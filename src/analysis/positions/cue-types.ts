import type { PositionKind } from '../../types/position.ts';

/**
 * How a cue carries its content: `object`, `that` (finite clause), `to` (infinitive, an addressee may stand
 * between), `to!` (infinitive right behind), `ing` (gerund), or the preposition before it ("call for").
 */
export type Frame = 'object' | 'that' | 'to' | 'to!' | 'ing' | (string & {});

/** What a cue asks of the words around it. */
interface CueTests {
  kind: PositionKind;
  /** Where the addressee stands: `between` cue and content, or as the `owner` of the thing ("Moscow's offer"). */
  addressee: 'between' | 'owner' | 'inside' | 'helped' | 'none';
  /** Head nouns that an object must have, or must not have. */
  things?: ReadonlySet<string>;
  banned?: ReadonlySet<string>;
  /** Verbs that an infinitive must have, or must not have. */
  acts?: ReadonlySet<string>;
  notActs?: ReadonlySet<string>;
  /** Somebody political must be spoken to or of: "told Minsk to", not "told him to". */
  another?: boolean;
  /** The content must be a need: "stressed that Minsk must". */
  needed?: boolean;
  /** Meetings and talks may be its object: to rule them out is a position. */
  contact?: boolean;
}

export interface Cue extends CueTests {
  frames: readonly Frame[];
}

/** Several cues at once: lemmas and frames parted by spaces, a verb and its particle joined by "+". */
export interface CueRow extends CueTests {
  lemmas: string;
  frames: string;
}
