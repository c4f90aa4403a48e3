/** What the grammar says of one word. `head` is the index in the sentence, -1 for its root. */
export interface WordAnalysis {
  upos: string;
  xpos: string;
  head: number;
  deprel: string;
}

/**
 * A trained grammar: forms of sentences in, tags and dependency trees (UD English) out.
 * Every sentence comes back as a tree with exactly one root; an empty sentence as an empty list.
 */
export interface Grammar {
  analyse(sentences: readonly (readonly string[])[]): WordAnalysis[][];
}
