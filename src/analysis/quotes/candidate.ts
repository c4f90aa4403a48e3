import type { Span } from '../../types/span.ts';
import type { Scene } from './scene.ts';

/** What a sieve found, before kinds, entities and nesting are worked out. */
export interface Candidate {
  speaker: Span | null;
  /** Token index of the speaker's head; null where none. */
  head: number | null;
  cue: Span | null;
  content: Span[];
  sieve: string;
  via: Span[];
}

/** What earlier sieves took, with quick ways to ask for it. */
export interface Taken {
  all: readonly Candidate[];
  /** Does an earlier sieve already use words of this span as its cue? */
  cue(span: Span): boolean;
  /** Does an earlier content share a character with this span? */
  content(span: Span): boolean;
  /** The earlier statements that have a content from, or to, this offset. */
  startingAt(offset: number): readonly Candidate[];
  endingAt(offset: number): readonly Candidate[];
}

/** One way to find statements. Sieves run from precise to loose; what an earlier one took stays. */
export interface Sieve {
  name: string;
  find(scene: Scene, taken: Taken): Candidate[];
}
