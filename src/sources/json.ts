import { problem } from '../problems.ts';
import type { Problem } from '../types/problem.ts';
import { readArticleObject, type Reading } from './article-object.ts';

function failure(input: string, error: unknown): { problem: Problem } {
  const detail = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'unknown';
  return { problem: problem('E-JSON', { stage: 'sources', input, detail }) };
}

function readLine(input: string, line: string): Reading {
  try {
    return readArticleObject(input, JSON.parse(line));
  } catch (error) {
    return failure(input, error);
  }
}

/** Reports of JSONL, one line each, named `file#line`; a bad line is a problem and the others go on. */
export function readJsonl(input: string, text: string): Reading[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readLine(`${input}#${String(index + 1)}`, line.trim())],
    );
}

/** Reports of one JSON document: an article or a list of articles. */
export function readJson(input: string, text: string): Reading[] {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [readArticleObject(input, value)];
    return value.map((item: unknown, index) => readArticleObject(`${input}#${String(index + 1)}`, item));
  } catch (error) {
    return [failure(input, error)];
  }
}
