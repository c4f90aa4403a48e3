import { annotateLanguage } from '../analysis/language/index.ts';
import { evidenceOf } from '../evidence.ts';
import { linkActors } from '../record/actors.ts';
import { clusterStories, type Clustered } from '../stories/cluster.ts';
import { engagementKeys } from '../stories/engagement-keys.ts';
import { mergeStory } from '../stories/merge/index.ts';
import { SourcedMentions } from '../stories/merge/sourced.ts';
import { findOrigins } from '../stories/origins.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Evidence } from '../types/evidence.ts';
import type { ActorView, ArticleContext } from '../types/merge.ts';
import type { MergedItems } from '../types/merged-items.ts';
import type { Actor, Origin } from '../types/record.ts';
import type { Span } from '../types/span.ts';
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
  /** Ids it had before stories were joined. */
  former: string[];
  /** Why its reports are one story. */
  reasons: string[];
  /** Passages of other stories' reports that tell of it. */
  passages: Evidence[];
  analyses: Analysis[];
  items: MergedItems;
}

/** Clusters the reports, finds who copied whom, links actors over reports and merges story by story. */
export function groupByStory(analyses: readonly Analysis[]): Grouped {
  const { origins, passages } = findOrigins(analyses);
  const { actors, actorOf, sideOf } = linkActors(analyses);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const view: ActorView = {
    nameOf: (id) => byId.get(id)?.name ?? id,
    sideOf,
    isPerson: (id) => byId.get(id)?.type === 'person',
  };
  const keys = new Map(
    analyses.map((analysis) => [
      analysis.article.id,
      new SourcedMentions(analysis, actorOf).engagements.flatMap(engagementKeys),
    ]),
  );
  const contexts = new Map<string, ArticleContext>();
  const clustered = clusterStories(analyses, { titles: titleTokens(analyses), keys });
  const stories = inOrder(clustered, analyses);
  for (const { id, analyses: members } of stories)
    for (const { article } of members)
      contexts.set(article.id, {
        ...contextOf(article, id, origins),
        passages: passages.get(article.id) ?? [],
      });
  const merged = stories.map((story) => ({
    ...story,
    items: mergeStory(story.analyses, actorOf, { view, articles: contexts }),
  }));
  return { origins, actors, view, contexts, stories: merged };
}

/** Stories with their analyses, both in the order in which the reports were handed over. */
function inOrder(
  { stories, passages }: Clustered,
  analyses: readonly Analysis[],
): Omit<GroupedStory, 'items'>[] {
  const at = new Map(analyses.map(({ article }, index) => [article.id, index]));
  const placed = stories.map((story) => {
    const indices = story.members.flatMap((member) => at.get(member) ?? []).sort((a, b) => a - b);
    return { ...story, indices };
  });
  placed.sort((a, b) => (a.indices[0] ?? 0) - (b.indices[0] ?? 0));
  return placed.map(({ id, former, reasons, indices }) => {
    const told = passages.filter(({ story }) => story === id);
    return {
      id,
      former,
      reasons,
      passages: told.flatMap((passage) => evidenceAt(passage, analyses[at.get(passage.article) ?? -1])),
      analyses: indices.flatMap((index) => analyses[index] ?? []),
    };
  });
}

function evidenceAt(span: Span, analysis: Analysis | undefined): Evidence[] {
  return analysis ? [evidenceOf(analysis.article, span)] : [];
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
