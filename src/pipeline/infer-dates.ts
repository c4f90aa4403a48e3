import { inferPublished } from '../stories/dates.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Article } from '../types/article.ts';
import type { Grouped } from './group.ts';

/** Gives undated reports the day that their story forces, and reads those again against it. */
export function inferDates(
  analyses: readonly Analysis[],
  { stories }: Grouped,
  analyze: (article: Article, before: Analysis) => Analysis,
): Analysis[] {
  return analyses.map((analysis) => {
    const { article } = analysis;
    if (article.published.value !== null) return analysis;
    const story = stories.find((candidate) => candidate.analyses.includes(analysis));
    const published = story ? inferPublished(analysis, story.items.engagements, story.analyses) : null;
    if (published === null) return analysis;
    return analyze({ ...article, published }, analysis);
  });
}
