import { readFileSync } from 'node:fs';
import type { Name, Sentence, Token } from '../../../types/token.ts';
import { findNamesWith } from './find-names.ts';
import { decodeModel, type NamesModel } from './model.ts';

const MODEL = new URL('../../../../models/names.bin', import.meta.url);

let loaded: NamesModel | null = null;

/**
 * The names in a document: persons, organizations, countries, places and groups, in text order, none within
 * another. Tokens need tags and trees. The model loads at the first call.
 */
export function findNames(_text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Name[] {
  loaded ??= decodeModel(readFileSync(MODEL));
  return findNamesWith(loaded, tokens, sentences);
}
