import type { Span } from '../../types/span.ts';
import type { Scene } from './scene.ts';
import type { Taken } from './sieves/taken.ts';

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

/** One way to find statements. Sieves run from precise to loose; what an earlier one took stays. */
export interface Sieve {
  name: string;
  find(scene: Scene, taken: Taken): Candidate[];
}
