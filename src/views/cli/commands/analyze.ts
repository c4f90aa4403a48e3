import { analyzeReports, annotatorsWith } from '../../../pipeline/index.ts';
import { problem } from '../../../problems.ts';
import { readReports } from '../../../sources/index.ts';
import type { Problem } from '../../../types/problem.ts';
import { loadLists } from '../actor-store.ts';
import { toAnalysisLine } from '../analysis-line.ts';
import { openOutput } from '../output.ts';
import { exitCodeOf, printProblems } from '../problems.ts';
import { startProgress } from '../progress.ts';

export interface AnalyzeCommandOptions {
  out?: string;
  asIs?: true;
  /** Whether imported lists of actors are used. */
  lists: boolean;
}

/** `readout analyze`: one line an article, written as soon as it is known. Resolves to the exit code. */
export async function analyze(files: readonly string[], options: AnalyzeCommandOptions): Promise<number> {
  const output = await openOutput(options.out);
  if ('code' in output) return output.code;
  const { reports, problems } = await readReports(files, { standardInput: process.stdin });
  const own = options.lists ? loadLists() : { lists: [], problems: [] };
  const annotators = annotatorsWith(own.lists);
  const progress = startProgress(reports.length);
  const seen = new Set<string>();
  const found: Problem[] = [...own.problems, ...problems];
  for (const [index, report] of reports.entries()) {
    // One by one: the layers of a thousand articles would not fit into memory together.
    const analyzed = analyzeReports([report], { asIs: options.asIs === true, annotators });
    found.push(...analyzed.problems, ...analyzed.analyses.flatMap((analysis) => analysis.problems));
    for (const analysis of analyzed.analyses) {
      const { id } = analysis.article;
      if (seen.has(id)) {
        found.push(problem('W-DUPLICATE', { stage: 'article', input: report.input, detail: `as ${id}` }));
        continue;
      }
      seen.add(id);
      await output.write(`${JSON.stringify(toAnalysisLine(analysis))}\n`);
    }
    progress.show(index + 1);
  }
  progress.clear();
  await output.close();
  printProblems(found);
  return exitCodeOf(found);
}
