import { problem } from '../problems.ts';
import type { Report } from '../types/article.ts';
import type { Problem } from '../types/problem.ts';
import { openInputs, type ReadOptions } from './open-inputs.ts';
import { readInput, readText, type Reports } from './read-input.ts';

/** Leaves out a report that was there before in every field; a second use of an id loses the id. */
function withoutDuplicates(reports: readonly Report[], problems: Problem[]): Report[] {
  const seen = new Map<string, string>();
  const ids = new Set<string>();
  return reports.flatMap((report) => {
    const { input, ...rest } = report;
    const key = JSON.stringify(rest);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      problems.push(problem('W-DUPLICATE', { stage: 'sources', input, detail: `as ${earlier}` }));
      return [];
    }
    seen.set(key, input);
    if (report.id === undefined || !ids.has(report.id)) {
      if (report.id !== undefined) ids.add(report.id);
      return [report];
    }
    problems.push(problem('W-ID', { stage: 'sources', input, detail: `"${report.id}"` }));
    const anonymous = { ...report };
    delete anonymous.id;
    return [anonymous];
  });
}

/**
 * Reads files (and `-`, standard input) into reports, in input order. Formats are told by content: plain
 * text, JSONL or JSON of articles, each also gzipped. Nothing throws: an input that cannot be read is a
 * problem with its name, and the others go on.
 */
export async function readReports(inputs: readonly string[], options: ReadOptions = {}): Promise<Reports> {
  const reports: Report[] = [];
  const problems: Problem[] = [];
  for await (const opened of openInputs(inputs, options)) {
    const found = 'problem' in opened ? failed(opened.problem) : await readInput(opened.input, opened.bytes);
    reports.push(...found.reports);
    problems.push(...found.problems);
  }
  return { reports: withoutDuplicates(reports, problems), problems };
}

function failed(failure: Problem): Reports {
  return { reports: [], problems: [failure] };
}

/** The characters of files and standard input, whatever their format; for texts that are no reports. */
export async function readTexts(inputs: readonly string[], options: ReadOptions = {}): Promise<Texts> {
  const texts: Texts['texts'] = [];
  const problems: Problem[] = [];
  for await (const opened of openInputs(inputs, options)) {
    const read = 'problem' in opened ? opened : await readText(opened.input, opened.bytes);
    if ('problem' in read) problems.push(read.problem);
    else {
      texts.push({ input: opened.input, text: read.text });
      problems.push(...read.problems);
    }
  }
  return { texts, problems };
}

export interface Texts {
  texts: { input: string; text: string }[];
  problems: Problem[];
}

export type { ReadOptions } from './open-inputs.ts';
export type { Reports } from './read-input.ts';
