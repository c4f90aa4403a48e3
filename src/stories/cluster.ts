import { intervalOf } from '../dates/index.ts';
import type { Analysis } from '../types/analysis.ts';
import { cosine, termCounts, weigh, type TermVector } from './terms.ts';

/**
 * Mean cosine to the reports of a story from which on a report belongs to it. Chosen on
 * news-cluster by the table that `bench/quality/stories.ts` prints.
 */
const THRESHOLD = 0.12;

/** Days between two reports after which wording alone no longer makes them one story. */
const WINDOW_DAYS = 60;

/** Indices into the analyses that are one story, in order of arrival. */
export type StoryGroup = number[];

/**
 * Groups reports into stories: in order of publication, each report joins the story that its
 * wording is nearest to, or opens one. Undated reports come last, so that they join what is there.
 */
export function clusterStories(analyses: readonly Analysis[]): StoryGroup[] {
  const vectors = weigh(analyses.map((analysis) => termCounts(analysis)));
  return clusterVectors(
    vectors,
    analyses.map((analysis) => intervalOf(analysis.article.published.value ?? '')?.start ?? null),
  );
}

/** The same over term vectors of unit length and day numbers (null where undated). */
export function clusterVectors(
  vectors: readonly TermVector[],
  days: readonly (number | null)[],
  threshold: number = THRESHOLD,
): StoryGroup[] {
  const order = vectors.map((_, index) => index);
  order.sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || a - b);
  const stories: StoryGroup[] = [];
  for (const index of order) {
    const nearest = nearestStory(stories, index, { vectors, days });
    if (nearest && nearest.similarity >= threshold) nearest.story.push(index);
    else stories.push([index]);
  }
  return stories;
}

interface Space {
  vectors: readonly TermVector[];
  days: readonly (number | null)[];
}

function nearestStory(
  stories: readonly StoryGroup[],
  index: number,
  { vectors, days }: Space,
): { story: StoryGroup; similarity: number } | null {
  const vector = vectors[index] ?? new Map<string, number>();
  const day = days[index] ?? null;
  let nearest: { story: StoryGroup; similarity: number } | null = null;
  for (const story of stories) {
    if (!story.some((member) => near(days[member] ?? null, day))) continue;
    const sum = story.reduce((total, member) => total + cosine(vector, vectors[member] ?? new Map()), 0);
    const similarity = sum / story.length;
    if (!nearest || similarity > nearest.similarity) nearest = { story, similarity };
  }
  return nearest;
}

function near(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) <= WINDOW_DAYS;
}
