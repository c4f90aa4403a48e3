import type { Analysis, AnalysisLine } from '../../types/analysis.ts';

/** The line of `analyze --json`: an analysis without the layers that only the program itself reads. */
export function toAnalysisLine(analysis: Analysis): AnalysisLine {
  const { article, sentences, times, entities, attributions, unanswered } = analysis;
  const { events, engagements, positions, postures, assessments, problems } = analysis;
  return {
    id: article.id,
    article,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    times,
    entities,
    attributions,
    unanswered,
    events,
    engagements,
    positions,
    postures,
    assessments,
    problems,
  };
}
