import { intervalOf } from '../dates/index.ts';
import type { Analysis } from '../types/analysis.ts';
import { cosine, termCounts, weigh, type TermVector } from './terms.ts';

/**
 * Mean cosine between reports from which on they are one story. Chosen on news-cluster and NewsWCL50 dev
 * (docs/quality.md); `bench/quality/stories.ts` prints the figures.
 */
const THRESHOLD = 0.14;

/** Days between two reports after which wording alone no longer makes them one story. */
const WINDOW_DAYS = 90;

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
  return mergeNearest(stories, { vectors, days }, threshold);
}

/**
 * Joins the two nearest stories as long as their mean cosine reaches the threshold: what came apart only by
 * the order of arrival ends together. Quadratic in the number of stories of a batch.
 */
function mergeNearest(groups: readonly StoryGroup[], space: Space, threshold: number): StoryGroup[] {
  const stories = groups.map((group) => [...group]);
  for (;;) {
    const pair = nearestPair(stories, space);
    if (!pair || pair.similarity < threshold) return stories;
    stories[pair.at]?.push(...(stories[pair.other] ?? []));
    stories.splice(pair.other, 1);
  }
}

interface Pair {
  at: number;
  other: number;
  similarity: number;
}

function nearestPair(stories: readonly StoryGroup[], space: Space): Pair | null {
  let best: Pair | null = null;
  for (let at = 0; at < stories.length; at += 1) {
    for (let other = at + 1; other < stories.length; other += 1) {
      const similarity = linkage(stories[at] ?? [], stories[other] ?? [], space);
      if (!best || similarity > best.similarity) best = { at, other, similarity };
    }
  }
  return best;
}

/** Mean cosine over all pairs of two stories; 0 where no pair lies in the window. */
function linkage(a: StoryGroup, b: StoryGroup, { vectors, days }: Space): number {
  if (!a.some((one) => b.some((other) => near(days[one] ?? null, days[other] ?? null)))) return 0;
  let sum = 0;
  for (const one of a) {
    for (const other of b) sum += cosine(vectors[one] ?? new Map(), vectors[other] ?? new Map());
  }
  return sum / (a.length * b.length);
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
