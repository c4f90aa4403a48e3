import { problem } from '../problems.ts';
import type { Report } from '../types/article.ts';
import type { Problem } from '../types/problem.ts';

export type Reading = { report: Report } | { problem: Problem };

const OPTIONAL = ['id', 'url', 'outlet', 'title', 'published'] as const;

type Fields = Partial<Record<(typeof OPTIONAL)[number], string>>;

/** The optional fields, or the name of the first one that is neither string, number nor absent. */
function readFields(value: Record<string, unknown>): { fields: Fields } | { wrong: string } {
  const fields: Fields = {};
  for (const name of OPTIONAL) {
    const field = value[name];
    if (field === undefined || field === null || field === '') continue;
    if (name === 'id' && typeof field === 'number') fields.id = String(field);
    else if (typeof field === 'string') fields[name] = field;
    else return { wrong: name };
  }
  return { fields };
}

/** A report from a parsed JSON value in the shape of the contract; anything else is a problem. */
export function readArticleObject(input: string, value: unknown): Reading {
  const fail = (detail: string): Reading => ({
    problem: problem('E-ARTICLE', { stage: 'sources', input, detail }),
  });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('it is no object');
  const object = value as Record<string, unknown>;
  const read = readFields(object);
  if ('wrong' in read) return fail(`"${read.wrong}" is no string`);
  if (typeof object.text === 'string') {
    if (object.text.trim() === '')
      return { problem: problem('E-EMPTY', { stage: 'sources', input, detail: '"text" is empty' }) };
    return { report: { input, ...read.fields, form: 'text', content: object.text } };
  }
  if (typeof object.html === 'string')
    return { problem: problem('E-FORMAT', { stage: 'sources', input, detail: 'HTML' }) };
  if ('body_text' in object || 'body_xhtml' in object)
    return { problem: problem('E-FORMAT', { stage: 'sources', input, detail: 'IPTC ninjs' }) };
  return fail('"text" is missing or no string');
}
