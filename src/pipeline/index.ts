import { extractArticle } from '../article/index.ts';
import { annotate } from '../analysis/annotate.ts';
import { annotators } from '../analysis/annotators.ts';
import { problem } from '../problems.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Article, Report } from '../types/article.ts';
import type { Problem } from '../types/problem.ts';
import type { SituationRecord } from '../types/record.ts';
import { build } from './build.ts';
import { groupByStory } from './group.ts';
import { inferDates } from './infer-dates.ts';

export { extractArticle };

export interface AnalyzeOptions {
  /** Take each text as already clean. */
  asIs: boolean;
  /** Called after each article, with how many are done. */
  onProgress?: (done: number) => void;
}

/** Report -> Article -> Analysis, one by one; a report that fails becomes a problem and the others go on. */
export function analyzeReports(reports: readonly Report[], { asIs, onProgress }: AnalyzeOptions): Analyzed {
  const analyses: Analysis[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  reports.forEach((report, index) => {
    const { article, problems: found } = extractArticle(report, { asIs });
    const { input } = report;
    if (article === null) problems.push(...found);
    else if (seen.has(article.id)) {
      problems.push(problem('W-DUPLICATE', { stage: 'pipeline', input, detail: `as ${article.id}` }));
    } else analyses.push({ ...analyzeArticle(article), problems: found });
    if (article) seen.add(article.id);
    onProgress?.(index + 1);
  });
  return { analyses, problems };
}

export interface Analyzed {
  analyses: Analysis[];
  problems: Problem[];
}

/** All layers of one article. */
export function analyzeArticle(article: Article): Analysis {
  return annotate(article, annotators);
}

/** Analyses -> stories -> dates of undated reports -> merged, compared items -> record. */
export function buildRecord(analyses: readonly Analysis[], problems: readonly Problem[]): SituationRecord {
  const dated = inferDates(analyses, groupByStory(analyses), analyzeArticle);
  return build(dated, groupByStory(dated), problems);
}
