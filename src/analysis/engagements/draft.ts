import type { EngagementFormat, EngagementLevel, EngagementStatus } from '../../types/engagement.ts';
import type { Span } from '../../types/span.ts';
import type { Timex } from '../../types/timex.ts';

/** An entity in a role, with the words that say so. */
export interface Party {
  entity: string;
  span: Span;
  /** Named by an office ("his Somali counterpart"), so a public person whatever the article knows of him. */
  office?: true;
  /** What the words around it say of the level: "ministers" in "EU foreign ministers". */
  level?: EngagementLevel;
  /** Taken over from the contact told of before. */
  meant?: true;
  /** One of "the two sides", "both countries": the pair has to be found in the text before. */
  shared?: true;
  /** "the Turkish side": there is another. */
  oneOfTwo?: true;
  /** A plural of office holders: "EU foreign ministers" are those of several states. */
  several?: true;
}

/** What one mention says of the status; `none` where it says the contact is not real. */
export interface StatusReading {
  status: EngagementStatus | 'none' | null;
  /** The words that carry it, beside the trigger. */
  spans: Span[];
  /** For `explain`: "object-of:postpone", "tense:past". */
  reason: string;
  /** Clause (index) of the verb over the contact that decides: "asked" in "asked the Council to meet". */
  by?: number;
}

export interface SpanText {
  text: string;
  span: Span;
}

/** One mention of a contact, before mentions of the same are merged. */
export interface Draft {
  /** Token index of the cue. */
  trigger: number;
  sentence: number;
  format: EngagementFormat;
  /** How loosely the words fix the format: "spoke with" may tell of any channel. */
  loose: boolean;
  form: 'indefinite' | 'definite' | 'bare' | 'verb';
  parties: Party[];
  requester: Party | null;
  host: Party | null;
  place: SpanText | null;
  forum: SpanText | null;
  when: Timex | null;
  status: StatusReading;
  /** What a relative clause or a following sentence adds: "which was scheduled for Thursday". */
  later: StatusReading | null;
  agenda: SpanText[];
  ordinal: SpanText | null;
  /** Trigger of the mention that this one is said to be ("for their final conversation"). */
  same: number | null;
  /** Only the occasion of another contact: "on the sidelines of the assembly". */
  aside: boolean;
  /** Told of office holders of several states that the words do not name: "foreign ministers gathered". */
  assembly?: true;
  /** "bilateral", "peace", "state": says that states meet. */
  diplomatic: boolean;
  rule: string;
  /** The mention itself: the noun phrase or the verb with its partner. */
  span: Span;
}
