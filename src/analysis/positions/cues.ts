import { ADJECTIVE_ROWS, NOUN_ROWS, VERB_ROWS } from './cue-rows.ts';
import type { Cue, CueRow } from './cue-types.ts';

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
