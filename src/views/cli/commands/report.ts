import { analyzeReports, annotatorsWith, buildRecord } from '../../../pipeline/index.ts';
import { readReports } from '../../../sources/index.ts';
import { loadLists } from '../actor-store.ts';
import { presentMarkdown } from '../markdown.ts';
import { openOutput } from '../output.ts';
import { exitCodeOf, printProblems } from '../problems.ts';
import { startProgress } from '../progress.ts';

export interface ReportCommandOptions {
  json?: true;
  out?: string;
  asIs?: true;
  /** Whether imported lists of actors are used. */
  lists: boolean;
}

/** `readout report`: the main job in one go. Resolves to the exit code. */
export async function report(files: readonly string[], options: ReportCommandOptions): Promise<number> {
  const output = await openOutput(options.out);
  if ('code' in output) return output.code;
  const { reports, problems } = await readReports(files, { standardInput: process.stdin });
  const own = options.lists ? loadLists() : { lists: [], problems: [] };
  const annotators = annotatorsWith(own.lists);
  const progress = startProgress(reports.length);
  const analyzed = analyzeReports(reports, {
    asIs: options.asIs === true,
    annotators,
    onProgress: (done) => {
      progress.show(done);
    },
  });
  const record = buildRecord(analyzed.analyses, [...own.problems, ...problems, ...analyzed.problems], {
    annotators,
  });
  progress.clear();
  await output.write(
    options.json === true ? `${JSON.stringify(record, null, 2)}\n` : presentMarkdown(record),
  );
  await output.close();
  printProblems(record.problems);
  return exitCodeOf(record.problems);
}
