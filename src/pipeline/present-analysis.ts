import type { Analysis, AnalysisLine } from '../types/analysis.ts';

/** The line that `readout analyze --json` prints: the analysis without tokens, names and clauses. */
export function presentAnalysis(analysis: Analysis): AnalysisLine {
  const { article, sentences, times, entities, attributions, unanswered } = analysis;
  const { events, engagements, positions, postures, assessments, problems } = analysis;
  return {
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
