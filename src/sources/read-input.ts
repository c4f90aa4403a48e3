import { problem } from '../problems.ts';
import type { Report } from '../types/article.ts';
import type { Problem } from '../types/problem.ts';
import type { Reading } from './article-object.ts';
import { decode, type Decoded } from './decode.ts';
import { detectFormat, type Format } from './detect-format.ts';
import { readJson, readJsonl } from './json.ts';
import { languageOf } from './language.ts';
import { unpack } from './unpack.ts';

/** A million characters: fifty times a long news feature; a book, a log or a mailbox is no report. */
export const MAX_REPORT_CHARACTERS = 1_000_000;

export interface Reports {
  reports: Report[];
  problems: Problem[];
}

const UNREAD: Partial<Record<Format, string>> = {
  html: 'HTML',
  feed: 'an RSS or Atom feed',
  email: 'an e-mail',
  warc: 'a WARC',
};

function readings(input: string, text: string): Reading[] {
  const format = detectFormat(text);
  if (format === 'jsonl') return readJsonl(input, text);
  if (format === 'json') return readJson(input, text);
  const unread = UNREAD[format];
  if (unread !== undefined)
    return [{ problem: problem('E-FORMAT', { stage: 'sources', input, detail: unread }) }];
  return [{ report: { input, form: 'text', content: text } }];
}

/** What speaks against a report whatever its format: its length, its language. */
async function objection(report: Report): Promise<Problem | null> {
  const details = { stage: 'sources', input: report.input };
  const length = report.content.length;
  if (length > MAX_REPORT_CHARACTERS)
    return problem('E-TOO-LONG', { ...details, detail: `${String(length)} characters` });
  const language = await languageOf(report.content);
  if (language !== 'en' && language !== 'und')
    return problem('E-LANGUAGE', { ...details, detail: `it looks like "${language}"` });
  return null;
}

/** The characters in the bytes of one input; without any it is a problem. */
export async function readText(input: string, bytes: Buffer): Promise<Decoded> {
  const unpacked = unpack(input, bytes);
  const decoded = 'problem' in unpacked ? unpacked : await decode(input, unpacked.bytes);
  if ('problem' in decoded || decoded.text.trim() !== '') return decoded;
  return { problem: problem('E-EMPTY', { stage: 'sources', input }) };
}

/** All reports in the bytes of one input, in order, with a problem for each that could not be read. */
export async function readInput(input: string, bytes: Buffer): Promise<Reports> {
  const decoded = await readText(input, bytes);
  if ('problem' in decoded) return { reports: [], problems: [decoded.problem] };
  const reports: Report[] = [];
  const problems = decoded.problems;
  for (const reading of readings(input, decoded.text)) {
    const found = 'problem' in reading ? reading.problem : await objection(reading.report);
    if (found !== null) problems.push(found);
    else if ('report' in reading) reports.push(reading.report);
  }
  return { reports, problems };
}
