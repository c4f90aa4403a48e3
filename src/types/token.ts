import type { Span } from './span.ts';

/** A syntactic word of Universal Dependencies. Its `form` is `text.slice(start, end)`. */
export interface Token extends Span {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  /** Index of the head in the document's tokens; -1 for the root of its sentence. */
  head: number;
  deprel: string;
  /** Index of its sentence. */
  sentence: number;
  /**
   * First token of a multiword token ("don't" = do + n't) and how many words it has;
   * absent on all others. The words of one lie side by side without a gap.
   */
  multiword?: number;
}

/** Tokens `[first, last)` of the document. */
export interface Sentence extends Span {
  first: number;
  last: number;
}

export type NameType = 'person' | 'organization' | 'country' | 'place' | 'group';

/** A named entity mention: a run of tokens `[first, last)`. */
export interface Name extends Span {
  type: NameType;
  first: number;
  last: number;
  /** Which part found it: `model`, `gazetteer`, `consistency` … */
  rule: string;
}
