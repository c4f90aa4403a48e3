import type { QuotedSpan } from './span.ts';

export type SpeakerKind = 'named' | 'unnamed-official' | 'institution' | 'document' | 'media';
export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** Words with the entity that they mean, where they mean one. */
export interface Meant extends QuotedSpan {
  entity: string | null;
}

/** What a report tells of speakers that it does not name, each with its words. */
export interface Described {
  /** "two", "a", "several": `value` is null where the words give no number. */
  number?: QuotedSpan & { value: number | null };
  /** "State Department", "foreign ministry": where they serve. */
  institution?: Meant;
  /** "U.S.", "in Kyiv": the country they serve or are said to be of. */
  country?: Meant;
  /** "senior administration official", "diplomats". */
  rank?: QuotedSpan;
  /** "familiar with the talks", "briefed on the call": how they know. */
  knowledge?: QuotedSpan;
  /** "on condition of anonymity because …", "who was not authorized to speak publicly". */
  anonymity?: QuotedSpan;
}

export interface Speaker extends QuotedSpan {
  /** Entity id, where the speaker is one. */
  entity: string | null;
  kind: SpeakerKind;
  /** Of several who speak together ("Japan and South Korea said") all, in text order; `entity` is the first. */
  entities?: string[];
  /** For whom a spokesman, an aide or an office speaks: "Putin" of "Putin's spokesman". */
  principal?: Meant;
  /** Who gave out a document that speaks: "the White House" of "a readout released by the White House". */
  issuer?: Meant;
  /** Set for speakers without a name. */
  described?: Described;
  /** Of a pronoun the words that it stands for: "a Houthi spokesman" for "he". */
  antecedent?: QuotedSpan;
}

export type RelayHow = 'relayed' | 'told' | 'posted' | 'document' | 'occasion' | 'hearsay';

/**
 * One step between a speaker and the report: an agency or outlet that passes it on, an outlet or audience that was
 * told, a channel where it was posted, a document in which it stands, an occasion, somebody who tells what another said.
 */
export interface Relay extends QuotedSpan {
  entity?: string | null;
  how?: RelayHow;
}

/** Somebody's words: speaker, cue and content, as PolNeAR marks them. */
export interface Attribution {
  /** Null where nobody is named ("reportedly"). */
  speaker: Speaker | null;
  cue: QuotedSpan | null;
  content: QuotedSpan[];
  kind: StatementKind;
  /** Name of the sieve that found it. */
  sieve: string;
  /** The agency, outlet or document that relayed it ("according to a CNN report"). */
  via: Relay[];
  /** All through whom it came, from the speaker to the report; `via` are those of them that are media. */
  chain?: Relay[];
  /** Whom a medium names as its source: "Reuters reported, citing two officials". */
  cited?: Speaker;
  /** Index of the attribution whose content this one stands in. */
  within: number | null;
}

/** Why a question stays open: nobody knows, somebody did not say, would not, or could not be reached. */
export type UnansweredKind = 'unclear' | 'not-said' | 'declined' | 'no-reply' | 'unconfirmed';

/** A question that those asked could not or would not answer. */
export interface Unanswered {
  question: QuotedSpan;
  /** Who could not say; null where the report itself says that it is unclear. */
  by: Speaker | null;
  cue: QuotedSpan;
  kind?: UnansweredKind;
}
