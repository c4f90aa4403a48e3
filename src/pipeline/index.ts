import { extractArticle } from '../article/index.ts';
import { annotate } from '../analysis/annotate.ts';
import { annotators } from '../analysis/annotators.ts';
import { problem } from '../problems.ts';
import type { Analysis, AnyAnnotator } from '../types/analysis.ts';
import type { Article, Report } from '../types/article.ts';
import type { Problem } from '../types/problem.ts';
import type { SituationRecord } from '../types/record.ts';
import { build } from './build.ts';
import { groupByStory } from './group.ts';
import { inferDates } from './infer-dates.ts';

export { extractArticle };
export { explainItem, findItems } from '../record/explain.ts';
export { annotatorsWith } from '../analysis/annotators.ts';
export { readActorList } from './actor-lists.ts';

export interface AnalyzeOptions {
  /** Take each text as already clean. */
  asIs: boolean;
  /** Called after each article, with how many are done. */
  onProgress?: (done: number) => void;
  /** What to read each article with: `annotatorsWith` the user's lists of actors; all annotators where not given. */
  annotators?: readonly AnyAnnotator[];
}

/** Report -> Article -> Analysis, one by one; a report that fails becomes a problem and the others go on. */
export function analyzeReports(reports: readonly Report[], options: AnalyzeOptions): Analyzed {
  const analyses: Analysis[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const chosen = options.annotators ?? annotators;
  reports.forEach((report, index) => {
    const read = analyzeReport(report, seen, { asIs: options.asIs, annotators: chosen });
    if ('article' in read) analyses.push(read);
    else problems.push(...read.problems);
    options.onProgress?.(index + 1);
  });
  return { analyses, problems };
}

/** The analysis of one report, or why there is none; `seen` are the ids of the articles before it. */
function analyzeReport(
  report: Report,
  seen: Set<string>,
  { asIs, annotators: chosen }: { asIs: boolean; annotators: readonly AnyAnnotator[] },
): Analysis | { problems: Problem[] } {
  const { input } = report;
  try {
    const { article, problems } = extractArticle(report, { asIs });
    if (article === null) return { problems };
    if (seen.has(article.id)) {
      const detail = `as ${article.id}`;
      return { problems: [problem('W-DUPLICATE', { stage: 'pipeline', input, detail })] };
    }
    seen.add(article.id);
    return { ...annotate(article, chosen), problems };
  } catch (error) {
    // A mistake of ours in one report must cost the user neither the others nor a look at a stack.
    return { problems: [internalProblem(input, error)] };
  }
}

function internalProblem(input: string, error: unknown): Problem {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return problem('E-INTERNAL', { stage: 'pipeline', input, detail });
}

export interface Analyzed {
  analyses: Analysis[];
  problems: Problem[];
}

/** All layers of one article. */
export function analyzeArticle(article: Article): Analysis {
  return annotate(article, annotators);
}

export interface BuildOptions {
  /** What the reports were read with, for those that must be read again against a date. */
  annotators?: readonly AnyAnnotator[];
}

/** Analyses -> stories -> dates of undated reports -> merged, compared items -> record. */
export function buildRecord(
  analyses: readonly Analysis[],
  problems: readonly Problem[],
  { annotators: chosen = annotators }: BuildOptions = {},
): SituationRecord {
  return buildSituation(analyses, problems, { annotators: chosen }).record;
}

/** A record with the analyses that it rests on: undated reports as they were read against their inferred day. */
export interface Situation {
  record: SituationRecord;
  analyses: readonly Analysis[];
}

/** The same with the analyses that the record was built from. */
export function buildSituation(
  analyses: readonly Analysis[],
  problems: readonly Problem[],
  { annotators: chosen = annotators }: BuildOptions = {},
): Situation {
  const again = (article: Article, before: Analysis) => analyzeAgain(article, before, chosen);
  const dated = inferDates(analyses, groupByStory(analyses), again);
  return { record: build(dated, groupByStory(dated), problems), analyses: dated };
}

/** Reads a report against its inferred date; where that fails it stays as it was read before, with a problem. */
function analyzeAgain(article: Article, before: Analysis, chosen: readonly AnyAnnotator[]): Analysis {
  try {
    return { ...annotate(article, chosen), problems: before.problems };
  } catch (error) {
    return { ...before, problems: [...before.problems, internalProblem(article.id, error)] };
  }
}
