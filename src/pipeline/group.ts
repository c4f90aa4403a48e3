import { annotateLanguage } from '../analysis/language/index.ts';
import { contentId } from '../ids.ts';
import { linkActors } from '../record/actors.ts';
import { clusterStories } from '../stories/cluster.ts';
import { engagementKeys, joinStories } from '../stories/join.ts';
import { mergeStory } from '../stories/merge/index.ts';
import { SourcedMentions } from '../stories/merge/sourced.ts';
import { findOrigins } from '../stories/origins.ts';
import type { Analysis } from '../types/analysis.ts';
import type { ActorView, ArticleContext } from '../types/merge.ts';
import type { MergedItems } from '../types/merged-items.ts';
import type { Actor, Origin } from '../types/record.ts';
import type { Token } from '../types/token.ts';

/** Reports grouped into stories, with their origins, actors and merged items. */
export interface Grouped {
  origins: Origin[];
  actors: Actor[];
  view: ActorView;
  contexts: Map<string, ArticleContext>;
  stories: GroupedStory[];
}

export interface GroupedStory {
  id: string;
  analyses: Analysis[];
  items: MergedItems;
}

/** Clusters the reports, finds who copied whom, links actors over reports and merges story by story. */
export function groupByStory(analyses: readonly Analysis[]): Grouped {
  const origins = findOrigins(analyses);
  const { actors, actorOf, sideOf } = linkActors(analyses);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const view: ActorView = {
    nameOf: (id) => byId.get(id)?.name ?? id,
    sideOf,
    isPerson: (id) => byId.get(id)?.type === 'person',
  };
  const keys = analyses.map((analysis) =>
    new SourcedMentions(analysis, actorOf).engagements.flatMap(engagementKeys),
  );
  const groups = joinStories(clusterStories(analyses, titleTokens(analyses)), keys).map((group) =>
    [...group].sort((a, b) => a - b).flatMap((index) => analyses[index] ?? []),
  );
  const contexts = new Map<string, ArticleContext>();
  const stories = groups.map((members) => {
    const id = contentId('story', ...members.map(({ article }) => article.id).sort());
    for (const { article } of members) contexts.set(article.id, contextOf(article, id, origins));
    return { id, analyses: members };
  });
  const merged = stories.map((story) => ({
    ...story,
    items: mergeStory(story.analyses, actorOf, { view, articles: contexts }),
  }));
  return { origins, actors, view, contexts, stories: merged };
}

/** Titles are no text of the article: they are read here, for the wording that stories are told apart by. */
function titleTokens(analyses: readonly Analysis[]): Map<string, readonly Token[]> {
  return new Map(
    analyses.flatMap(({ article }) => {
      if (article.title === null) return [];
      const read = annotateLanguage.annotate({ ...article, text: article.title }, {});
      return [[article.id, read.tokens] as const];
    }),
  );
}

function contextOf(
  { id, outlet, agency, published }: Analysis['article'],
  story: string,
  origins: readonly Origin[],
): ArticleContext {
  const origin = origins.find(({ articles }) => articles.includes(id))?.id ?? id;
  return { id, outlet: outlet ?? agency, published, story, origin };
}
