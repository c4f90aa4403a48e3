import type { Problem } from './types/problem.ts';

/** What a code means and what its reader can do about it. */
export interface ProblemKind {
  what: string;
  remedy: string;
}

/**
 * Every code that reading and cleaning can give: the one table that messages and `docs/problems.md` come
 * from. `E-`: the input was not read. `W-`: it was read with a reservation.
 */
export const PROBLEMS = {
  'E-NOT-FOUND': { what: 'there is no such file', remedy: 'Check the path.' },
  'E-DIRECTORY': {
    what: 'it is a folder, not a file',
    remedy: 'Name the files in it, for example FOLDER/*.txt.',
  },
  'E-PERMISSION': {
    what: 'it may not be read',
    remedy: 'Give yourself the right to read it (chmod u+r), or copy it.',
  },
  'E-UNREADABLE': { what: 'reading it failed', remedy: 'Check the disk or copy the file, then try again.' },
  'E-TOO-LARGE': {
    what: 'it is larger than one input may be',
    remedy: 'Split it into smaller files; JSONL can be cut at any line.',
  },
  'E-TOO-LONG': {
    what: 'one report in it is longer than a news report can be',
    remedy: 'Split it: one report a file, or JSONL with one report a line.',
  },
  'E-EMPTY': { what: 'it holds no text', remedy: 'Check that it was saved or downloaded completely.' },
  'E-BINARY': {
    what: 'it is no text',
    remedy: 'Save the report as plain text (UTF-8) or JSONL and give that.',
  },
  'E-GZIP': {
    what: 'it is damaged or incomplete gzip data',
    remedy: 'Download or compress it again; `gzip -t FILE` tests it.',
  },
  'E-FORMAT': {
    what: 'this format is recognised but not read yet',
    remedy: 'Save the report as plain text or JSONL and give that.',
  },
  'E-JSON': {
    what: 'this line is no valid JSON object',
    remedy: 'Mend the line; the other lines were read.',
  },
  'E-ARTICLE': {
    what: 'this JSON object is no article',
    remedy:
      'An article is { "id"?, "url"?, "outlet"?, "title"?, "published"?, "text" }, all strings; the others were read.',
  },
  'E-ACTOR': {
    what: 'this line of a list of actors cannot be used',
    remedy: 'The other lines are read; docs/how-to/import-actors.md has the two forms.',
  },
  'E-ACTOR-STORE': {
    what: 'this stored list of actors cannot be read',
    remedy: 'Import the list again, or drop it with `readout actors remove NAME`.',
  },
  'E-CONLLU': {
    what: 'it is no CoNLL-U',
    remedy: 'Mend the line; https://universaldependencies.org/format.html has the ten columns.',
  },
  'E-LANGUAGE': {
    what: 'it is not in English, the only language that is read',
    remedy: 'Give an English version of the report.',
  },
  'E-INTERNAL': {
    what: 'reading it failed by a mistake in Readout itself',
    remedy: 'Please report this message with the text that it names; the other reports were read.',
  },
  'W-ENCODING': {
    what: 'it is not valid UTF-8 and was decoded by the likeliest character set',
    remedy: 'If letters look wrong, convert it: iconv -f CHARSET -t UTF-8 FILE.',
  },
  'W-DUPLICATE': { what: 'it is the same report as another input', remedy: 'It was read once.' },
  'W-ID': {
    what: 'its id was already used by another report',
    remedy: 'It got an id from its content; give each report an id of its own.',
  },
  'W-DATE': {
    what: 'it states different dates of publication',
    remedy: 'Check which is right, and state it as `published` in JSONL.',
  },
  'W-DATE-FORMAT': {
    what: 'its date of publication could not be read',
    remedy: 'State it as YYYY-MM-DD.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemDetails {
  stage: string;
  /** The file or address as the user gave it. */
  input: string;
  /** What was special in this case: a line, a date, the words of an error. */
  detail?: string;
}

/** A problem with its message put together: where, what, why, what to do. */
export function problem(code: ProblemCode, details: ProblemDetails): Problem {
  const { what, remedy } = PROBLEMS[code];
  const detail = details.detail === undefined ? '' : ` (${details.detail})`;
  return {
    code,
    stage: details.stage,
    message: `${details.input}: ${what}${detail}. ${remedy}`,
    input: details.input,
  };
}

/** True for problems that kept an input from being read. */
export function isFailure(candidate: Pick<Problem, 'code'>): boolean {
  return candidate.code.startsWith('E-');
}
