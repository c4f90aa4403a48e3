import type { PositionKind } from '../../types/position.ts';
import { ADJECTIVE_ROWS, NOUN_ROWS, VERB_ROWS } from './cue-rows.ts';

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

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs that make a noun of position their subject's own: "voiced concern", "reiterated support". */
export const OWNING = words(
  `express voice raise reiterate reaffirm renew underscore stress repeat state convey issue make give restate affirm
  share deliver have extend present send offer pledge signal echo register`,
);

/** Verbs that take a position back: "dropped its demand". Particles follow the verb. */
export const WITHDRAWING = words(
  'drop withdraw abandon retract rescind renounce relinquish soften shelve scrap revoke forgo waive lift',
);

/** What somebody calls the other side's demand when he will not have it. */
export const UNACCEPTABLE = words(
  'nonstarter non-starter unacceptable inadmissible impossible unrealistic absurd preposterous',
);

function table(rows: readonly CueRow[]): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const { lemmas, frames, ...rest } of rows) {
    for (const lemma of lemmas.split(' ')) {
      const key = lemma.replace(/\+/gu, ' ');
      const cue = { ...rest, frames: frames.split(' ') };
      cues.set(key, [...(cues.get(key) ?? []), cue]);
    }
  }
  return cues;
}

export const VERB_CUES: ReadonlyMap<string, readonly Cue[]> = table(VERB_ROWS);
export const NOUN_CUES: ReadonlyMap<string, readonly Cue[]> = table(NOUN_ROWS);
export const ADJECTIVE_CUES: ReadonlyMap<string, readonly Cue[]> = table(ADJECTIVE_ROWS);
