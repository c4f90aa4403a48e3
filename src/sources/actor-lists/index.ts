import { parseCsvList } from './parse-csv.ts';
import { parsePetrarchList } from './parse-petrarch.ts';
import type { ActorList } from '../../types/actor-list.ts';
import type { ParsedList, Vocabulary } from './list-entry.ts';

export type { BadLine, ParsedList, Vocabulary } from './list-entry.ts';

/** A list as it was read: its form, its actors, and the lines that could not be used. */
export interface ReadList extends ParsedList {
  form: ActorList['form'];
}

/** Reads a user's list of actors, CSV or a PETRARCH actor dictionary; which it is, its content tells. */
export function parseActorList(text: string, vocabulary: Vocabulary): ReadList {
  const form = formOf(text);
  const parsed = form === 'csv' ? parseCsvList(text, vocabulary) : parsePetrarchList(text, vocabulary);
  return { form, ...parsed };
}

/** A code in brackets, a synonym or a comment tells PETRARCH's form; a first line with a column "name" CSV. */
function formOf(text: string): ActorList['form'] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n', 200)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const head = (lines[0] ?? '').toLowerCase().split(',');
  if (head.some((cell) => cell.trim().replaceAll('"', '') === 'name')) return 'csv';
  return lines.some((line) => /^(?:[;#+]|<!--)|\[[~A-Z-]{3,}[^\]]*\]/.test(line)) ? 'petrarch' : 'csv';
}
