import { realpath } from 'node:fs/promises';
import { problem } from '../problems.ts';
import type { Report } from '../types/article.ts';
import type { Problem } from '../types/problem.ts';
import { collect, readFileBytes, type Bytes } from './read-file.ts';
import { readInput, type Reports } from './read-input.ts';

export interface ReadOptions {
  /** Where `-` reads from. */
  standardInput?: AsyncIterable<Uint8Array | string>;
}

const STANDARD_INPUT = '-';

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Standard input of a caller that has none.
}

async function readBytes(input: string, options: ReadOptions): Promise<Bytes> {
  if (input !== STANDARD_INPUT) return readFileBytes(input);
  return collect('standard input', options.standardInput ?? nothing());
}

/** A file has one name for all its paths; what does not exist keeps the name it was given. */
async function fileKey(input: string): Promise<string> {
  if (input === STANDARD_INPUT) return input;
  return realpath(input).catch(() => input);
}

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
  const files = new Set<string>();
  for (const input of inputs) {
    const key = await fileKey(input);
    if (files.has(key)) {
      problems.push(problem('W-DUPLICATE', { stage: 'sources', input, detail: 'the same file' }));
      continue;
    }
    files.add(key);
    const read = await readBytes(input, options);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const found = await readInput(input === STANDARD_INPUT ? 'standard input' : input, read.bytes);
    reports.push(...found.reports);
    problems.push(...found.problems);
  }
  return { reports: withoutDuplicates(reports, problems), problems };
}

export type { Reports } from './read-input.ts';
