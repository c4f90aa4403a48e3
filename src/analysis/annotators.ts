import type { ActorList } from '../types/actor-list.ts';
import type { AnyAnnotator } from '../types/analysis.ts';
import { annotateActors } from './actors/index.ts';
import { annotateAssessments } from './assessments/index.ts';
import { annotateClauses } from './clauses/index.ts';
import { annotateEngagements } from './engagements/index.ts';
import { annotateEvents } from './events/index.ts';
import { annotateLanguage } from './language/index.ts';
import { annotateListedActors, annotateListedNames, indexNames } from './listed/index.ts';
import { annotatePositions } from './positions/index.ts';
import { annotatePostures } from './postures/index.ts';
import { annotateAttributions } from './quotes/index.ts';
import { annotateTimes } from './time/index.ts';

/** The analysis of an article, in order: each annotator needs layers that an earlier one gives. */
export const annotators: readonly AnyAnnotator[] = [
  annotateLanguage,
  annotateClauses,
  annotateActors,
  annotateTimes,
  annotateAttributions,
  annotateEngagements,
  annotatePositions,
  annotatePostures,
  annotateAssessments,
  annotateEvents,
];

/** The same with a user's own lists of actors: their names are names, and what they say of an actor wins. */
export function annotatorsWith(lists: readonly ActorList[]): readonly AnyAnnotator[] {
  if (lists.length === 0) return annotators;
  const names = indexNames(lists);
  const [language, ...others] = annotators;
  return [
    ...(language ? [language] : []),
    annotateListedNames(names),
    ...others.flatMap((next) => (next === annotateActors ? [next, annotateListedActors(names)] : [next])),
  ];
}
