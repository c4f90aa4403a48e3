import type { Evidence, EvidencedText } from './evidence.ts';
import type { RelayHow, Speaker, SpeakerKind, StatementKind, UnansweredKind } from './attribution.ts';

/** `denied`: the speaker said that it is not so; `unconfirmed`: he would not say that it is. */
export type StatementPolarity = 'said' | 'denied' | 'unconfirmed';

/** Somebody beside the speaker, by words and, where it is one, by actor id. */
export interface Party extends EvidencedText {
  actor: string | null;
}

/** A step of the chain of who told whom, from the speaker to the report. */
export interface RelayStep extends Party {
  how: RelayHow;
}

/** What a report tells of a speaker without a name, each with its words. */
export interface DescribedSpeaker {
  number?: EvidencedText & { value: number | null };
  institution?: Party;
  country?: Party;
  rank?: EvidencedText;
  knowledge?: EvidencedText;
  anonymity?: EvidencedText;
}

/** What a statement tells of its speaker beside his name. */
export interface SpeakerDetails {
  /** Actor ids of all who speak together, the first among them. */
  speakers?: string[];
  /** For whom a spokesman, an aide or an office speaks. */
  principal?: Party;
  /** Who gave out a document that speaks. */
  issuer?: Party;
  described?: DescribedSpeaker;
}

/** An attribution of one article as the record keeps it; `actor` is an actor id where the speaker is one. */
export interface StatementMention extends SpeakerDetails {
  actor: string | null;
  speaker: Speaker | null;
  speaker_kind: SpeakerKind | null;
  kind: StatementKind;
  polarity: StatementPolarity;
  text: string;
  via: string[];
  /** The words that introduce it: "warned", "according to". */
  cue?: EvidencedText;
  /** All through whom it came. */
  chain?: RelayStep[];
  /** The words said, to the letter. */
  content: Evidence[];
  evidence: Evidence[];
}

/** An unanswered question of one article as the record keeps it. */
export interface UnknownMention {
  actor: string | null;
  by: Speaker | null;
  /** The question in clean words. */
  text: string;
  kind?: UnansweredKind;
  question: Evidence;
  evidence: Evidence[];
}
