import { intervalOf } from '../dates/index.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Token } from '../types/token.ts';
import { StoryIndex } from './story-index.ts';
import type { StoryReport, StoryView } from './story.ts';
import { termCounts } from './terms.ts';

export interface ClusterOptions {
  /** Tokens of the titles, by article id. */
  titles?: ReadonlyMap<string, readonly Token[]>;
  /** What reports tell of that no other story has (`engagementKeys`), by article id. */
  keys?: ReadonlyMap<string, readonly string[]>;
}

/** The stories of some reports in one go, in the order of their first reports: undated ones join what is there. */
export function clusterStories(
  analyses: readonly Analysis[],
  { titles = new Map(), keys = new Map() }: ClusterOptions = {},
): StoryView[] {
  return clusterReports(
    analyses.map(({ article, tokens }) => ({
      id: article.id,
      day: intervalOf(article.published.value ?? '')?.start ?? null,
      terms: termCounts(tokens, titles.get(article.id)),
      keys: keys.get(article.id) ?? [],
    })),
  );
}

/** The same over reports as the index takes them. */
export function clusterReports(reports: readonly StoryReport[], threshold?: number): StoryView[] {
  const stories: StoryView[] = [];
  const index = new StoryIndex({
    onRetire: (story) => stories.push(story),
    ...(threshold === undefined ? {} : { threshold }),
  });
  index.add(reports);
  return [...stories, ...index.stories()];
}
