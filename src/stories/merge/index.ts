import type { Analysis } from '../../types/analysis.ts';
import type { Sourced } from '../../types/merge.ts';
import type { MergedItems } from '../../types/merged-items.ts';
import type { UnknownMention } from '../../types/statement.ts';
import { keyWords, overlap } from '../terms.ts';
import { matchAssessments } from './assessments.ts';
import { matchEngagements } from './engagements.ts';
import { matchEvents } from './events.ts';
import { fuse } from './fuse.ts';
import { accept, refuse, type Match, type MergeContext } from './match.ts';
import { matchPositions } from './positions.ts';
import { matchPostures } from './postures.ts';
import { SourcedMentions, type ActorOf } from './sourced.ts';
import { matchStatements } from './statements.ts';

/** Takes the mentions of the reports of one story together into items, kind by kind. */
export function mergeStory(
  analyses: readonly Analysis[],
  actorOf: ActorOf,
  context: MergeContext,
): MergedItems {
  const sourced = analyses.map((analysis) => new SourcedMentions(analysis, actorOf));
  const all = <Mention>(pick: (one: SourcedMentions) => Sourced<Mention>[]): Sourced<Mention>[] =>
    sourced.flatMap(pick);
  const { view } = context;
  return {
    engagements: fuse(
      all((one) => one.engagements),
      (a, b) => matchEngagements(a, b, context),
    ),
    positions: fuse(
      all((one) => one.positions),
      (a, b) => matchPositions(a, b, context),
    ),
    postures: fuse(
      all((one) => one.postures),
      (a, b) => matchPostures(a, b, context),
    ),
    assessments: fuse(
      all((one) => one.assessments),
      matchAssessments,
    ),
    statements: fuse(
      all((one) => one.statements),
      (a, b) => matchStatements(a, b, context),
    ),
    unknowns: fuse(
      all((one) => one.unknowns),
      matchUnknowns,
    ),
    events: fuse(
      all((one) => one.events),
      (a, b) => matchEvents(a, b, view),
    ),
  };
}

/** One question that two reports say nobody answered. */
function matchUnknowns(a: Sourced<UnknownMention>, b: Sourced<UnknownMention>): Match {
  const common = overlap(keyWords(a.mention.text), keyWords(b.mention.text));
  return common >= 0.8 ? accept(common, 'the same question') : refuse('other question');
}
