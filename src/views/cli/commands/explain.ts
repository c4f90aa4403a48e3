import {
  analyzeReports,
  annotatorsWith,
  buildSituation,
  explainItem,
  findItems,
} from '../../../pipeline/index.ts';
import { readReports } from '../../../sources/index.ts';
import { loadLists } from '../actor-store.ts';
import { SOME_INPUTS_FAILED } from '../exit-codes.ts';
import { presentExplanation } from '../explanation.ts';
import { openOutput } from '../output.ts';
import { exitCodeOf, printProblems } from '../problems.ts';

export interface ExplainCommandOptions {
  json?: true;
  out?: string;
  asIs?: true;
  /** Whether imported lists of actors are used. */
  lists: boolean;
}

/** `readout explain`: why an item is in the record of these reports. Resolves to the exit code. */
export async function explain(
  id: string,
  files: readonly string[],
  options: ExplainCommandOptions,
): Promise<number> {
  const output = await openOutput(options.out);
  if ('code' in output) return output.code;
  const { reports, problems } = await readReports(files, { standardInput: process.stdin });
  const own = options.lists ? loadLists() : { lists: [], problems: [] };
  const annotators = annotatorsWith(own.lists);
  const analyzed = analyzeReports(reports, { asIs: options.asIs === true, annotators });
  const all = [...own.problems, ...problems, ...analyzed.problems];
  const situation = buildSituation(analyzed.analyses, all, { annotators });
  const found = findItems(situation.record, id);
  const [first, second] = found;
  printProblems(situation.record.problems);
  if (!first || second) {
    await output.close();
    return notOne(
      id,
      found.map((item) => item.id),
    );
  }
  const explanation = explainItem(situation.record, situation.analyses, first);
  if (explanation)
    await output.write(
      options.json === true ? `${JSON.stringify(explanation, null, 2)}\n` : presentExplanation(explanation),
    );
  await output.close();
  return exitCodeOf(situation.record.problems);
}

function notOne(id: string, found: readonly string[]): number {
  const why =
    found.length === 0
      ? `the record of these reports has no item ${id}; \`readout report --json\` prints the ids`
      : `${id} begins several ids: ${found.slice(0, 5).join(', ')}${found.length > 5 ? ', …' : ''}; give more of it`;
  process.stderr.write(`error: ${why}\n`);
  return SOME_INPUTS_FAILED;
}
