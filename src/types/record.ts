import type { Modality, Polarity } from './clause.ts';
import type {
  EngagementChannel,
  EngagementFormat,
  EngagementLevel,
  EngagementStatus,
  StatusStep,
  When,
} from './engagement.ts';
import type { StatementKind, SpeakerKind, UnansweredKind } from './attribution.ts';
import type { Notice, Published } from './article.ts';
import type { Evidence, EvidencedText } from './evidence.ts';
import type { Likelihood } from './assessment.ts';
import type { NameType } from './token.ts';
import type { PositionKind } from './position.ts';
import type { PostureKind, Quantity } from './posture.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import type { RelayStep, SpeakerDetails, StatementPolarity } from './statement.ts';

export interface RecordArticle {
  id: string;
  outlet: string | null;
  /** The agency that a dateline or credit names. */
  agency: string | null;
  title: string | null;
  url: string | null;
  published: Published;
  notices: Notice[];
  /** Id of its origin. */
  origin: string;
}

/** Who really reported it: articles of one origin count once. */
export interface Origin {
  id: string;
  kind: 'own-reporting' | 'syndicated' | 'cites';
  /** The agency or outlet it goes back to; null for own reporting. */
  of: string | null;
  articles: string[];
  evidence: Evidence[];
}

/** Where a sentence of an article comes from. */
export interface PassageOrigin extends Span {
  /** Id of its origin: equal for what goes back to one outlet, agency or document. */
  origin: string;
  how: 'own' | 'copied' | 'cited';
  /** The outlet, agency or issuer it goes back to; null for a report of no known outlet. */
  of: string | null;
}

export interface Story {
  id: string;
  title: string;
  articles: string[];
  first: string | null;
  last: string | null;
  /** Ids of stories that were joined to it: links to them lead here. */
  former?: string[];
  /** Why its reports are one story. */
  reasons?: string[];
  /** Passages that tell of it in reports of other stories: round-ups. */
  passages?: Evidence[];
}

export interface ActorRole {
  /** As the reports give it: "President of Russia", "former President of France". */
  title: string;
  /** Publication (EDTF) of the first report known to give it; absent where all are undated. */
  first?: string;
  /** Publication (EDTF) of the last one. The office may have been held before and after. */
  last?: string;
  evidence: Evidence[];
}

/** An entity across articles. */
export interface Actor {
  id: string;
  name: string;
  type: NameType;
  country: string | null;
  sector: string | null;
  roles: ActorRole[];
  aliases: string[];
  evidence: Evidence[];
}

/** Fields that carry their own evidence: the words of each, by field name. */
export type FieldEvidence = Record<string, Evidence[]>;

export interface Engagement {
  id: string;
  format: EngagementFormat;
  name: string | null;
  participants: string[];
  requested_by: string | null;
  host: string | null;
  place: string | null;
  when: When | null;
  status: EngagementStatus;
  history: StatusStep[];
  agenda: EvidencedText[];
  ordinal: string | null;
  /** On which level each participant acts, by actor id, where the reports tell it. */
  levels?: Record<string, EngagementLevel>;
  channel?: EngagementChannel;
  duration?: string;
  outcome?: EvidencedText[];
  series?: EvidencedText;
  fields: FieldEvidence;
  evidence: Evidence[];
  /** Statements (ids) that say so, where it stands in somebody's words. */
  attributed_to: string[];
  /** Rules that found it and reasons it was merged, for `explain`. */
  reasons: string[];
}

export interface Position {
  id: string;
  holder: string;
  addressees: string[];
  kind: PositionKind;
  content: EvidencedText;
  condition: EvidencedText | null;
  consequences: EvidencedText[];
  deadline: string | null;
  fields: FieldEvidence;
  evidence: Evidence[];
  attributed_to: string[];
  reasons: string[];
}

export interface Posture {
  id: string;
  actor: string;
  kind: PostureKind;
  quantity: Quantity | null;
  unit: string | null;
  place: string | null;
  as_of: string | null;
  /** Where it is announced and not yet so. */
  modality?: 'planned';
  fields: FieldEvidence;
  evidence: Evidence[];
  attributed_to: string[];
  reasons: string[];
}

export interface Assessment {
  id: string;
  /** Actor id, or the words of an unnamed speaker. */
  by: string;
  about: EvidencedText;
  told: string[];
  likelihood: Likelihood | null;
  horizon: string | null;
  fields: FieldEvidence;
  evidence: Evidence[];
  reasons: string[];
}

export interface Statement extends SpeakerDetails {
  id: string;
  /** Actor id, or the words of an unnamed speaker; null where nobody is named. */
  speaker: string | null;
  speaker_kind: SpeakerKind | null;
  kind: StatementKind;
  polarity: StatementPolarity;
  text: string;
  /** Agencies, outlets or documents that relayed it. */
  via: string[];
  /** The words that introduce it: "warned", "according to". */
  cue?: EvidencedText;
  /** All through whom it came, from the speaker to the report, with channels, occasions and hearsay. */
  chain?: RelayStep[];
  /** The words said, to the letter; `evidence` holds the passages with speaker and cue. */
  content: Evidence[];
  evidence: Evidence[];
}

export interface Unknown {
  id: string;
  question: EvidencedText;
  by: string | null;
  /** Why it stays open: nobody knows, somebody did not say, would not, or could not be reached. */
  kind?: UnansweredKind;
  evidence: Evidence[];
}

export interface RecordEvent {
  id: string;
  type: string;
  mode: string | null;
  contexts: string[];
  actors: string[];
  recipients: string[];
  time: string | null;
  place: string | null;
  modality: Modality;
  polarity: Polarity;
  evidence: Evidence[];
  /** Statements (ids) that say so, where it stands in somebody's words. */
  attributed_to: string[];
}

export type Verdict = 'agree' | 'compatible' | 'progressed' | 'differ' | 'single';

export interface ComparedValue {
  value: string;
  evidence: Evidence[];
  /** Outlets that say so; an article id where the outlet is not known. */
  outlets: string[];
  articles: string[];
  /** How many origins say so, not how many outlets: counted by the passages that say it. */
  independent: number;
  /** Whom these passages go back to: outlets, agencies, issuers of statements. */
  origins?: string[];
}

/** One field of one item over the reports. */
export interface Comparison {
  item: string;
  field: string;
  verdict: Verdict;
  /** Why this verdict, in a sentence. */
  reason: string;
  values: ComparedValue[];
}

export interface TimelineEntry {
  edtf: string;
  item: string;
  label: string;
}

/** What the reports on a situation say, every field with its words. */
export interface SituationRecord {
  articles: RecordArticle[];
  origins: Origin[];
  stories: Story[];
  actors: Actor[];
  engagements: Engagement[];
  positions: Position[];
  postures: Posture[];
  assessments: Assessment[];
  statements: Statement[];
  unknowns: Unknown[];
  events: RecordEvent[];
  comparison: Comparison[];
  timeline: TimelineEntry[];
  problems: Problem[];
}
