import { annotateLanguage } from '../../../src/analysis/language/index.ts';
import { sha256 } from '../../../src/ids.ts';
import type { Article } from '../../../src/types/article.ts';
import type { Contender } from '../contender.ts';

/** Raw text to sentences, tokens, lemmas, tags, trees and names. */
export const contender: Contender = {
  name: 'readout',
  does: 'sentences, tokens, lemmas, tags, trees, names',
  load() {
    return Promise.resolve((text: string) => annotateLanguage.annotate(articleOf(text), {}).tokens.length);
  },
};

function articleOf(text: string): Article {
  return {
    id: 'bench',
    url: null,
    title: null,
    outlet: null,
    agency: null,
    filedFrom: null,
    language: 'en',
    sha256: sha256(text),
    text,
    published: { value: null, basis: 'unknown' },
    notices: [],
    left_out: [],
  };
}
