import { parsePretokenized, toConllu } from '../../../analysis/language/conllu.ts';
import { annotateLanguage } from '../../../analysis/language/index.ts';
import { extractArticle } from '../../../pipeline/index.ts';
import { problem } from '../../../problems.ts';
import { readReports, readTexts } from '../../../sources/index.ts';
import type { Problem } from '../../../types/problem.ts';
import { openOutput, type Output } from '../output.ts';
import { exitCodeOf, printProblems } from '../problems.ts';

export interface ParseCommandOptions {
  pretokenized?: true;
  out?: string;
}

/** `readout parse`: the language layer alone, on texts as they stand. Resolves to the exit code. */
export async function parse(files: readonly string[], options: ParseCommandOptions): Promise<number> {
  const output = await openOutput(options.out);
  if ('code' in output) return output.code;
  const parseAll = options.pretokenized === true ? parseWords : parseTexts;
  const problems = await parseAll(files, output);
  await output.close();
  printProblems(problems);
  return exitCodeOf(problems);
}

async function parseTexts(files: readonly string[], output: Output): Promise<Problem[]> {
  const { reports, problems } = await readReports(files, { standardInput: process.stdin });
  for (const report of reports) {
    const { article } = extractArticle(report, { asIs: true });
    if (article !== null) await output.write(toConllu(article, annotateLanguage.annotate(article, {})));
  }
  return problems;
}

async function parseWords(files: readonly string[], output: Output): Promise<Problem[]> {
  const { texts, problems } = await readTexts(files, { standardInput: process.stdin });
  for (const { input, text } of texts) {
    const parsed = parseOne(text);
    if ('fault' in parsed)
      problems.push(problem('E-CONLLU', { stage: 'language', input, detail: parsed.fault }));
    else await output.write(parsed.conllu);
  }
  return problems;
}

function parseOne(text: string): { conllu: string } | { fault: string } {
  try {
    return { conllu: parsePretokenized(text) };
  } catch (error) {
    // A fault of the file is a plain Error with its line; anything else is a bug and goes on.
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    return { fault: error.message.replace('not CoNLL-U, ', '') };
  }
}
