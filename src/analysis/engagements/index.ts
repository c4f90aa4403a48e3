import type { Annotator } from '../../types/analysis.ts';
import { inheritSides } from './context.ts';
import { findDrafts } from './drafts.ts';
import { completeSides } from './members.ts';
import { mergeDrafts } from './merge.ts';
import { presentGroup } from './present.ts';
import { openReading } from './reading.ts';
import type { EngagementNeeds } from './reading.ts';
import { isDiplomatic } from './screen.ts';
import { spreadSeries } from './series.ts';
import { attachTopics } from './topics.ts';

/** Diplomatic contacts that an article tells: calls, meetings, talks, sessions, visits with their status. */
export const annotateEngagements: Annotator<EngagementNeeds, 'engagements'> = {
  name: 'engagements',
  needs: ['sentences', 'tokens', 'names', 'times', 'clauses', 'entities', 'attributions'],
  gives: ['engagements'],
  annotate(article, layers) {
    const reading = openReading(article, layers);
    const drafts = inheritSides(reading, completeSides(reading, spreadSeries(reading, findDrafts(reading))));
    const groups = mergeDrafts(reading, drafts).filter((group) => isDiplomatic(reading, group));
    const told = attachTopics(reading, groups);
    return { engagements: told.flatMap((group) => presentGroup(reading, group) ?? []) };
  },
};
