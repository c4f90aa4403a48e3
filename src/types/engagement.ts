import type { Evidence, EvidencedText, Stated } from './evidence.ts';
import type { Precision } from './timex.ts';

export type EngagementFormat =
  | 'call'
  | 'video-call'
  | 'meeting'
  | 'talks'
  | 'summit'
  | 'session'
  | 'visit'
  | 'consultations'
  | 'negotiation';

export type EngagementStatus =
  'proposed' | 'requested' | 'scheduled' | 'ongoing' | 'held' | 'postponed' | 'cancelled' | 'declined';

/** An EDTF interval with its precision; `edtf` null where the words stay unresolved. */
export interface When {
  edtf: string | null;
  precision: Precision;
  evidence: Evidence[];
  /** Weekday that an undated report gives, 0 = Sunday. */
  weekday?: number;
}

export interface StatusStep {
  status: EngagementStatus;
  /** EDTF: when the report that says so was published, or the date it gives for the step. */
  as_of: string | null;
  evidence: Evidence[];
}

/** On which level a participant acts. */
export type EngagementLevel = 'leaders' | 'ministers' | 'deputies' | 'officials';

/** How those who take part are in touch. */
export type EngagementChannel = 'phone' | 'video' | 'in-person' | 'written';

/** A participant: entity id, with the level on which the report says that the side acts. */
export interface Participant extends Stated<string> {
  level?: EngagementLevel;
}

/** A call, talks, a session … as one article tells it. Actors are entity ids of that article. */
export interface EngagementMention {
  id: string;
  format: EngagementFormat;
  /** Name of the forum, e.g. "Strategic Stability Dialogue". */
  name: Stated<string> | null;
  participants: Participant[];
  requested_by: Stated<string> | null;
  host: Stated<string> | null;
  place: Stated<string> | null;
  when: When | null;
  status: EngagementStatus;
  history: StatusStep[];
  agenda: EvidencedText[];
  /** "second direct contact this month": the words of an ordinal. */
  ordinal: Stated<string> | null;
  /** The entity that `place` names. */
  place_entity?: string;
  /** Only where the words or the format tell it. */
  channel?: Stated<EngagementChannel>;
  /** "for two hours", "three days of talks": the words. */
  duration?: Stated<string>;
  /** What came of it, as stated: "ended without a deal". */
  outcome?: EvidencedText[];
  /** What is said of its going on: "will resume on Monday". */
  series?: EvidencedText;
  /** Index into the article's attributions of who says so. */
  attribution: number | null;
  /** How the rule decided, for `explain`. */
  rule: string;
  /** What decided status and sides, mention by mention: "held: past:meet". */
  reasons?: string[];
  evidence: Evidence[];
}
