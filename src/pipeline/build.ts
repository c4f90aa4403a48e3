import { assembleRecord, type ItemComparer } from '../record/assemble.ts';
import { intervalOf } from '../dates/index.ts';
import { compareEngagement } from '../stories/merge/compare-engagements.ts';
import { comparePurpose } from '../stories/merge/compare-purpose.ts';
import { compareAssessment, comparePosition, comparePosture } from '../stories/merge/compare-others.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Problem } from '../types/problem.ts';
import type { SituationRecord, Story } from '../types/record.ts';
import type { Grouped, GroupedStory } from './group.ts';

/** Compares every item over the reports and assembles the record. */
export function build(
  analyses: readonly Analysis[],
  grouped: Grouped,
  problems: readonly Problem[],
): SituationRecord {
  const { origins, actors, view, contexts } = grouped;
  const context = { view, articles: contexts };
  const unknowns = grouped.stories.flatMap(({ items }) => items.unknowns.flatMap(({ mentions }) => mentions));
  const compare: ItemComparer = {
    engagement: (id, item) => [
      ...compareEngagement(id, item, context),
      ...[comparePurpose(id, item, { unknowns, context })].filter((row) => row !== null),
    ],
    position: (id, item) => comparePosition(id, item, context),
    posture: (id, item) => comparePosture(id, item, context),
    assessment: (id, item) => compareAssessment(id, item, context),
  };
  const stories = grouped.stories.map((story) => ({ story: storyOf(story), items: story.items }));
  return assembleRecord({ analyses, origins, stories, actors, view, contexts, compare, problems });
}

/** A story is called by the title of its first report that has one, else by that report's first words. */
function storyOf({ id, analyses, former, reasons, passages }: GroupedStory): Story {
  const titled = analyses.find(({ article }) => article.title !== null)?.article.title;
  const dates = analyses
    .flatMap(({ article }) => article.published.value ?? [])
    .sort((a, b) => (intervalOf(a)?.start ?? 0) - (intervalOf(b)?.start ?? 0));
  return {
    id,
    title: titled ?? firstSentence(analyses[0]),
    articles: analyses.map(({ article }) => article.id),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    ...(former.length > 0 ? { former } : {}),
    ...(reasons.length > 0 ? { reasons } : {}),
    ...(passages.length > 0 ? { passages } : {}),
  };
}

function firstSentence(analysis: Analysis | undefined): string {
  const sentence = analysis?.sentences[0];
  return sentence && analysis ? analysis.article.text.slice(sentence.start, sentence.end) : '';
}
