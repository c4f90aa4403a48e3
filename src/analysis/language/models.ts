import type { Grammar } from './grammar.ts';
import { loadLemmatizer } from './lemmas/index.ts';
import type { Lemmatizer } from './lemmas/lemmatizer.ts';
import { loadNetwork } from './network/index.ts';

/** The trained parts of the language layer but for the names. */
export interface LanguageModels {
  grammar: Grammar;
  lemmatizer: Lemmatizer;
}

let loaded: LanguageModels | null = null;

/** The shipped models, read from disk at the first call. Throws if a file is missing. */
export function languageModels(): LanguageModels {
  loaded ??= { grammar: loadNetwork(), lemmatizer: loadLemmatizer() };
  return loaded;
}
