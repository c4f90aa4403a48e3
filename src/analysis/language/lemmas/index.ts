import { readFileSync } from 'node:fs';
import { Lemmatizer } from './lemmatizer.ts';
import type { LemmaModel } from './model.ts';

const MODEL = new URL('../../../../models/lemmas.json', import.meta.url);

let loaded: Lemmatizer | null = null;

/** The lemmatizer with the shipped model, loaded at the first call. Throws if the file is missing. */
export function loadLemmatizer(): Lemmatizer {
  loaded ??= new Lemmatizer(JSON.parse(readFileSync(MODEL, 'utf8')) as LemmaModel);
  return loaded;
}
