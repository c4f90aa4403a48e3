import { intervalOf } from '../dates/index.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Token } from '../types/token.ts';
import type { Passage, StoryPassage } from './roundup.ts';
import { StoryIndex } from './story-index.ts';
import type { StoryReport, StoryView } from './story.ts';
import { termCounts } from './terms.ts';

export interface ClusterOptions {
  /** Tokens of the titles, by article id. */
  titles?: ReadonlyMap<string, readonly Token[]>;
  /** What reports tell of that no other story has (`engagementKeys`), by article id. */
  keys?: ReadonlyMap<string, readonly string[]>;
}

export interface Clustered {
  stories: StoryView[];
  /** Passages of reports that belong to another story than their report. */
  passages: StoryPassage[];
}

/** The stories of some reports in one go: undated ones join what is there. */
export function clusterStories(
  analyses: readonly Analysis[],
  { titles = new Map(), keys = new Map() }: ClusterOptions = {},
): Clustered {
  const stories: StoryView[] = [];
  const index = new StoryIndex({ onRetire: (story) => stories.push(story) });
  index.add(
    analyses.map(({ article, tokens }) => ({
      id: article.id,
      day: intervalOf(article.published.value ?? '')?.start ?? null,
      terms: termCounts(tokens, titles.get(article.id)),
      keys: keys.get(article.id) ?? [],
    })),
  );
  stories.push(...index.stories());
  const told = analyses.map((analysis) => ({ id: analysis.article.id, passages: passagesOf(analysis) }));
  return { stories, passages: stories.length < 2 ? [] : index.passages(told) };
}

/** The paragraphs of a report with their terms. */
function passagesOf({ article, tokens }: Pick<Analysis, 'article' | 'tokens'>): Passage[] {
  let at = 0;
  return [...article.text.matchAll(/[^\n]+/g)].map(({ index: start, 0: words }) => {
    const end = start + words.length;
    const first = at;
    while ((tokens[at]?.start ?? Infinity) < end) at += 1;
    return { start, end, terms: termCounts(tokens.slice(first, at)).all };
  });
}

/** The same over reports as the index takes them, without passages. */
export function clusterReports(reports: readonly StoryReport[], threshold?: number): StoryView[] {
  const stories: StoryView[] = [];
  const index = new StoryIndex({
    onRetire: (story) => stories.push(story),
    ...(threshold === undefined ? {} : { threshold }),
  });
  index.add(reports);
  return [...stories, ...index.stories()];
}
