import { intervalOf } from '../dates/index.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Token } from '../types/token.ts';
import { cosine, termCounts, weigh, type TermVector } from './terms.ts';

/**
 * Mean likeness of reports from which on they are one story. Chosen on news-cluster and NewsWCL50 dev
 * (docs/quality.md); `bench/quality/stories.ts` prints the figures.
 */
const THRESHOLD = 0.14;

/** Days between two reports after which wording alone no longer makes them one story. */
const WINDOW_DAYS = 400;

/** Likeness fades with the days between two reports: after so many it counts 1/e of what it was. */
const FADING_DAYS = 200;

/** Indices into the analyses that are one story, in order of arrival. */
export type StoryGroup = number[];

/**
 * Groups reports into stories: in order of publication, each report joins the story that its
 * wording is nearest to, or opens one. Undated reports come last, so that they join what is there. `titles` are the
 * tokens of the titles by article id.
 */
export function clusterStories(
  analyses: readonly Analysis[],
  titles: ReadonlyMap<string, readonly Token[]> = new Map(),
): StoryGroup[] {
  const vectors = weigh(analyses.map((analysis) => termCounts(analysis, titles.get(analysis.article.id))));
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

/** Mean likeness over all pairs of two stories; 0 where no pair lies in the window. */
function linkage(a: StoryGroup, b: StoryGroup, space: Space): number {
  if (!a.some((one) => b.some((other) => near(space.days[one] ?? null, space.days[other] ?? null)))) return 0;
  let sum = 0;
  for (const one of a) for (const other of b) sum += likeness(one, other, space);
  return sum / (a.length * b.length);
}

/** Cosine of two reports, less with the days between them; that of undated ones as it is. */
function likeness(one: number, other: number, { vectors, days }: Space): number {
  const [a, b] = [days[one] ?? null, days[other] ?? null];
  const fading = a === null || b === null ? 1 : Math.exp(-Math.abs(a - b) / FADING_DAYS);
  return fading * cosine(vectors[one] ?? new Map(), vectors[other] ?? new Map());
}

interface Space {
  vectors: readonly TermVector[];
  days: readonly (number | null)[];
}

function nearestStory(
  stories: readonly StoryGroup[],
  index: number,
  space: Space,
): { story: StoryGroup; similarity: number } | null {
  const { days } = space;
  const day = days[index] ?? null;
  let nearest: { story: StoryGroup; similarity: number } | null = null;
  for (const story of stories) {
    if (!story.some((member) => near(days[member] ?? null, day))) continue;
    const sum = story.reduce((total, member) => total + likeness(index, member, space), 0);
    const similarity = sum / story.length;
    if (!nearest || similarity > nearest.similarity) nearest = { story, similarity };
  }
  return nearest;
}

function near(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) <= WINDOW_DAYS;
}
