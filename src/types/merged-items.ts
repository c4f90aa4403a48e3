import type { AssessmentMention } from './assessment.ts';
import type { EngagementMention } from './engagement.ts';
import type { EventMention } from './event.ts';
import type { Merged } from './merge.ts';
import type { PositionMention } from './position.ts';
import type { PostureMention } from './posture.ts';
import type { StatementMention, UnknownMention } from './statement.ts';

/** The items of one story, each with its mentions over the reports. */
export interface MergedItems {
  engagements: Merged<EngagementMention>[];
  positions: Merged<PositionMention>[];
  postures: Merged<PostureMention>[];
  assessments: Merged<AssessmentMention>[];
  statements: Merged<StatementMention>[];
  unknowns: Merged<UnknownMention>[];
  events: Merged<EventMention>[];
}
