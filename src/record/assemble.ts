import { evidenceOf } from '../evidence.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Evidence } from '../types/evidence.ts';
import type { ActorView, ArticleContext, Merged, Sourced } from '../types/merge.ts';
import type { MergedItems } from '../types/merged-items.ts';
import type { Problem } from '../types/problem.ts';
import type {
  Actor,
  Comparison,
  Engagement,
  FieldEvidence,
  Origin,
  RecordArticle,
  SituationRecord,
  Statement,
  Story,
} from '../types/record.ts';
import { fuseEngagement } from './engagements.ts';
import { uniqueEvidence } from './evidence.ts';
import { fuseAssessment, fuseEvent, fusePosition, fusePosture, fuseStatement, fuseUnknown } from './items.ts';
import { timelineOf } from './timeline.ts';
import { widenEvidence } from './widen.ts';

/** One story's items, and how to compare each once it has its id. */
export interface StoryItems {
  story: Story;
  items: MergedItems;
}

export interface RecordParts {
  analyses: readonly Analysis[];
  origins: Origin[];
  stories: readonly StoryItems[];
  actors: Actor[];
  view: ActorView;
  contexts: ReadonlyMap<string, ArticleContext>;
  compare: ItemComparer;
  problems: readonly Problem[];
}

/** Comparison of one item over the reports, by kind; handed in by the pipeline. */
export interface ItemComparer {
  engagement(id: string, item: MergedItems['engagements'][number]): Comparison[];
  position(id: string, item: MergedItems['positions'][number]): Comparison[];
  posture(id: string, item: MergedItems['postures'][number]): Comparison[];
  assessment(id: string, item: MergedItems['assessments'][number]): Comparison[];
}

interface Fielded {
  evidence: Evidence[];
  fields: FieldEvidence;
}

/** Puts the record together: pure data, in the order of the stories and of the reports. */
export function assembleRecord(parts: RecordParts): SituationRecord {
  const { analyses, stories, view, contexts, compare } = parts;
  const byArticle = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  const all = <Kind extends keyof MergedItems>(kind: Kind): MergedItems[Kind][number][] =>
    stories.flatMap(({ items }) => items[kind] as MergedItems[Kind][number][]);
  const statements = all('statements').map(fuseStatement);
  const attributed = attributions(byArticle, statements);
  const widened = ({ evidence, fields }: Fielded, parts: readonly { evidence: Evidence[] }[]): Evidence[] => {
    const words = [...Object.values(fields), ...parts.map((part) => part.evidence)];
    return widenEvidence(evidence, words.flat(), byArticle);
  };
  const comparison: Comparison[] = [];
  const publicActors = new Set(parts.actors.filter(isPublic).map(({ id }) => id));

  const engagements = all('engagements').map((item): Engagement => {
    const fused = fuseEngagement(item, contexts, view);
    const { agenda, history, when } = fused;
    const evidence = widened(fused, [...agenda, ...history, ...(when ? [when] : [])]);
    const engagement = { ...fused, evidence, attributed_to: attributed(item) };
    comparison.push(...compare.engagement(engagement.id, item));
    return engagement;
  });
  const positions = all('positions').map((item) => {
    const fused = fusePosition(item);
    const { content, condition, consequences } = fused;
    const evidence = widened(fused, [content, ...(condition ? [condition] : []), ...consequences]);
    const position = { ...fused, evidence, attributed_to: attributed(item) };
    comparison.push(...compare.position(position.id, item));
    return position;
  });
  const postures = all('postures').map((item) => {
    const fused = fusePosture(item);
    const posture = { ...fused, evidence: widened(fused, []), attributed_to: attributed(item) };
    comparison.push(...compare.posture(posture.id, item));
    return posture;
  });
  const assessments = all('assessments').map((item) => {
    const fused = fuseAssessment(item);
    const { about, likelihood } = fused;
    const assessment = { ...fused, evidence: widened(fused, [about, ...(likelihood ? [likelihood] : [])]) };
    comparison.push(...compare.assessment(assessment.id, item));
    return assessment;
  });

  return {
    articles: analyses.map((analysis) => articleOf(analysis, contexts)),
    origins: parts.origins,
    stories: stories.map(({ story }) => story),
    actors: parts.actors,
    engagements,
    positions,
    postures,
    assessments,
    statements,
    unknowns: all('unknowns').map(fuseUnknown),
    // "Workers went on strike", "the airline apologised": events of the article, not of the actors of a record.
    events: all('events')
      .map((item) => ({ ...eventOf(item, byArticle), attributed_to: attributed(item) }))
      .filter(({ actors }) => actors.some((id) => publicActors.has(id))),
    comparison,
    timeline: timelineOf(engagements, view),
    problems: [...parts.problems, ...analyses.flatMap(({ problems }) => problems)],
  };
}

/** Sectors (PLOVER) of those who act for no state, international body, party or armed side. */
const PRIVATE: ReadonlySet<string> = new Set(['BUS', 'MED', 'EDU', 'CVL', 'NGO', 'UNS']);

function isPublic({ type, sector }: Actor): boolean {
  return type === 'country' || (sector !== null && !PRIVATE.has(sector));
}

function articleOf({ article }: Analysis, contexts: ReadonlyMap<string, ArticleContext>): RecordArticle {
  const { id, outlet, agency, title, url, published, notices } = article;
  return { id, outlet, agency, title, url, published, notices, origin: contexts.get(id)?.origin ?? id };
}

function eventOf(
  item: MergedItems['events'][number],
  byArticle: ReadonlyMap<string, Analysis>,
): ReturnType<typeof fuseEvent> {
  return fuseEvent(item, (index): Evidence[] => {
    const sourced = item.mentions[index];
    const article = sourced && byArticle.get(sourced.article)?.article;
    return sourced && article ? uniqueEvidence([evidenceOf(article, sourced.mention.trigger)]) : [];
  });
}

type Attributed = Sourced<{ attribution: number | null }>;

/** From an item to the statements (ids) that its mentions stand in. */
function attributions(
  byArticle: ReadonlyMap<string, Analysis>,
  statements: readonly Statement[],
): (item: Pick<Merged<Attributed['mention']>, 'mentions'>) => string[] {
  const byPlace = new Map<string, string>();
  for (const { id, content } of statements) {
    for (const { article, start, end } of content)
      byPlace.set(`${article} ${String(start)} ${String(end)}`, id);
  }
  // Where the innermost is no statement of its own ("a report that they had met"), who tells of it says so.
  const statementOf = ({ article, mention }: Attributed): string[] => {
    const told = byArticle.get(article)?.attributions;
    for (let at = mention.attribution; at !== null; at = told?.[at]?.within ?? null) {
      const content = told?.[at]?.content[0];
      const id = content && byPlace.get(`${article} ${String(content.start)} ${String(content.end)}`);
      if (id !== undefined) return [id];
    }
    return [];
  };
  return ({ mentions }) => [...new Set(mentions.flatMap(statementOf))];
}
