import type { Evidence } from './evidence.ts';
import type { Speaker, SpeakerKind, StatementKind } from './attribution.ts';

/** An attribution of one article as the record keeps it; `actor` is an actor id where the speaker is one. */
export interface StatementMention {
  actor: string | null;
  speaker: Speaker | null;
  speaker_kind: SpeakerKind | null;
  kind: StatementKind;
  /** `denied`: the speaker said that it is not so. */
  polarity: 'said' | 'denied';
  text: string;
  via: string[];
  /** The words said, to the letter. */
  content: Evidence[];
  evidence: Evidence[];
}

/** An unanswered question of one article as the record keeps it. */
export interface UnknownMention {
  actor: string | null;
  by: Speaker | null;
  text: string;
  question: Evidence;
  evidence: Evidence[];
}
