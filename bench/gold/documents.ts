import type { Span } from '../../src/types/span.ts';
import type { TreebankSentence } from '../../training/conllu.ts';

/** A treebank document as raw text, with the places of its sentences, surface tokens and syntactic words. */
export interface GoldDocument {
  id: string;
  genre: string;
  text: string;
  sentences: Span[];
  tokens: Span[];
  words: Span[];
}

/** Puts the raw text of each document together: sentences by their spacing, paragraphs with an empty line between. */
export function goldDocuments(sentences: readonly TreebankSentence[]): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let gap = '';
  for (const sentence of sentences) {
    let open = documents.at(-1);
    if (open?.id !== sentence.document) {
      open = { id: sentence.document, genre: sentence.genre, text: '', sentences: [], tokens: [], words: [] };
      documents.push(open);
      gap = '';
    } else if (sentence.startsParagraph) gap = '\n\n';
    open.text += gap;
    addSentence(open, sentence);
    gap = sentence.words.at(-1)?.spaceAfter === false ? '' : ' ';
  }
  return documents;
}

function addSentence(document: GoldDocument, sentence: TreebankSentence): void {
  const start = document.text.length;
  const { text } = sentence;
  document.text += text;
  document.sentences.push({ start, end: start + text.length });
  const ranges = new Map(sentence.ranges.map((range) => [range.first, range]));
  let at = 0;
  for (let index = 0; index < sentence.words.length;) {
    const range = ranges.get(index);
    const form = range?.form ?? sentence.words[index]?.form ?? '';
    const found = text.indexOf(form, at);
    if (found < 0) throw new RangeError(`${sentence.id}: ${form} is not in the sentence's text`);
    const last = range?.last ?? index;
    const span = { start: start + found, end: start + found + form.length };
    document.tokens.push(span);
    const forms = sentence.words.slice(index, last + 1).map((word) => word.form);
    document.words.push(...wordSpans(span, forms));
    at = found + form.length;
    index = last + 1;
  }
}

/** The words of a surface token side by side; in a misspelt one ("its" = "it" + "'s") the last takes the rest. */
function wordSpans(span: Span, forms: readonly string[]): Span[] {
  let at = span.start;
  return forms.map((form, index) => {
    const start = Math.min(at, span.end);
    const end = index === forms.length - 1 ? span.end : Math.min(start + form.length, span.end);
    at = end;
    return { start, end };
  });
}
